// The day (or month) that a date names. Every form looks at a bounded number of tokens, so reading stays linear.
import { type DateLexicon, readNumber, type Token } from './date-tokens.js'
import { fromSolarHijri } from './solar-hijri.js'
import { fullYear, isYear, skipJoiners, yearAfter } from './year.js'

/** A date without a day is a month. `from` and `to` are the tokens that it takes up. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number | null
  readonly from: number
  readonly to: number
  /** Written 2023-07-15: what follows may be the rest of an ISO form. */
  readonly iso: boolean
}

/** A date that cannot be told: impossible, or with an ambiguous order of day and month. */
export type Unreadable = 'unreadable'
/** `skip`: the tokens before this one are something else that looks like a date. */
export type Reading = CalendarDate | Unreadable | { readonly skip: number } | null

/** Reads the date that begins at token `at`. */
export function readCalendarDate(tokens: readonly Token[], at: number, lexicon: DateLexicon): Reading {
  const token = tokens[at]!
  if (token.kind === 'mark') return null
  if (token.kind === 'number') {
    const compact = readCompact(tokens, at)
    if (compact !== null) return compact
    const chain = readChain(tokens, at)
    if (chain !== null) return chainDate(chain, lexicon)
    const signed = readUnits(tokens, at, lexicon)
    if (signed !== null) return signed
    if (token.text.length === 4) return readYearFirst(tokens, at, lexicon)
  }
  return lexicon.months.has(token.text) ? readMonthFirst(tokens, at, lexicon) : readDayFirst(tokens, at, lexicon)
}

function dateOf(parts: Omit<CalendarDate, 'iso'>, iso = false): CalendarDate | Unreadable {
  const { year, month, day } = parts
  const length = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0
  if (length === 0 || (day !== null && (day < 1 || day > length))) return 'unreadable'
  return { ...parts, iso }
}

/** ISO 8601 basic format: 20230715T145700Z, or the eight digits alone. */
function readCompact(tokens: readonly Token[], at: number): Reading {
  const { text } = tokens[at]!
  const timed = tokens[at + 1]?.text === 't' && tokens[at + 1]!.glued
  if (text.length !== 8 || !(timed || tokens.length === 1)) return null
  const year = Number(text.slice(0, 4))
  if (!isYear(year)) return null
  return dateOf({ year, month: Number(text.slice(4, 6)), day: Number(text.slice(6)), from: at, to: at + 1 }, true)
}

interface Chain {
  readonly parts: readonly Token[]
  readonly mark: string
  readonly from: number
  readonly to: number
}

/** Two or more numbers with the same mark between them: 15/07/2023, 2023-07-15, 15. 7. 2023. */
function readChain(tokens: readonly Token[], at: number): Chain | null {
  const mark = tokens[at + 1]?.text ?? ''
  if (mark !== '/' && mark !== '-' && mark !== '.') return null
  const parts = [tokens[at]!]
  let next = at + 1
  while (parts.length < 6 && tokens[next]?.text === mark && tokens[next + 1]?.kind === 'number') {
    if (mark === '-' && !(tokens[next]!.glued && tokens[next + 1]!.glued)) break
    if (mark === '.' && !tokens[next]!.glued) break
    parts.push(tokens[next + 1]!)
    next += 2
  }
  return parts.length < 2 ? null : { parts, mark, from: at, to: next }
}

function chainDate(chain: Chain, lexicon: DateLexicon): Reading {
  const { parts, mark, from, to } = chain
  const [first, second, third] = parts.map(({ text }) => Number(text)) as [number, number, number | undefined]
  const [one, two, three] = parts.map(({ text }) => text.length) as [number, number, number | undefined]
  if (parts.length === 2) return monthOfChain(chain, { first, second, one, two })
  if (parts.length > 3 || third === undefined || three === undefined || two > 2) return { skip: to }
  if (one === 4 && three <= 2)
    return isYear(first) ? dateOf({ year: first, month: second, day: third, from, to }, true) : { skip: to }
  if (one > 2) return { skip: to }
  if (three === 4 && isYear(third)) return ordered({ first, second, year: third, from, to }, lexicon)
  // 07/15/23 can only be month, day, year; 15/07/23 may be a day or a year first.
  if (three === 2 && mark === '/' && first <= 12 && second > 12) {
    return dateOf({ year: fullYear(third), month: first, day: second, from, to })
  }
  return three === 2 && mark === '/' ? 'unreadable' : { skip: to }
}

function ordered(
  date: { first: number; second: number; year: number; from: number; to: number },
  lexicon: DateLexicon,
): Reading {
  const { first, second, year, from, to } = date
  const order = lexicon.words.numericOrder
  const dayFirst = second > 12 ? false : first > 12 || first === second || order === 'dmy'
  if (!dayFirst && second <= 12 && order !== 'mdy') return 'unreadable'
  return dateOf({ year, month: dayFirst ? second : first, day: dayFirst ? first : second, from, to })
}

/** 2023-07 and 07/2023. */
function monthOfChain(chain: Chain, number: { first: number; second: number; one: number; two: number }): Reading {
  const { mark, from, to } = chain
  const { first, second, one, two } = number
  if (one === 4 && two === 2 && mark !== '.' && isYear(first) && second >= 1 && second <= 12) {
    return chain.parts[1]!.glued ? { year: first, month: second, day: null, from, to, iso: false } : { skip: to }
  }
  const month = two === 4 && one <= 2 && isYear(second) && first >= 1 && first <= 12
  if (month && chain.parts[1]!.glued) return { year: second, month: first, day: null, from, to, iso: false }
  // "3. 15 July", "14-16 July": the second number is looked at on its own.
  return null
}

