// A date that a site wrote, in digits or words, as ISO 8601: never more precise than the text, never guessed.
import type { LanguageData } from '../languages/language.js'
import { type CalendarDate, readCalendarDate } from './calendar-date.js'
import { type ClockTime, readClockTime, type TimeContext } from './clock-time.js'
import { type DateLexicon, lexiconOf, type Token, tokenizeDate } from './date-tokens.js'

/** How many tokens may stand between a date and its time, and how many a time has at most. */
const GAP = 6
const LONGEST_TIME = 18

/**
 * The first date of a text, with the time that stands beside it, as ISO 8601 in the precision and zone that the text gives:
 * `2023-07`, `2023-07-15`, `2023-07-15T14:57`, `2023-07-15T14:57:03+05:30`. Other words may stand around it.
 *
 * `null` when there is no date, when it has no year ("Jul 15", "3 hours ago"), is impossible, or when day and month cannot be
 * told apart ("05/07/2023"); what follows an unreadable date is not read, since it may be another day's. An ambiguous zone gives
 * no offset. Takes time linear in the text's length; never throws.
 */
export function parseDate(text: string, language: LanguageData): string | null {
  const lexicon = lexiconOf(language.dates)
  const tokens = tokenizeDate(text)
  const date = firstDate(tokens, lexicon)
  if (date === null) return null
  const { year, month, day } = date
  const written = `${year}-${two(month)}`
  if (day === null) return written
  const context = { lexicon, day: { year, month, day }, iso: false }
  const time = timeBefore(tokens, date, context) ?? timeAfter(tokens, date, context)
  return `${written}-${two(day)}${time === null ? '' : written24(time)}`
}

function firstDate(tokens: readonly Token[], lexicon: DateLexicon): CalendarDate | null {
  for (let at = 0; at < tokens.length; ) {
    const reading = readCalendarDate(tokens, at, lexicon)
    if (reading === 'unreadable') return null
    if (reading === null) at++
    else if ('skip' in reading) at = reading.skip
    else return reading
  }
  return null
}

function written24({ minutes, seconds, zone }: ClockTime): string {
  const clock = `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  return `${clock}${seconds === '' ? '' : `:${seconds}`}${zone}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** "14:57, 15 July 2023": nothing but a comma, a dash or small words may stand between. */
function timeBefore(tokens: readonly Token[], date: CalendarDate, context: TimeContext): ClockTime | null {
  for (let at = Math.max(0, date.from - LONGEST_TIME); at < date.from; at++) {
    const time = readClockTime(tokens, at, context)
    if (time === null || time.next > date.from || date.from - time.next > GAP) continue
    const between = tokens.slice(time.next, date.from)
    if (between.every((token) => /^[,/-]$/.test(token.text) || context.lexicon.timeJoiners.has(token.text))) return time
  }
  return null
}

/** "July 15, 2023 | 2:57 PM", "2023-07-15T14:57". */
function timeAfter(tokens: readonly Token[], date: CalendarDate, context: TimeContext): ClockTime | null {
  for (let at = date.to; at <= date.to + GAP && at < tokens.length; at++) {
    const { text, glued } = tokens[at]!
    const iso = date.iso && tokens[at - 1]?.text === 't' && glued
    const time = readClockTime(tokens, at, { ...context, iso: iso || (date.iso && hasSeconds(tokens, at)) })
    if (time !== null) return time
    const separates = /^[,|/·•@(:;-]$/.test(text) || (at === date.to && glued && text === 't')
    if (!separates && !context.lexicon.timeJoiners.has(text)) return null
  }
  return null
}

function hasSeconds(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ':' && tokens[at + 3]?.text === ':'
}
