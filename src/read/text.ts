// Plain text: one file, one document.
import type { Format } from '../types.js'
import { collect } from './byte-lines.js'
import { type Decoded, decode } from './decode.js'
import {
  failed,
  givenId,
  type Incoming,
  MAX_BYTES,
  type OpenFile,
  type Reader,
  type ReadOptions,
  tooLarge,
} from './incoming.js'

const text: Reader = {
  name: 'text',
  endings: ['.txt', '.text'],
  records: false,
  looksLike: () => true,
  read: (file, options) => readWhole(file, options, { format: 'text', decode }),
}
export default text

export interface WholeFile {
  readonly format: Format
  /** Null for bytes that are no text. */
  readonly decode: (bytes: Uint8Array) => Decoded | null
}

/** Reads a file as one document. */
export async function* readWhole(file: OpenFile, options: ReadOptions, whole: WholeFile): AsyncGenerator<Incoming> {
  const { maxBytes = MAX_BYTES, lang } = options
  const base = { id: file.name, place: file.place, line: null, given: givenId(file.name), page: null, notes: [] }
  const bytes = await collect(file.chunks, maxBytes)
  if (bytes === null) {
    yield { ...base, failure: tooLarge(maxBytes) }
    return
  }
  const decoded = whole.decode(bytes)
  if (decoded === null) yield { ...base, failure: failed('not-text', 'the file is no text in a known encoding') }
  else yield { ...base, page: { source: decoded.text, format: whole.format, lang }, notes: decoded.notes }
}
