// Bytes become text: UTF-8, UTF-16 with its mark, else what the bytes look like, and Windows-1252 where they don't say.
import { isUtf8 } from 'node:buffer'
import type { Note } from '../types.js'
import { decodeAs } from './charsets.js'
import { detectCharset } from './detect-charset.js'

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
  if (valid) return { text: body.toString('utf8'), notes: [] }
  const encoding = detectCharset(body)
  return { text: decodeAs(body, encoding), notes: [guessed(encoding)] }
}

function guessed(encoding: string): Note {
  return { code: 'encoding-guessed', message: `the bytes are no valid UTF-8; read as ${encoding}` }
}

/** The encoding that a byte order mark at the beginning names. */
export function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

const LOOK_AT = 8192

/** A stray NUL in valid text is only odd; NULs among invalid bytes, or in every tenth place, are no text. */
export function isBinary(body: Uint8Array, valid: boolean): boolean {
  const head = body.subarray(0, LOOK_AT)
  let zeros = 0
  for (const byte of head) if (byte === 0) zeros++
  return zeros > (valid ? head.length / 10 : 0)
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()
}
