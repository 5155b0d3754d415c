// Dates of the Solar Hijri calendar, which Iran and Afghanistan write, as days of the common era.

/** 1 Farvardin 1400 was 21 March 2021. */
const ANCHOR = { year: 1400, day: Date.UTC(2021, 2, 21) }
const DAY = 86_400_000
/** Leap years by the 33-year cycle (Borkowski 1996); right for 1343 to 1472, that is 1964 to 2093. */
const LEAP: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30])
const FIRST = 1343
const LAST = 1472

function daysOf(year: number): number {
  return LEAP.has(year % 33) ? 366 : 365
}

/** Day of the common era for a year (1343..1472), month (1..12) and day; null for a date that there is not. */
export function fromSolarHijri(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | null {
  if (year < FIRST || year > LAST || month < 1 || month > 12 || day < 1) return null
  if (day > (month <= 6 ? 31 : month <= 11 ? 30 : daysOf(year) - 336)) return null
  let days = Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30 + day - 1
  for (let at = ANCHOR.year; at < year; at++) days += daysOf(at)
  for (let at = year; at < ANCHOR.year; at++) days -= daysOf(at)
  const date = new Date(ANCHOR.day + days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
