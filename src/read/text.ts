// Plain text: one file, one document.
import type { Format } from '../types.js'
import { collect } from './byte-lines.js'
import { decode } from './decode.js'
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
  read: (file, options) => readWhole(file, options, 'text'),
}
export default text

/** Reads a file as one document of the format. */
export async function* readWhole(file: OpenFile, options: ReadOptions, format: Format): AsyncGenerator<Incoming> {
  const { maxBytes = MAX_BYTES, lang } = options
  const base = { id: file.name, place: file.place, line: null, given: givenId(file.name), page: null, notes: [] }
  const bytes = await collect(file.chunks, maxBytes)
  if (bytes === null) {
    yield { ...base, failure: tooLarge(maxBytes) }
    return
  }
  const decoded = decode(bytes)
  if (decoded === null) yield { ...base, failure: failed('not-text', 'the file is no text in a known encoding') }
  else yield { ...base, page: { source: decoded.text, format, lang }, notes: decoded.notes }
}
