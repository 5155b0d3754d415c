// The tokens of a date line, and the words of a language ready to be looked up. Numbers may be written as words.
import type { DateWords } from '../languages/language.js'
import { folded } from './characters.js'
import { compileOnce } from './compile-once.js'

export interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  /** Digits in ASCII, words in lower case without dots, marks with dashes and quotes folded. */
  readonly text: string
  /** As it stands in the source, without dots. */
  readonly raw: string
  /** No white space before it. */
  readonly glued: boolean
}

const TOKEN = /(\p{Nd}+)|(\p{L}\.\s?\p{L}(?=\.|[^\p{L}\p{M}]|$)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)\.?|\S/gu

/** Splits a text into numbers, words and single marks; "p.m." is one word. Linear in the length of the text. */
export function tokenizeDate(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    tokens.push(tokenOf(match, match.index === end && end > 0))
    end = match.index + match[0].length
  }
  return tokens
}

function tokenOf(match: RegExpExecArray, glued: boolean): Token {
  const [all, digits, word] = match
  if (digits !== undefined) return { kind: 'number', text: asciiDigits(digits), raw: digits, glued }
  if (word === undefined) return { kind: 'mark', text: foldMark(all), raw: all, glued }
  const raw = word.includes('.') ? word.replace(/\.\s?/, '') : word
  return { kind: 'word', text: raw.toLowerCase().replaceAll('’', "'"), raw, glued }
}

function foldMark(mark: string): string {
  return mark.length === 1 ? String.fromCharCode(folded[mark.charCodeAt(0)]!) : mark
}

/** Decimal digits of any script stand in runs of ten that begin at a zero (Unicode, section 4.6). */
export function asciiDigits(digits: string): string {
  return /^[0-9]+$/.test(digits) ? digits : [...digits].map(asciiDigit).join('')
}

function asciiDigit(digit: string): string {
  let value = 0
  const code = digit.codePointAt(0)!
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/** What a phrase of the language means, kept by its first word. */
export interface Meaning<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

export type Phrases<Value> = ReadonlyMap<string, readonly Meaning<Value>[]>

/** Makes phrases ready to be looked up; longer ones first. */
export function compilePhrases<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const found = new Map<string, Meaning<Value>[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const known = found.get(words[0]!) ?? []
    known.push({ words, value })
    found.set(words[0]!, known)
  }
  for (const known of found.values()) known.sort((left, right) => right.words.length - left.words.length)
  return found
}

/** The longest phrase that begins at token `at`, and the token behind it. */
export function phraseAt<Value>(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases<Value>,
): { value: Value; next: number } | null {
  for (const { words, value } of phrases.get(tokens[at]?.text ?? '') ?? []) {
    if (words.every((word, index) => tokens[at + index]?.text === word)) return { value, next: at + words.length }
  }
  return null
}

/** The date words of a language with their look-up tables. */
export interface DateLexicon {
  readonly words: DateWords
  readonly months: ReadonlyMap<string, number>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  readonly dayParts: Phrases<{ from: number; to: number }>
  readonly moments: ReadonlyMap<string, number>
  readonly fractions: ReadonlyMap<string, number>
  readonly dateJoiners: ReadonlySet<string>
  readonly timeJoiners: ReadonlySet<string>
}

export const lexiconOf = compileOnce(compileLexicon)

function compileLexicon(words: DateWords): DateLexicon {
  return {
    words,
    months: new Map(words.months.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
    numbers: new Map(Object.entries(words.numbers)),
    ordinals: new Map(Object.entries(words.ordinals)),
    dayParts: compilePhrases(
      words.dayParts.flatMap(({ phrases, from, to }) => phrases.map((phrase) => [phrase, { from, to }] as const)),
    ),
    moments: new Map(Object.entries(words.moments)),
    fractions: new Map(Object.entries(words.fractions)),
    dateJoiners: new Set(words.dateJoiners),
    timeJoiners: new Set([...words.timeJoiners, ...words.weekdays]),
  }
}

export interface ReadNumber {
  readonly value: number
  readonly next: number
  readonly ordinal: boolean
  readonly digits: boolean
}

/** A number below 100 in digits or words at token `at`: "57", "fifty-seven", "twenty-third". */
export function readNumber(tokens: readonly Token[], at: number, lexicon: DateLexicon): ReadNumber | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return null
  if (token.kind === 'number') {
    if (token.text.length > 2) return null
    return { value: Number(token.text), next: at + 1, ordinal: false, digits: true }
  }
  const ordinal = lexicon.ordinals.get(token.text)
  if (ordinal !== undefined) return { value: ordinal, next: at + 1, ordinal: true, digits: false }
  const value = lexicon.numbers.get(token.text)
  if (value === undefined) return null
  return (
    (value >= 20 && value % 10 === 0 && withUnit(tokens, { at, value }, lexicon)) || {
      value,
      next: at + 1,
      ordinal: false,
      digits: false,
    }
  )
}

function withUnit(
  tokens: readonly Token[],
  tens: { at: number; value: number },
  lexicon: DateLexicon,
): ReadNumber | null {
  const at = tokens[tens.at + 1]?.text === '-' ? tens.at + 2 : tens.at + 1
  const word = tokens[at]?.text ?? ''
  const unit = lexicon.numbers.get(word)
  if (unit !== undefined && unit >= 1 && unit <= 9) {
    return { value: tens.value + unit, next: at + 1, ordinal: false, digits: false }
  }
  const ordinal = lexicon.ordinals.get(word)
  if (ordinal === undefined || ordinal > 9) return null
  return { value: tens.value + ordinal, next: at + 1, ordinal: true, digits: false }
}
