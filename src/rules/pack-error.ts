// Mistakes in rule packs, each with its place.

/** One mistake: where it is, what is wrong and what is allowed instead. */
export interface PackProblem {
  /** The file as it was given. */
  readonly file: string
  /** Counted from 1; 0 when the mistake is the file itself. */
  readonly line: number
  readonly column: number
  readonly message: string
}

/** `file:line:column: message`, or `file: message` when no line is to blame. */
export function formatProblem({ file, line, column, message }: PackProblem): string {
  return line === 0 ? `${file}: ${message}` : `${file}:${line}:${column}: ${message}`
}

/** Thrown for packs that cannot be used. Holds every mistake, not only the first. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly problems: readonly PackProblem[]

  constructor(problems: readonly PackProblem[]) {
    const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`
    super([`chaffinch: ${count} in the rule packs`, ...problems.map((one) => `  ${formatProblem(one)}`)].join('\n'))
    this.problems = problems
  }
}
