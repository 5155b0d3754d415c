// The words of a text as numbers: hashes with their places, sentence borders and quotations. One pass, no strings.
import { spellings } from './british.js'
import { HASH_START, hashStep, hashWord, mix } from './hash.js'
import { HashIndex } from './hash-index.js'

/** Words of a text in order; typed arrays of the same length, `count` of them used. */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** Hash of the word in small letters, without a possessive 's. */
  readonly hash: Uint32Array
  /** UTF-16 offsets. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly flags: Uint8Array
}

/** The first word of a sentence or line. */
export const BEGINS = 1
/** Inside quotation marks. */
export const QUOTED = 2
/** Begins with a capital letter. */
export const CAPITAL = 4
/** Holds a digit. */
export const NUMBER = 8
/** Another mark than white space stands before the word (comma, dash, bracket). */
export const APART = 16

const LETTER = 1
const DIGIT = 2
const JOINT = 3
const STOP = 4
const BLANK = 5
const OTHER = 0

/** Class and small letter of every UTF-16 unit below 0x250; above, letters of other scripts count as letters. */
const KINDS = new Uint8Array(0x250)
const SMALL = new Uint16Array(0x250)
for (let code = 0; code < 0x250; code++) {
  const character = String.fromCharCode(code)
  const small = character.toLowerCase()
  SMALL[code] = small.length === 1 ? small.charCodeAt(0) : code
  KINDS[code] = /\p{L}/u.test(character)
    ? LETTER
    : /[0-9]/.test(character)
      ? DIGIT
      : /['\-.&]/.test(character)
        ? JOINT
        : /[!?;:\n\r]/.test(character)
          ? STOP
          : /\s/.test(character)
            ? BLANK
            : OTHER
}
const APOSTROPHE = 0x27
const DOT = 0x2e
const CURLY = 0x2019

function kindOf(code: number): number {
  if (code < 0x250) return KINDS[code]!
  if (code === CURLY) return JOINT
  return code >= 0x2000 && code < 0x2c00 ? (code <= 0x200a || code === 0x2028 ? BLANK : OTHER) : LETTER
}

/** Reads the words of a text. */
export function readTokens(text: string): Tokens {
  const most = (text.length >> 1) + 1
  const hash = new Uint32Array(most)
  const [start, end, flags] = [new Uint32Array(most), new Uint32Array(most), new Uint8Array(most)]
  let count = 0
  let gap = BEGINS
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind !== LETTER && kind !== DIGIT) {
      gap |= gapFlags(text, at, kind)
      at++
      continue
    }
    const to = wordEnd(text, at)
    const stem = stemEnd(text, at, to)
    start[count] = at
    end[count] = stem
    hash[count] = nameOf(hashRange(text, at, stem))
    flags[count] = gap | (isCapital(text, at) ? CAPITAL : 0) | (kind === DIGIT ? NUMBER : 0)
    count++
    gap = 0
    at = to
  }
  return markQuotes({ text, count, hash, start, end, flags })
}

function gapFlags(text: string, at: number, kind: number): number {
  if (kind === STOP) return BEGINS | APART
  if (kind === BLANK) return 0
  const code = text.charCodeAt(at)
  if (code === DOT) return isStop(text, at) ? BEGINS | APART : 0
  return APART
}

/** How far behind a dot the next word is looked for. */
const FARTHEST = 20

/** A dot ends a sentence unless a small letter follows: "p.c. of", "St. Louis" are taken for ends where they are not. */
function isStop(text: string, at: number): boolean {
  const last = Math.min(text.length, at + FARTHEST)
  for (let next = at + 1; next < last; next++) {
    const kind = kindOf(text.charCodeAt(next))
    if (kind === LETTER || kind === DIGIT) return kind === DIGIT || isCapital(text, next)
  }
  return true
}

function wordEnd(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === LETTER || kind === DIGIT) continue
    if (kind !== JOINT || !joins(text, from, at)) break
  }
  return at
}

/** Marks inside a word: don't, e-mail, U.S, AT&T; a dot only between single letters. */
function joins(text: string, from: number, at: number): boolean {
  const after = kindOf(text.charCodeAt(at + 1))
  if (at + 1 >= text.length || (after !== LETTER && after !== DIGIT)) return false
  if (text.charCodeAt(at) !== DOT) return true
  if (after === DIGIT) return kindOf(text.charCodeAt(at - 1)) === DIGIT
  const lone = at - from === 1 || text.charCodeAt(at - 2) === DOT
  const next = kindOf(text.charCodeAt(at + 2))
  return lone && (at + 2 >= text.length || next !== LETTER)
}

function stemEnd(text: string, from: number, to: number): number {
  if (to - from < 3) return to
  const mark = text.charCodeAt(to - 2)
  const last = text.charCodeAt(to - 1) | 32
  return last === 0x73 && (mark === APOSTROPHE || mark === CURLY) ? to - 2 : to
}

function hashRange(text: string, from: number, to: number): number {
  let bits = HASH_START
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    bits = hashStep(bits, code < 0x250 ? SMALL[code]! : code === CURLY ? APOSTROPHE : code)
  }
  return mix(bits)
}

/** What the statistics spell otherwise. They know no abbreviations with dots: U.S. stands where American stands. */
const SPELLED = new HashIndex(
  [['u.s', 'american'] as const, ['u.s.a', 'american'] as const, ...spellings()].map(([own, theirs]) => [
    hashWord(own),
    hashWord(theirs),
  ]),
)

function nameOf(hash: number): number {
  return SPELLED.get(hash) ?? hash
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x250 && SMALL[code] !== code
}

const OPENING = /[“«„]|(?:^|[\s([—–-])"(?=\S)/g

/** Marks what stands between quotation marks of one paragraph; a quotation that is never closed is none beyond its paragraph. */
function markQuotes(tokens: Tokens): Tokens {
  const { text, count, start, flags } = tokens
  let token = 0
  for (const range of quotations(text)) {
    while (token < count && start[token]! < range.start) token++
    for (; token < count && start[token]! < range.end; token++) flags[token]! |= QUOTED
  }
  return tokens
}

const LONGEST_QUOTATION = 2000

/** Quotations in order, marks included; single marks are too often apostrophes to be read. */
function* quotations(text: string): Generator<{ start: number; end: number }> {
  OPENING.lastIndex = 0
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const start = found.index + found[0].length - 1
    const closing = text.charAt(start) === '"' ? '"' : text.charAt(start) === '«' ? '»' : '”'
    const paragraph = text.indexOf('\n', start)
    const limit = Math.min(paragraph < 0 ? text.length : paragraph, start + LONGEST_QUOTATION)
    let end = text.indexOf(closing, start + 1)
    if (end < 0 && closing === '”') end = text.indexOf('"', start + 1)
    if (end < 0 || end >= limit) end = limit - 1
    OPENING.lastIndex = end + 1
    yield { start, end: end + 1 }
  }
}
