// JSONL: one record a line, read as a stream; a record is answered even when its line is broken or too long.
import { byteLines } from './byte-lines.js'
import { MAX_BYTES, type Reader } from './incoming.js'
import { readRecord } from './record.js'

const jsonl: Reader = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  records: true,
  looksLike: startsWithObject,
  async *read(file, options) {
    for await (const line of byteLines(file.chunks, options.maxBytes ?? MAX_BYTES))
      yield readRecord(file, line, options)
  },
}
export default jsonl

/** The first line is a whole JSON object, or the beginning of one that is longer than what is seen. */
function startsWithObject(head: string): boolean {
  const start = head.trimStart()
  if (!/^\{\s*(?:"|\})/.test(start)) return false
  const lineEnd = start.indexOf('\n')
  if (lineEnd < 0) return true
  try {
    JSON.parse(start.slice(0, lineEnd))
    return true
  } catch {
    return false
  }
}
