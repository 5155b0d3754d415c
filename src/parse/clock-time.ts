// The time of day that stands beside a date, and its zone.
import { type DateLexicon, phraseAt, readNumber, type Token } from './date-tokens.js'
import { type Day, zoneOffset } from './zones.js'

export interface ClockTime {
  /** Minutes after midnight. */
  readonly minutes: number
  /** Seconds with their fraction as the text gives them, '' when it gives none. */
  readonly seconds: string
  /** 'Z', '+05:30', or '' when the text names no zone or an ambiguous one. */
  readonly zone: string
  readonly next: number
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly seconds: string
  readonly next: number
  /** The hour stands on a twelve-hour clock and means nothing without a part of the day. */
  readonly needsDayPart: boolean
  /** Digits with a dot ("16.12") or without a mark ("1457"): a time only if a part of the day, "hrs" or a zone follows, or nothing. */
  readonly weak?: boolean
}

const DAY = 24 * 60

/** Reads the time that begins at token `at`. Looks at no more than about twenty tokens. */
export function readClockTime(tokens: readonly Token[], at: number, context: TimeContext): ClockTime | null {
  if (tokens[at - 1]?.text === ':' && tokens[at]?.glued) return null
  const { lexicon } = context
  const clock = readPastOrTo(tokens, at, lexicon) ?? readDigits(tokens, at) ?? readHour(tokens, at, lexicon)
  if (clock === null) return readMoment(tokens, at, context)
  const part = phraseAt(tokens, skipComma(tokens, clock.next, context), lexicon.dayParts)
  const minutes = minutesOf(clock, part?.value)
  if (minutes === null) return readMoment(tokens, at, context)
  let next = part?.next ?? clock.next
  const hours = lexicon.words.hours.includes(tokens[next]?.text ?? '')
  if (hours) next++
  const zone = readZone(tokens, next, context)
  const ends = tokens[next] === undefined || /^[|)·•;]$/.test(tokens[next]!.text)
  if (clock.weak && !hours && part === null && zone === null && !ends) return null
  return { minutes, seconds: clock.seconds, zone: zone?.offset ?? '', next: zone?.next ?? next }
}

export interface TimeContext {
  readonly lexicon: DateLexicon
  readonly day: Day
  /** The time belongs to an ISO form, where "-05:00" cannot be the end of a span of hours. */
  readonly iso: boolean
}

/** "half past two, in the afternoon" */
function skipComma(tokens: readonly Token[], at: number, { lexicon }: TimeContext): number {
  return tokens[at]?.text === ',' && phraseAt(tokens, at + 1, lexicon.dayParts) !== null ? at + 1 : at
}

function minutesOf(
  { hour, minute, needsDayPart }: Clock,
  part: { from: number; to: number } | undefined,
): number | null {
  if (hour > 23 || minute > 59) return null
  if (part === undefined) return needsDayPart ? null : hour * 60 + minute
  const shifts = hour === 12 ? [-12, 0, 12] : hour < 12 ? [0, 12, 24] : [0]
  const fitting = shifts.map((shift) => hour + shift).find((shifted) => shifted >= part.from && shifted < part.to)
  return fitting === undefined ? null : (fitting * 60 + minute) % DAY
}

/** 14:57, 14:57:03.250, 2.57, 14h57, 1457. */
function readDigits(tokens: readonly Token[], at: number): Clock | null {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.kind !== 'number') return null
  const none = { seconds: '', needsDayPart: false }
  if ((first.text.length === 4 || first.text.length === 6) && first.glued && tokens[at - 1]?.text === 't')
    return readBasic(first.text, at)
  if (first.text.length === 4) {
    return {
      hour: Number(first.text.slice(0, 2)),
      minute: Number(first.text.slice(2)),
      next: at + 1,
      weak: true,
      ...none,
    }
  }
  if (first.text.length > 2) return null
  const hour = Number(first.text)
  const pair = mark?.glued && second?.glued && second.kind === 'number' && second.text.length === 2
  if (pair && /^[:h.]$/.test(mark.text)) {
    const clock = { ...none, hour, minute: Number(second.text), next: at + 3 }
    if (mark.text === ':') return withSeconds(tokens, clock)
    return mark.text === '.' ? { ...clock, weak: true } : clock
  }
  return { hour, minute: 0, next: at + 1, seconds: '', needsDayPart: true }
}

