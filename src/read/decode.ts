// Bytes become text: UTF-8, UTF-16 with its mark, else Windows-1252.
import { isUtf8 } from 'node:buffer'
import type { Note } from '../types.js'

export interface Decoded {
  readonly text: string
  readonly notes: readonly Note[]
}

/** Decodes a whole file or record; a byte order mark is dropped. Null when the bytes are no text. */
export function decode(bytes: Uint8Array): Decoded | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = markOf(buffer)
  if (mark === 'utf-16le') return { text: buffer.toString('utf16le', 2), notes: [] }
  if (mark === 'utf-16be') return { text: swapped(buffer.subarray(2)).toString('utf16le'), notes: [] }
  const body = mark === 'utf-8' ? buffer.subarray(3) : buffer
  const valid = isUtf8(body)
  if (isBinary(body, valid)) return null
  return valid ? { text: body.toString('utf8'), notes: [] } : { text: windows1252(body), notes: [GUESSED] }
}

const GUESSED: Note = {
  code: 'encoding-guessed',
  message: 'the bytes are no valid UTF-8; read as windows-1252',
}

/** The encoding that a byte order mark at the beginning names. */
export function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

const LOOK_AT = 8192

/** A stray NUL in valid text is only odd; NULs among invalid bytes, or in every tenth place, are no text. */
function isBinary(body: Uint8Array, valid: boolean): boolean {
  const head = body.subarray(0, LOOK_AT)
  let zeros = 0
  for (const byte of head) if (byte === 0) zeros++
  return zeros > (valid ? head.length / 10 : 0)
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()
}

// WHATWG Encoding Standard, index windows-1252, bytes 0x80..0x9F. Some Node releases decode this label as Latin-1
// (nodejs/node#56542), so the table stands here.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (found) => HIGH.charAt(found.charCodeAt(0) - 0x80))
}
