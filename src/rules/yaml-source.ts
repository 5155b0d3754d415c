// A YAML text with its values, and where in it each mistake stands.
import { type Document, LineCounter, parseDocument } from 'yaml'
import type { Mistake } from './explain-issue.js'
import { locateMistake } from './locate-mistake.js'
import { PackError, type PackProblem } from './pack-error.js'

export interface YamlSource {
  /** The values; an Error where aliases cannot be resolved or grow without bounds. */
  readonly data: unknown
  /** Throws a PackError with these mistakes and those of the YAML itself, in the order of the text; returns when there are none. */
  refuse(mistakes: readonly Mistake[]): void
}

/** A mapping of a pack, before its schema was asked. */
export type Data = { readonly [key: string]: unknown }

export function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Own packs say in one sentence what they are about. */
export function checkAbout({ about }: Data, what: string): Mistake[] {
  if (typeof about === 'string' && about !== '') return []
  return [{ path: [], message: `about is missing; one sentence on ${what} is needed` }]
}

/** Reads a YAML text. Throws a PackError (called `file` in it) for what is not YAML at all. */
export function readYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken = [...document.errors, ...document.warnings].map(({ pos, message }): PackProblem => {
    const { line, col } = lines.linePos(pos[0])
    return { file, line, column: col, message: `not valid YAML: ${message}` }
  })
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) throw new PackError(broken)
  const data = readData(document)
  return {
    data,
    refuse: (found) => {
      const mistakes =
        data instanceof Error ? [{ path: [], message: `not valid YAML: ${data.message}` } as Mistake] : found
      const placed = mistakes.map((one) => ({ file, ...locateMistake(document, lines, one), message: one.message }))
      const problems = [...broken, ...placed].sort((a, b) => a.line - b.line || a.column - b.column)
      if (problems.length > 0) throw new PackError(problems)
    },
  }
}

function readData(document: Document): unknown {
  try {
    return document.toJS()
  } catch (error) {
    return error as Error
  }
}
