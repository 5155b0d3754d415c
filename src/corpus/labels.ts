// The types of a labelled document: what the marks of corpus/<lang>/<slug>.md say.
import type { Expectation } from './front-matter.js'

/** A marked stretch. `start` and `end` are UTF-16 offsets into the input (the document with its marks unwrapped). */
export interface Span {
  readonly start: number
  readonly end: number
  /** `either`: reasonable people differ; never scored. */
  readonly label: 'noise' | 'either'
  readonly category: string
}

/** One labelled document. */
export interface CorpusDocument {
  /** `<lang>/<slug>`. */
  readonly id: string
  /** The path as it was given, with '/'. */
  readonly file: string
  readonly lang: string
  readonly split: 'dev' | 'test'
  readonly site: string | null
  /** What kind of page it is. */
  readonly kind: string
  /** Content that looks like noise is what the document is about. */
  readonly lookalike: boolean
  /** The slug up to its first '-': documents written together. */
  readonly batch: string
  readonly input: string
  /** The page that `input` is the text of; null for a document that is text. */
  readonly html: string | null
  readonly spans: readonly Span[]
  /** The input with all marked stretches cut out. */
  readonly expected: string
  readonly expect: Expectation
  readonly copies: string | null
  readonly spun: boolean
  /** Line of the file on which the marked text begins. */
  readonly firstLine: number
}

/** A wrong label or front matter; the message begins with file, line and column (all counted from 1). */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'

  constructor(place: { file: string; line: number; column: number }, what: string) {
    super(`corpus: ${place.file}:${place.line}:${place.column}: ${what}`)
  }
}

/** Where something stands in a file, for messages. `offset` counts UTF-16 units from the start of `text`. */
export function placeOf(file: string, text: string, offset: number): { file: string; line: number; column: number } {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { file, line, column: offset - before.lastIndexOf('\n') }
}
