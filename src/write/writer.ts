// The shape that every writer has: one document in, a piece of output out.
import type { Incoming } from '../read/incoming.js'
import type { Article, Status } from '../types.js'

/** A format that can be written. One file each in this folder; `index.ts` lists those that `--to` names. */
export interface Writer {
  /** The value of `--to`. */
  readonly name: string
  /** Ending of the files it writes, with the dot. */
  readonly ending: string
  /** Whether many documents can stand in one output. */
  readonly records: boolean
  encode(incoming: Incoming, article: Article): string | Promise<string>
}

/** A writer that needs no library. */
export interface PlainWriter extends Writer {
  encode(incoming: Incoming, article: Article): string
}

/** Statuses of documents that have an error instead of a text; with one of them a run ends in exit code 3. */
export const FAILURES: readonly Status[] = ['too-large', 'timeout', 'failed']

/** Whether a document has a clean text, be it an empty one. */
export function hasText({ status }: Article): boolean {
  return !FAILURES.includes(status)
}
