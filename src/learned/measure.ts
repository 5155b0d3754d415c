// What one line looks like, counted in one pass over its characters: the numbers that every family of features is made from,
// and the hashes of its words and word pairs for the word model.
import { functionWords } from '../languages/function-words.js'
import { personWords } from '../languages/person-words.js'
import { classOf, NO_WORD, SOLID } from '../parse/characters.js'
import { fold, lowerCase } from '../parse/fold.js'
import { baseLetter } from '../parse/letters.js'
import type { Unit } from '../rules/view.js'

/** Counts of one line, by name; see `MEASURES`. */
export const MEASURES = [
  'words',
  'letters',
  'longest',
  'capitalized',
  'capitals',
  'numbers',
  'digits',
  'functionWords',
  'we',
  'you',
  'singular',
  'commas',
  'stops',
  'questions',
  'exclamations',
  'colons',
  'quotes',
  'bars',
  'brackets',
  'dashes',
  'slashes',
  'signs',
  'currency',
  'percents',
  'ornaments',
  'foreign',
] as const

export type Measure = (typeof MEASURES)[number]

const AT = Object.fromEntries(MEASURES.map((name, at) => [name, at])) as Record<Measure, number>
export const MEASURE_COUNT = MEASURES.length
const { words: WORD_COUNT, letters: LETTERS, longest: LONGEST_WORD } = AT

/** Where the count of a character that belongs to no word goes; 255: nowhere. */
const PUNCTUATION = new Uint8Array(0x10000).fill(255)
const classes: readonly [Measure, string][] = [
  ['commas', ',;،、，'],
  ['stops', '.。।؟۔'],
  ['questions', '?？'],
  ['exclamations', '!！'],
  ['colons', ':：'],
  ['quotes', '"\'「」『』'],
  ['bars', '|•·●○▪■›»>→¦'],
  ['brackets', '()[]{}（）【】'],
  ['dashes', '-'],
  ['slashes', '/\\'],
  ['signs', '@#&+=*~^'],
  ['currency', '$€£¥₹₦₽₩₺₴₫₱'],
  ['percents', '%'],
  ['ornaments', '©®™★☆✓✔✕×…▼▲▶◀↑↓←'],
]
for (const [name, characters] of classes)
  for (const character of characters) PUNCTUATION[character.charCodeAt(0)] = AT[name]

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units; every digit counts as 0. */
export const HASH_START = 0x811c9dc5 | 0

const WE = 1
const YOU = 2
const SINGULAR = 4
const FUNCTION = 8
/** What a word is, by its hash. */
const WORDS = new Map<number, number>()
mark(FUNCTION, [...functionWords.values()].flat())
mark(WE, personWords.we)
mark(YOU, personWords.you)
mark(SINGULAR, ['i', 'my', 'me', 'he', 'she', 'his', 'her', 'they', 'their', 'him', 'them'])

function mark(bit: number, words: readonly string[]): void {
  for (const word of words) {
    const hash = hashOf(lowerCase(fold(word)))
    WORDS.set(hash, (WORDS.get(hash) ?? 0) | bit)
  }
}

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), 0x01000193)
}

function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
  return hash
}

/** Buckets of the word model: 2^BITS. */
export const BUCKET_BITS = 16
/** Stands for the word before the first and behind the last. */
export const BOUNDARY = 0x9e3779b9 | 0

export function bucketOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - BUCKET_BITS)
}

export function pairOf(left: number, right: number): number {
  return Math.imul(Math.imul(left, 31) ^ right, 0xc2b2ae35)
}

/** Longest stretch of a line that is looked at (UTF-16 units); what a line is shows in its beginning. */
const LONGEST = 3000

/** Buckets of the last line that was measured; its length is what `measure` returns. */
export const buckets = new Uint32Array(2 * LONGEST + 4)

/** Writes the counts of a line into `into` from `offset` on and its buckets into `buckets`; returns how many buckets those are. */
export function measure(unit: Pick<Unit, 'text' | 'lower' | 'words'>, into: Float32Array, offset: number): number {
  return measureRange({ unit, from: 0, to: unit.text.length, words: unit.words }, into, offset)
}

/** A stretch of a unit's text that is measured as if it were a line of so many words. */
interface MeasuredRange {
  readonly unit: Pick<Unit, 'text' | 'lower'>
  readonly from: number
  readonly to: number
  readonly words: number
}

/** The same for a stretch of a line. */
export function measureRange({ unit, from: start, to, words }: MeasuredRange, into: Float32Array, offset: number) {
  const { text, lower } = unit
  const end = Math.min(to, start + LONGEST)
  let found = 0
  let previous = BOUNDARY
  for (let at = start; at < end; ) {
    const kind = classOf(lower.charCodeAt(at))
    if (kind === NO_WORD) {
      const count = PUNCTUATION[lower.charCodeAt(at)]!
      if (count !== 255) into[offset + count]!++
      at++
      continue
    }
    const from = at
    let hash = HASH_START
    let digits = 0
    do {
      const code = lower.charCodeAt(at)
      if (code >= 0x30 && code <= 0x39) digits++
      hash = hashStep(hash, code)
      at++
    } while (kind !== SOLID && at < end && classOf(lower.charCodeAt(at)) > NO_WORD)
    countShape(into, offset, { text, lower, from, to: at, digits })
    countMeaning(into, offset, hash)
    buckets[found++] = bucketOf(hash)
    buckets[found++] = bucketOf(pairOf(previous, hash))
    previous = hash
  }
  buckets[found++] = bucketOf(pairOf(previous, BOUNDARY))
  into[offset + WORD_COUNT] = words
  return found
}

interface Word {
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
  readonly digits: number
}

function countShape(into: Float32Array, offset: number, { text, lower, from, to, digits }: Word): void {
  const length = to - from
  into[offset + LETTERS]! += length
  if (length > into[offset + LONGEST_WORD]!) into[offset + LONGEST_WORD] = length
  if (digits > 0) {
    into[offset + AT.digits]! += digits
    into[offset + AT.numbers]!++
  }
  const code = lower.charCodeAt(from)
  if (code > 0x24f) into[offset + AT.foreign]!++
  if (baseLetter(text.charCodeAt(from)) === code) return
  into[offset + AT.capitalized]!++
  if (length > 1 && baseLetter(text.charCodeAt(to - 1)) !== lower.charCodeAt(to - 1)) into[offset + AT.capitals]!++
}

/** Hashes that some word of `WORDS` has modulo their number: most words are none of them. */
const MAYBE = new Uint8Array(1 << 14)
for (const hash of WORDS.keys()) MAYBE[hash & (MAYBE.length - 1)] = 1

function countMeaning(into: Float32Array, offset: number, hash: number): void {
  if (MAYBE[hash & (MAYBE.length - 1)] === 0) return
  const known = WORDS.get(hash)
  if (known === undefined) return
  if (known & FUNCTION) into[offset + AT.functionWords]!++
  if (known & WE) into[offset + AT.we]!++
  if (known & YOU) into[offset + AT.you]!++
  if (known & SINGULAR) into[offset + AT.singular]!++
}
