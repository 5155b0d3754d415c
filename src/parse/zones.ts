// Names of time zones that mean the same everywhere, and the clocks that change within the year.
// A name that means several zones is left out: no offset is better than a wrong one. Languages add their own (languages/*.ts).

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const ZONES: Readonly<Record<string, string>> = {
  UTC: 'Z',
  UT: 'Z',
  Z: 'Z',
  GMT: '+00:00',
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  TRT: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  WIB: '+07:00',
  WITA: '+08:00',
  ICT: '+07:00',
}

/** `us-05`: a clock of the United States, five hours behind in winter. `uk-summer`: one hour ahead while summer time runs, else unknown. */
const RULES: Readonly<Record<string, (day: Day) => string | null>> = {
  'us-05': (day) => american(day, 5),
  'us-06': (day) => american(day, 6),
  'us-07': (day) => american(day, 7),
  'us-08': (day) => american(day, 8),
  'uk-summer': (day) => (isBritishSummer(day) ? '+01:00' : null),
}

/** Offset of a zone name on a day: 'Z', '+05:30', or null for a name that is unknown or says nothing on that day. `undefined`: no zone name. */
export function zoneOffset(name: string, day: Day, own: Readonly<Record<string, string>>): string | null | undefined {
  const zone = Object.hasOwn(own, name) ? own[name]! : Object.hasOwn(ZONES, name) ? ZONES[name]! : undefined
  if (zone === undefined) return undefined
  const rule = Object.hasOwn(RULES, zone) ? RULES[zone] : undefined
  return rule === undefined ? zone : rule(day)
}

/** Summer time since 2007: second Sunday in March to first in November (Energy Policy Act of 2005); 1987 to 2006: first in April to last in October. */
function american(day: Day, behind: number): string | null {
  if (day.year < 1987) return null
  const late = day.year >= 2007
  const from = late ? nthSunday(day.year, 3, 2) : nthSunday(day.year, 4, 1)
  const to = late ? nthSunday(day.year, 11, 1) : lastSunday(day.year, 10)
  return `-0${behind - (isWithin(day, from, to) ? 1 : 0)}:00`
}

/** Last Sunday in March to last Sunday in October (Directive 2000/84/EC and its forerunners; the same days since 1996). */
function isBritishSummer(day: Day): boolean {
  return day.year >= 1996 && isWithin(day, lastSunday(day.year, 3), lastSunday(day.year, 10))
}

function isWithin(day: Day, from: Day, to: Day): boolean {
  return ordinal(day) >= ordinal(from) && ordinal(day) < ordinal(to)
}

function ordinal({ month, day }: Day): number {
  return month * 100 + day
}

function nthSunday(year: number, month: number, nth: number): Day {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return { year, month, day: 1 + ((7 - first) % 7) + (nth - 1) * 7 }
}

function lastSunday(year: number, month: number): Day {
  const last = new Date(Date.UTC(year, month, 0))
  return { year, month, day: last.getUTCDate() - last.getUTCDay() }
}