/** 2023年7月15日, 2023년 7월, with a sign behind each number. */
function readUnits(tokens: readonly Token[], at: number, lexicon: DateLexicon): Reading {
  const { units } = lexicon.words
  const year = Number(tokens[at]!.text)
  if (units === undefined || !isYear(year) || !startsWithUnit(tokens[at + 1], units.year)) return null
  const month = Number(tokens[at + 2]?.text)
  if (!(month >= 1 && month <= 12) || !startsWithUnit(tokens[at + 3], units.month)) return null
  const day =
    tokens[at + 4]?.kind === 'number' && startsWithUnit(tokens[at + 5], units.day) ? tokens[at + 4] : undefined
  const to = day === undefined ? at + 4 : at + 6
  return dateOf({ year, month, day: day === undefined ? null : Number(day.text), from: at, to })
}

/** What follows the sign may stand in one word with it, where no spaces are written. */
function startsWithUnit(token: Token | undefined, signs: readonly string[]): boolean {
  return token?.kind === 'word' && signs.some((sign) => token.text.startsWith(sign))
}

/** 15 July 2023, 15th of July, 2023, 15-Jul-23, the fifteenth day of July. */
function readDayFirst(tokens: readonly Token[], at: number, lexicon: DateLexicon): Reading {
  const day = readNumber(tokens, at, lexicon)
  if (day === null) return null
  const suffixed = skipSuffix(tokens, day.next, lexicon)
  const named = skipJoiners(tokens, suffixed, lexicon)
  const text = tokens[named]?.text ?? ''
  const solar = lexicon.words.solarMonths?.indexOf(text) ?? -1
  if (solar >= 0) return solarDate(tokens, named + 1, { day: day.value, month: solar + 1, from: at })
  const signed = lexicon.words.monthSigns?.includes(text) === true ? Number(tokens[named + 1]?.text) : undefined
  const month = signed ?? lexicon.months.get(text)
  if (month === undefined || Number.isNaN(month)) return null
  const year = yearAfter(tokens, named + (signed === undefined ? 1 : 2), { lexicon })
  if (year === null) return null
  const isRange = tokens[at]!.glued && tokens[at - 1]?.text === '-' && tokens[at - 2]?.kind === 'number'
  if (isRange) return 'unreadable'
  // "Issue 45, July 2023" has no day; "45 July 2023" has an impossible one.
  if (day.value > 31 && named > suffixed) return { skip: named }
  return dateOf({ year: year.value, month, day: day.value, from: at, to: year.next })
}

/** ۱۸ تیر ۱۴۰۳ */
function solarDate(
  tokens: readonly Token[],
  at: number,
  { day, month, from }: { day: number; month: number; from: number },
): Reading {
  const date = fromSolarHijri(Number(tokens[at]?.text), month, day)
  return date === null ? null : dateOf({ ...date, from, to: at + 1 })
}

function skipSuffix(tokens: readonly Token[], at: number, lexicon: DateLexicon): number {
  const { text = '', glued = false } = tokens[at] ?? {}
  return glued && lexicon.words.ordinalSuffixes.includes(text) ? at + 1 : at
}

/** July 15, 2023; July the fifteenth, 2023; July 2023; Jul 15 14:57:00 UTC 2023. */
function readMonthFirst(tokens: readonly Token[], at: number, lexicon: DateLexicon): Reading {
  const month = lexicon.months.get(tokens[at]!.text)!
  const start = skipJoiners(tokens, at + 1, lexicon)
  const day = readNumber(tokens, start, lexicon)
  if (day !== null) {
    const after = skipSuffix(tokens, day.next, lexicon)
    const year = yearAfter(tokens, after, { lexicon, needsApostrophe: true }) ?? unixYear(tokens, after)
    if (year !== null) return dateOf({ year: year.value, month, day: day.value, from: at, to: year.next })
  }
  const year = yearAfter(tokens, at + 1, { lexicon, needsApostrophe: true })
  return year === null ? null : { year: year.value, month, day: null, from: at, to: year.next, iso: false }
}

/** `date` of Unix puts the year behind the time: "Jul 15 14:57:00 UTC 2023". The time is then read from behind the day. */
function unixYear(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  if (tokens[at + 1]?.text !== ':') return null
  for (let next = at + 3; next < at + 9; next++) {
    const { kind, text = '' } = tokens[next] ?? {}
    if (kind === 'number' && text.length === 4 && isYear(Number(text))) return { value: Number(text), next: at }
  }
  return null
}

/** 2023 July 15, 2023-Jul-15. */
function readYearFirst(tokens: readonly Token[], at: number, lexicon: DateLexicon): Reading {
  const year = Number(tokens[at]!.text)
  const named = skipJoiners(tokens, at + 1, lexicon)
  const month = lexicon.months.get(tokens[named]?.text ?? '')
  if (month === undefined || !isYear(year)) return null
  const day = readNumber(tokens, skipJoiners(tokens, named + 1, lexicon), lexicon)
  if (day === null) return null
  // "In 2023, July 15, 2024 was far away": the year behind the day wins.
  if (yearAfter(tokens, day.next, { lexicon, needsApostrophe: true }) !== null) return null
  return dateOf({ year, month, day: day.value, from: at, to: skipSuffix(tokens, day.next, lexicon) })
}