/** ISO 8601 basic format: T1457, T145703. */
function readBasic(digits: string, at: number): Clock {
  const [hour, minute, seconds] = [0, 2, 4].map((from) => digits.slice(from, from + 2)) as [string, string, string]
  return {
    hour: Number(hour),
    minute: Number(minute),
    seconds: Number(seconds) < 60 ? seconds : '',
    next: at + 1,
    needsDayPart: false,
  }
}

function withSeconds(tokens: readonly Token[], clock: Clock): Clock {
  const [mark, seconds, dot, fraction] = tokens.slice(clock.next, clock.next + 4)
  const given = mark?.text === ':' && mark.glued && seconds?.glued && /^[0-5]\d$/.test(seconds.text)
  if (!given) return clock
  const divided = /^[.,]$/.test(dot?.text ?? '') && dot?.glued && fraction?.glued && /^\d{1,9}$/.test(fraction.text)
  if (!divided) return { ...clock, seconds: seconds.text, next: clock.next + 2 }
  return { ...clock, seconds: `${seconds.text}.${fraction.text}`, next: clock.next + 4 }
}

/** noon, midnight, twelve noon. */
function readMoment(tokens: readonly Token[], at: number, context: TimeContext): ClockTime | null {
  const twelve = readNumber(tokens, at, context.lexicon)
  const named = twelve?.value === 12 ? twelve.next : at
  const minutes = context.lexicon.moments.get(tokens[named]?.text ?? '')
  if (minutes === undefined) return null
  const zone = readZone(tokens, named + 1, context)
  return { minutes, seconds: '', zone: zone?.offset ?? '', next: zone?.next ?? named + 1 }
}

/** half past two; fifty-seven minutes past two; quarter to noon. */
function readPastOrTo(tokens: readonly Token[], at: number, lexicon: DateLexicon): Clock | null {
  const { words } = lexicon
  const from = tokens[at]?.text === 'a' ? at + 1 : at
  const fraction = lexicon.fractions.get(tokens[from]?.text ?? '')
  const count = readNumber(tokens, from, lexicon)
  const value = fraction ?? count?.value
  if (value === undefined || value > 59 || count?.ordinal) return null
  let next = fraction === undefined ? count!.next : from + 1
  const named = words.minutes.includes(tokens[next]?.text ?? '')
  if (named) next++
  const past = words.past.includes(tokens[next]?.text ?? '')
  if (!past && !words.to.includes(tokens[next]?.text ?? '')) return null
  // "2 to 5 pm" is a span of hours; minutes in digits must be called so.
  if (!past && count?.digits && !named) return null
  const hour = hourAt(tokens, next + 1, lexicon)
  if (hour === null) return null
  const total = (hour.minutes + (past ? value : -value) + DAY) % DAY
  return {
    hour: hourOf(total, hour.needsDayPart),
    minute: total % 60,
    seconds: '',
    next: hour.next,
    needsDayPart: hour.needsDayPart,
  }
}

/** On a twelve-hour clock "a quarter to one" is 12:45. */
function hourOf(minutes: number, twelve: boolean): number {
  const hour = Math.floor(minutes / 60)
  return twelve && hour === 0 ? 12 : hour
}

function hourAt(
  tokens: readonly Token[],
  at: number,
  lexicon: DateLexicon,
): { minutes: number; next: number; needsDayPart: boolean } | null {
  const moment = lexicon.moments.get(tokens[at]?.text ?? '')
  if (moment !== undefined) return { minutes: moment, next: at + 1, needsDayPart: false }
  const hour = readNumber(tokens, at, lexicon)
  if (hour === null || hour.ordinal || hour.value > 23) return null
  const next = lexicon.words.oClock.includes(tokens[hour.next]?.text ?? '') ? hour.next + 1 : hour.next
  return { minutes: hour.value * 60, next, needsDayPart: hour.value <= 12 }
}

