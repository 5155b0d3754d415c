// The year of a date: in digits, short, in words, or of a national calendar.
import { type DateLexicon, readNumber, type Token } from './date-tokens.js'

/** The first newspapers appeared in 1605; nothing is dated before. */
const EARLIEST = 1600
const LATEST = 2199

/** Whether a number can be the year of something in print. */
export function isYear(value: number): boolean {
  return value >= EARLIEST && value <= LATEST
}

/** The year of two digits. */
export function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short
}

/** Skips marks and small words inside a date; at most three tokens. */
export function skipJoiners(tokens: readonly Token[], at: number, lexicon: DateLexicon): number {
  let next = at
  while (next < at + 3) {
    const { text = '', kind } = tokens[next] ?? {}
    const joins = kind === 'mark' ? /^[,./-]$/.test(text) : lexicon.dateJoiners.has(text)
    if (!joins) break
    next++
  }
  return next
}

interface YearOptions {
  readonly lexicon: DateLexicon
  /** Two digits count only behind an apostrophe: in "Jul 15, 23" they may be an hour. */
  readonly needsApostrophe?: boolean
}

type Year = { readonly value: number; readonly next: number } | null

/** The year behind a day and month. */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
  { lexicon, needsApostrophe = false }: YearOptions,
): Year {
  let next = skipJoiners(tokens, at, lexicon)
  const apostrophe = tokens[next]?.text === "'"
  if (apostrophe) next++
  const token = tokens[next]
  if (token?.kind === 'word') return readYearWords(tokens, next, lexicon)
  if (token?.kind !== 'number') return null
  const value = Number(token.text)
  const behind = tokens[next + 1]
  if (token.text.length === 4) {
    const { yearsAhead = 0 } = lexicon.words
    if (yearsAhead > 0 && isYear(value - yearsAhead) && value > LATEST)
      return { value: value - yearsAhead, next: next + 1 }
    return isYear(value) && !lexicon.words.hours.includes(behind?.text ?? '') ? { value, next: next + 1 } : null
  }
  if (token.text.length !== 2 || (!apostrophe && needsApostrophe)) return null
  const ends = behind === undefined || /^[,|)·•;]$/.test(behind.text) || (behind.kind === 'number' && !behind.glued)
  return apostrophe || ends ? { value: fullYear(value), next: next + 1 } : null
}

/** twenty twenty-three, nineteen oh five, two thousand and ten, nineteen hundred. */
function readYearWords(tokens: readonly Token[], at: number, lexicon: DateLexicon): Year {
  const { words } = lexicon
  const high = readNumber(tokens, at, lexicon)
  if (high === null || high.ordinal) return null
  const scale = tokens[high.next]?.text ?? ''
  const by = words.thousand.includes(scale) ? 1000 : words.hundred.includes(scale) ? 100 : 0
  if (by > 0) {
    const and = words.numberJoiners.includes(tokens[high.next + 1]?.text ?? '') ? 1 : 0
    const low = readNumber(tokens, high.next + 1 + and, lexicon)
    const value = high.value * by + (low?.value ?? 0)
    return isYear(value) ? { value, next: low?.next ?? high.next + 1 } : null
  }
  const zero = words.zeros.includes(scale) ? 1 : 0
  const low = readNumber(tokens, high.next + zero, lexicon)
  if (low === null || low.digits || (zero === 1) !== low.value < 10) return null
  const value = high.value * 100 + low.value
  return isYear(value) ? { value, next: low.next } : null
}
