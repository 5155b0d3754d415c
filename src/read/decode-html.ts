// Bytes of a page become text: by mark, by what the server or the page says, as far as the bytes agree, else by their look.
import { isUtf8 } from 'node:buffer'
import type { Note } from '../types.js'
import { countDamage, decodeAs, encodingOf } from './charsets.js'
import { type Decoded, decode, isBinary, markOf } from './decode.js'
import { detectCharset } from './detect-charset.js'
import { prescan } from './prescan.js'

export interface HtmlDecodeOptions {
  /** What the server said: a label, or a whole `Content-Type`. */
  readonly charset?: string | undefined
}

/** Decodes a page; null when the bytes are no text. A note says where the encoding was guessed against or without a statement. */
export function decodeHtml(bytes: Uint8Array, { charset }: HtmlDecodeOptions = {}): Decoded | null {
  if (markOf(bytes) !== null) return decode(bytes)
  const stated = (charset === undefined ? null : labelled(charset)) ?? prescan(bytes)
  if (stated?.startsWith('utf-16')) return { text: decodeAs(bytes, stated), notes: [] }
  const valid = isUtf8(bytes)
  if (isBinary(bytes, valid)) return null
  if (stated === 'iso-2022-jp' && bytes.includes(0x1b)) return { text: decodeAs(bytes, stated), notes: [] }
  if (valid) return fromValid(bytes, stated)
  if (stated !== null && isBelievable(bytes, stated)) return withDamage(bytes, stated)
  const guess = isNearlyUtf8(bytes) ? 'utf-8' : detectCharset(bytes, true)
  const why = stated === null ? 'the page does not say its encoding' : `the page is not in the ${stated} that it names`
  return { text: decodeAs(bytes, guess), notes: [guessed(`${why}; read as ${guess}`)] }
}

function guessed(message: string): Note {
  return { code: 'encoding-guessed', message }
}

function labelled(charset: string): string | null {
  return encodingOf(/charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(charset)?.[1] ?? charset)
}

/** Characters that only UTF-8 writes so prove it, whatever is stated. */
function fromValid(bytes: Uint8Array, stated: string | null): Decoded {
  const text = decodeAs(bytes, 'utf-8')
  const isPlain = text.length === bytes.length
  const notes =
    stated === null || stated === 'utf-8' || isPlain ? [] : [guessed(`the page names ${stated}; read as utf-8`)]
  return { text, notes }
}

/** A stray byte or a page that breaks off does not disprove a statement; bytes that look like another script do. */
function isBelievable(bytes: Uint8Array, stated: string): boolean {
  if (stated === 'utf-8') return isNearlyUtf8(bytes)
  if (stated === 'windows-1252') return detectCharset(bytes, true) === stated
  const text = decodeAs(bytes, stated)
  return countDamage(text) <= 1 + text.length / 1000
}

function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(bytes, 'utf-8')
  const damage = countDamage(text)
  let sound = 0
  for (let at = 0; at < text.length && sound <= damage * 4; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80 && code !== 0xfffd) sound++
  }
  return sound > damage * 4
}

function withDamage(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeAs(bytes, encoding)
  const damage = countDamage(text)
  const message = `${damage} ${damage === 1 ? 'place is' : 'places are'} no ${encoding}`
  return { text, notes: damage === 0 ? [] : [{ code: 'encoding-damaged', message }] }
}
