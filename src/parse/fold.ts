// Folding: the one form in which phrases and text meet. Quotes, dashes, width and white space become one form each, invisible
// characters go, Markdown emphasis and link targets go. Case is kept; matchers take the lower-cased copy where they want it.
import { folded } from './characters.js'
import { baseLetters } from './letters.js'

const DIRTY = /[^\x20-\x29\x2b-\x5a\x5e\x61-\x7e]| {2}| :/
/** String.fromCharCode takes its characters as arguments; this many fit any stack. */
const PIECE = 8192

/** Text in which nothing has to be folded: printable ASCII without marks, double spaces or a space before a colon. */
export function isPlain(text: string): boolean {
  return !DIRTY.test(text)
}

let codes = new Uint16Array(1 << 12)
let origins = new Uint32Array(1 << 12)

function reserve(length: number): void {
  if (codes.length >= length) return
  codes = new Uint16Array(length * 2)
  origins = new Uint32Array(length * 2)
}

/** Folds `raw`. The result never has leading or trailing spaces, nor two spaces in a row. */
export function fold(raw: string): string {
  if (isPlain(raw)) return raw.trim()
  return decode(run(raw))
}

/**
 * Offsets into `raw` of each character of `fold(raw)`, as UTF-16 units: `map[i]` is where folded character i comes from.
 * Null when folding changes nothing, so that offsets are the same.
 */
export function foldMap(raw: string): Uint32Array | null {
  if (isPlain(raw) && raw.trim() === raw) return null
  return origins.slice(0, run(raw))
}

function decode(length: number): string {
  let text = ''
  for (let at = 0; at < length; at += PIECE) {
    text += String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + PIECE)) as unknown as number[])
  }
  return text
}

const SPACE = 0x20
const COLON = 0x3a
const STAR = 0x2a
const UNDERSCORE = 0x5f
const OPEN = 0x5b
const CLOSE = 0x5d
const BANG = 0x21
const BACKSLASH = 0x5c
/** Marks behind half-width Katakana; the letters with them follow those without in Unicode. */
const VOICED = 0xff9e
const HALF_VOICED = 0xff9f

/** Fills `codes` and `origins`; returns how many characters came out. */
function run(raw: string): number {
  reserve(raw.length + 1)
  let out = 0
  const linkEnds: number[] = []
  for (let at = 0; at < raw.length; at++) {
    const code = folded[raw.charCodeAt(at)]!
    if (code === 0) continue
    if (code === SPACE) {
      if (out === 0 || codes[out - 1] === SPACE) continue
    } else if (code === COLON && out > 0 && codes[out - 1] === SPACE && isSpaceOrEnd(raw, at + 1)) {
      out--
    } else if (code === STAR || code === UNDERSCORE) {
      if (isEmphasis(raw, at, code)) continue
    } else if (code === BACKSLASH && /[!-/:-@[-`{-~]/.test(raw.charAt(at + 1))) {
      continue
    } else if (code === OPEN || (code === BANG && raw.charCodeAt(at + 1) === OPEN)) {
      const end = linkTarget(raw, code === BANG ? at + 1 : at)
      if (end > 0) {
        linkEnds.push(end)
        if (code === BANG) at++
        continue
      }
    } else if (code === CLOSE && linkEnds.length > 0 && raw.charCodeAt(at + 1) === 0x28) {
      at = linkEnds.pop()! - 1
      continue
    }
    if ((code === VOICED || code === HALF_VOICED) && out > 0) {
      codes[out - 1] = codes[out - 1]! + code - VOICED + 1
      continue
    }
    codes[out] = code
    origins[out++] = at
  }
  return out > 0 && codes[out - 1] === SPACE ? out - 1 : out
}

function isSpaceOrEnd(raw: string, at: number): boolean {
  return at >= raw.length || folded[raw.charCodeAt(at)] === SPACE
}

/** A star or underscore that touches a word on one side only (or stands in a run of its kind) is emphasis, not text. */
function isEmphasis(raw: string, at: number, code: number): boolean {
  const before = at === 0 ? SPACE : folded[raw.charCodeAt(at - 1)]!
  const after = at + 1 >= raw.length ? SPACE : folded[raw.charCodeAt(at + 1)]!
  if (before === code || after === code) return true
  return (before === SPACE) !== (after === SPACE) || (code === STAR && before !== SPACE && !isDigit(before))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** A target may hold one level of brackets, as CommonMark 0.31 (6.3 Links) allows. */
const LINK = /\[[^[\]\n]{0,600}\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/y
const IMAGE_IN_LINK = /\[!\[[^[\]\n]{0,600}\]\([^()\n]{0,2000}\)[^[\]\n]{0,600}\]\([^()\n]{0,2000}\)/y

/** End offset of the Markdown link that begins at `at`, or 0. */
function linkTarget(raw: string, at: number): number {
  LINK.lastIndex = at
  if (LINK.test(raw)) return LINK.lastIndex
  IMAGE_IN_LINK.lastIndex = at
  return IMAGE_IN_LINK.test(raw) ? IMAGE_IN_LINK.lastIndex : 0
}

/** Text as phrases are compared: in lower case, every letter without its marks, every offset kept. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return baseLetters(lower)
  let kept = ''
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at).toLowerCase()
    // "İ" becomes an "i" and a dot above it.
    kept += one.length === 1 ? one : text.charAt(at).normalize('NFD').charAt(0).toLowerCase()
  }
  return baseLetters(kept)
}