/** two o'clock; two fifty-seven; fourteen hundred hours. */
function readHour(tokens: readonly Token[], at: number, lexicon: DateLexicon): Clock | null {
  const hour = hourAt(tokens, at, lexicon)
  if (hour === null || lexicon.moments.has(tokens[at]!.text)) return null
  const { needsDayPart } = hour
  const none = { hour: hour.minutes / 60, seconds: '', needsDayPart }
  if (lexicon.words.hundred.includes(tokens[hour.next]?.text ?? ''))
    return { ...none, minute: 0, next: hour.next + 1, weak: true, needsDayPart: false }
  const dash = tokens[hour.next]?.text === '-' ? 1 : 0
  const zero = lexicon.words.zeros.includes(tokens[hour.next + dash]?.text ?? '') ? 1 : 0
  const minute = readNumber(tokens, hour.next + dash + zero, lexicon)
  const hasMinute =
    minute !== null && !minute.ordinal && !minute.digits && minute.value < 60 && minute.value < 10 === (zero === 1)
  if (hasMinute) return { ...none, minute: minute.value, next: minute.next }
  return { ...none, minute: 0, next: hour.next, needsDayPart: true }
}

interface Zone {
  /** '' for a zone name that is ambiguous. */
  readonly offset: string
  readonly next: number
}

/** IST, (UTC), GMT+5:30, +0530, Z. */
function readZone(tokens: readonly Token[], at: number, context: TimeContext): Zone | null {
  const open = tokens[at]?.text === '(' || tokens[at]?.text === ',' ? 1 : 0
  const sign = tokens[at + open]
  if (sign?.text === '+' || sign?.text === '-') return readOffset(tokens, at + open, context)
  const name = tokens[at + open]
  if (name?.kind !== 'word' || !isZoneName(name)) return null
  const offset = zoneOffset(name.raw.toUpperCase(), context.day, context.lexicon.words.zones)
  if (offset === undefined) return null
  const next = at + open + 1
  const shifted = offset === 'Z' || offset === '+00:00' ? readOffset(tokens, next, { ...context, iso: true }) : null
  const zone = shifted ?? { offset: offset ?? '', next }
  return open === 1 && tokens[zone.next]?.text === ')' ? { ...zone, next: zone.next + 1 } : zone
}

/** Names must be written in capitals: "et", "eat" and "ist" are words too. */
function isZoneName({ raw, text, glued }: Token): boolean {
  return raw === raw.toUpperCase() || text === 'utc' || text === 'gmt' || (text === 'z' && glued)
}

/** +05:30, +0530, +05, and after UTC or GMT also +5:30 and +1. */
function readOffset(tokens: readonly Token[], at: number, context: TimeContext): Zone | null {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4)
  if ((sign?.text !== '+' && sign?.text !== '-') || hours?.kind !== 'number' || !hours.glued) return null
  const split = colon?.text === ':' && colon.glued && minutes?.glued && minutes.text.length === 2
  // "10:00-12:30" is a span of hours unless an ISO form leads to it.
  const isSpan = sign.text === '-' && sign.glued && !context.iso
  if (isSpan) return null
  const digits = split
    ? hours.text.padStart(2, '0') + minutes.text
    : hours.text.length <= 2
      ? `${hours.text.padStart(2, '0')}00`
      : hours.text
  const bare = !split && hours.text.length <= 2
  if (bare && !context.iso) return null
  if (!/^(?:0\d|1[0-4])(?:00|15|30|45)$/.test(digits)) return null
  const offset = `${digits.slice(0, 2)}:${digits.slice(2)}`
  return { offset: offset === '00:00' ? '+00:00' : sign.text + offset, next: at + (split ? 4 : 2) }
}
