import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import type { LanguageData } from '../../src/languages/language.js'
import { parseDate } from '../../src/parse/dates.js'
import { readDate, table } from './date-table.js'

describe('dates', () => {
  it.each(
    table(`July 15, 2023 => 2023-07-15
    15th July, 2023 => 2023-07-15
    Jul. 15, 2023 => 2023-07-15
    the 15th of July, 2023 => 2023-07-15
    04-Dec-2023 => 2023-12-04
    15-Jul-23 => 2023-07-15
    15 Jul '23 => 2023-07-15
    2023-Jul-15 => 2023-07-15
    2023 July 15 => 2023-07-15
    2023/07/15 => 2023-07-15
    2023-7-5 => 2023-07-05
    15/07/2023 => 2023-07-15
    07/15/2023 => 2023-07-15
    07/15/23 => 2023-07-15
    15.07.2023 => 2023-07-15
    7/7/2023 => 2023-07-07
    20230715 => 2023-07-15
    ٢٠٢٣-٠٧-١٥ => 2023-07-15
    2023-07 => 2023-07
    07/2023 => 2023-07
    July 2023 => 2023-07
    May 2023 => 2023-05
    29 February 2024 => 2024-02-29`),
  )('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })

  it.each(
    table(`July fifteen, twenty twenty-three => 2023-07-15
    the fifteenth day of July, two thousand and twenty-three => 2023-07-15
    July the fifteenth, nineteen oh five => 1905-07-15
    thirty-first of December nineteen ninety-nine => 1999-12-31
    July twenty twenty-three => 2023-07
    July twenty, twenty twenty-three => 2023-07-20
    twenty-first July twenty twenty-one => 2021-07-21`),
  )('in words: %s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })
})

describe('what is no date, or cannot be told', () => {
  it.each([
    '',
    'Jul. 15',
    '3 hours ago',
    'yesterday at 14:57',
    'Copyright 2023',
    'Spring 2020',
    '05/07/2023',
    '05.07.2023',
    '15/07/23',
    '31 February 2023',
    'Feb 30, 2023',
    '2023-02-29',
    '2023-13-01',
    '32/07/2023',
    '45 July 2023',
    'July 45, 2023',
    'July 15, 1234',
    '14-16 September 2023',
    'Sept 14-16, 2023',
    '1931–2024',
    '2-1',
    '192.168.20.23',
  ])('%s', (text) => {
    expect(readDate(text)).toBeNull()
  })

  it('reads no later date in place of an unreadable one', () => {
    expect(readDate('Published 05/07/2023, updated July 20, 2023')).toBeNull()
    expect(readDate('31 February 2023 and 1 March 2023')).toBeNull()
  })

  it('takes the order of day and month that a language agrees on', () => {
    const dayFirst: LanguageData = { ...en, dates: { ...en.dates, numericOrder: 'dmy' } }
    expect(parseDate('05.07.2023', dayFirst)).toBe('2023-07-05')
    expect(parseDate('07/15/2023', dayFirst)).toBe('2023-07-15')
  })
})

describe('other words around', () => {
  it.each(
    table(`Published: July 15, 2023 | 5 min readDate => 2023-07-15
    Last updated on 15 July 2023 by Dana Orlow => 2023-07-15
    Published: 09:14, 11 Jun 2024 | Updated: 13:02, 11 Jun 2024 => 2024-06-11T09:14
    PUBLISHED WED, SEP 20 2023 2:31 PM EDT UPDATED WED, SEP 20 2023 4:02 PM EDT => 2023-09-20T14:31-04:00
    Business News of Thursday, 18 April 2024 => 2024-04-18
    Harbor Ledger / 08:02 PM November 05, 2022 => 2022-11-05T20:02
    Wed, 6 Dec 2023 07:20 · Updated 09:55 => 2023-12-06T07:20
    Version 1.2.3 came out on July 15, 2023 => 2023-07-15
    Issue 45, July 2023 => 2023-07
    Vol. 3. 15 July 2023 => 2023-07-15`),
  )('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })
})

const months = en.dates.months.map((forms) => forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1)))
const day = fc.record({
  year: fc.integer({ min: 1800, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
})
const two = (value: number) => String(value).padStart(2, '0')

describe('properties', () => {
  it('reads back every day and minute in every form', () => {
    fc.assert(
      fc.property(day, fc.nat(10), fc.nat(3), ({ year, month, day, hour, minute }, form, name) => {
        const forms = months[month - 1]!
        const written = forms[name % forms.length]!
        const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'am' : 'PM'}`
        const clock = `${two(hour)}:${two(minute)}`
        const texts = [
          `${written} ${day}, ${year} ${clock}`,
          `${day} ${written} ${year}, ${twelve}`,
          `Posted on ${two(day)}-${written}-${year} at ${clock}`,
          `${twelve}, ${day} ${written} ${year}`,
          `${year}-${two(month)}-${two(day)}T${clock}`,
          `${year}/${month}/${day} | ${twelve}`,
        ]
        expect(readDate(texts[form % texts.length]!)).toBe(`${year}-${two(month)}-${two(day)}T${clock}`)
      }),
    )
  })

  const ISO = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?$/
  const pieces = fc.constantFrom(
    ...'15 2023 July Feb 31 th . , : / - T Z am pm IST twenty three hundred and half past to noon midnight ( ) +0530 at of the 07 ’ 0'.split(
      ' ',
    ),
    ' ',
    '\n',
  )

  it('never throws, and gives null or a date that exists', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const found = readDate(text)
        if (found === null) return
        expect(found).toMatch(ISO)
        const [date] = found.split('T')
        if (date!.length === 10) expect(new Date(date!).toISOString().slice(0, 10)).toBe(date)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['July ', '1/', 'twenty ', '12:', '2023-', 'a.', '( ', 'fifteen minutes past ', "15 July '", '\u00a0'])(
    'takes linear time on repetitions of %j',
    (unit) => {
      const time = (count: number) => {
        const text = unit.repeat(count)
        const start = performance.now()
        readDate(text)
        return performance.now() - start
      }
      time(5000)
      // Quadratic work would take 64 times as long, seconds in all.
      expect(time(40_000)).toBeLessThan(Math.max(400, time(5000) * 40))
    },
  )
})
