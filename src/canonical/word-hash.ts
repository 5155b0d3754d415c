// Characters as words are made of them, and the hash of a word: the same for every spelling that folding makes one.
import { functionWords } from '../languages/function-words.js'
import { classOf, folded, SOLID, WORD } from '../parse/characters.js'
import { baseLetter } from '../parse/letters.js'

/** The hash of the word: 17 bits of its first letters (`STEM`), 10 bits of the whole. */
export const HASH = 0xffffffe0
/** Words that begin alike ("denied", "denying") share these bits. */
export const STEM = 0xffff8000

const SIZE = 0x10000
export const NONE = 0
export const LETTER = 1
export const CAPITAL = 2
export const DIGIT = 3
export const IDEOGRAPH = 4
export const STOP = 5
export const END = 6
export const NEWLINE = 7
export const QUOTE = 8
export const SPACE = 9
export const INSIDE = 10

/** Class of each code unit as the loop below needs it; 255: not looked up yet. */
const kinds = new Uint8Array(SIZE).fill(255)
/** The unit that is hashed: folded, lower case, without marks. */
export const plain = new Uint16Array(SIZE)

export function kindOf(code: number): number {
  const known = kinds[code]!
  return known === 255 ? learnKind(code) : known
}

const SINGLE: ReadonlyMap<string, number> = new Map([
  ...[...'.!?…'].map((sign) => [sign, STOP] as const),
  ...[...'。！？।॥؟۔｡'].map((sign) => [sign, END] as const),
  ['\n', NEWLINE],
  ['"', QUOTE],
  ['”', QUOTE],
  [' ', SPACE],
  ["'", INSIDE],
])

function learnKind(code: number): number {
  const [raw, character] = [String.fromCharCode(code), String.fromCharCode(folded[code]!)]
  let kind = SINGLE.get(raw) ?? SINGLE.get(character) ?? NONE
  if (folded[code] === 0) kind = INSIDE
  else if (kind === NONE && classOf(code) === SOLID) kind = IDEOGRAPH
  else if (kind === NONE && classOf(folded[code]!) === WORD) {
    if (/\p{N}/u.test(character)) kind = DIGIT
    else kind = /[\p{Lu}\p{Lt}]/u.test(character) ? CAPITAL : LETTER
  }
  const lower = character.toLowerCase()
  plain[code] = baseLetter(lower.charCodeAt(0))
  kinds[code] = kind
  return kind
}

/** Letters that tell a stem. */
export const STEM_LETTERS = 5

export function mix(hash: number, code: number): number {
  // Multiply and rotate, as in MurmurHash3 (Appleby, public domain): every letter reaches every bit.
  const product = Math.imul(hash ^ code, 0xcc9e2d51)
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593) + 0x52dce729
}

export const SEED = 0x2f0b4a87

export function finish(stem: number, whole: number): number {
  const high = (stem ^ (stem >>> 15)) & STEM
  const low = ((whole ^ (whole >>> 13)) & 0x3ff) << 5
  return (high | low) >>> 0
}

/** Hash of one word as the tokens hold it. */
export function hashWord(word: string): number {
  let stem = SEED
  let whole = SEED
  for (let at = 0; at < word.length; at++) {
    kindOf(word.charCodeAt(at))
    whole = mix(whole, plain[word.charCodeAt(at)]!)
    if (at < STEM_LETTERS) stem = whole
  }
  return finish(stem, whole)
}

/** A set of words behind a table of bits, so that the many words that are not in it cost one look. */
export class WordSet {
  private readonly bits = new Uint8Array(1 << 16)
  private readonly words: ReadonlySet<number>

  constructor(words: Iterable<string>) {
    this.words = new Set([...words].map(hashWord))
    for (const hash of this.words) this.bits[hash >>> 16] = 1
  }

  has(hash: number): boolean {
    return this.bits[hash >>> 16] === 1 && this.words.has(hash)
  }
}

let common: WordSet | undefined

/** Function words of all languages that are known. */
export function commonWords(): WordSet {
  common ??= new WordSet([...functionWords.values()].flat())
  return common
}

let german: WordSet | undefined
/** Words that German and English share. */
const ENGLISH = new Set(['die', 'in', 'an', 'war', 'man', 'so', 'was', 'am', 'also'])

/** Function words of German. */
export function germanWords(): WordSet {
  german ??= new WordSet((functionWords.get('de') ?? []).filter((word) => !ENGLISH.has(word)))
  return german
}
