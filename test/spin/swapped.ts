// Texts of the test set: `[expected|spun]` marks every swap, so that one text gives both wordings.

export interface Swapped {
  /** Family, subject, weight, quotations. */
  readonly about: string
  readonly spun: string
  readonly original: string
}

/** Reads a file of texts; "# about" stands before each. */
export function readSwapped(file: string): Swapped[] {
  const texts: Swapped[] = []
  let about = ''
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) about = line.slice(2)
    else if (line.trim() !== '') texts.push({ about, spun: take(line, 2), original: take(line, 1) })
  }
  return texts
}

function take(line: string, side: 1 | 2): string {
  return line.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, expected: string, spun: string) => (side === 1 ? expected : spun))
}
