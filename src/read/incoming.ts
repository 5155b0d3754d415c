// What readers hand on, one a document, and the shape that every reader has.
import type { ArticleError, Note, Page } from '../types.js'

/** One document on its way in: something to clean, or the reason why there is nothing. */
export interface Incoming {
  /** As given in the record, else the path relative to the input with '/', else path#line. */
  readonly id: string
  /** Where a person finds it: the path as it was typed, with #line for records. */
  readonly place: string
  /** Line of the record in its file, from 1; null for a document that is a whole file. */
  readonly line: number | null
  /** Fields that go on to the output: name → JSON text, exactly as given. Null for a line that is no record. */
  readonly given: ReadonlyMap<string, string> | null
  /** Null when there is a failure. */
  readonly page: Page | null
  readonly failure?: Failure
  readonly notes: readonly Note[]
}

export interface Failure {
  readonly status: 'failed' | 'too-large'
  readonly error: ArticleError
}

/** A file to read. */
export interface InputFile {
  /** Absolute path; '-' is stdin. */
  readonly path: string
  /** Path relative to the input with '/'; '-' for stdin. */
  readonly name: string
  /** As the user would type it. */
  readonly place: string
}

/** Roles that a field of a record can be given with `--field NAME=ROLE`. */
export const ROLES = ['text', 'markdown', 'html', 'title', 'lang', 'url', 'id'] as const
export type Role = (typeof ROLES)[number]

export interface ReadOptions {
  /** Name of the format; found out from ending and content when left out. */
  readonly from?: string | undefined
  /** Language of all documents, whatever the records say. */
  readonly lang?: string | undefined
  /** Role → the field of the record that plays it. */
  readonly fields?: ReadonlyMap<Role, string> | undefined
  /** Source fields go on to the output. */
  readonly echo?: boolean | undefined
  /** Most bytes of one document or record after decompression. */
  readonly maxBytes?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Most bytes of one document or record unless told otherwise: 64 MB. */
export const MAX_BYTES = 64_000_000

/** An opened file: its name and its bytes, decompressed. */
export interface OpenFile extends InputFile {
  readonly chunks: AsyncIterable<Uint8Array>
}

/** A format that can be read. One file each in this folder; `index.ts` lists them. */
export interface Reader {
  /** The value of `--from`. */
  readonly name: string
  /** Endings of file names, with the dot. */
  readonly endings: readonly string[]
  /** Whether one file holds many documents. */
  readonly records: boolean
  /** Whether content of unknown name is of this format; readers are asked in the order of `index.ts`. */
  looksLike(head: string): boolean
  read(file: OpenFile, options: ReadOptions): AsyncIterable<Incoming>
}

export const tooLarge = (maxBytes: number): Failure => ({
  status: 'too-large',
  error: { code: 'record-too-large', message: `larger than ${maxBytes} bytes; split it` },
})

export const failed = (code: string, message: string): Failure => ({ status: 'failed', error: { code, message } })

/** The fields of a document that is no record: its id alone. */
export function givenId(id: string): ReadonlyMap<string, string> {
  return new Map([['id', JSON.stringify(id)]])
}
