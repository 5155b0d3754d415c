import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import type { LanguageData } from '../../src/languages/language.js'
import { parseDate } from '../../src/parse/dates.js'

const read = (text: string) => parseDate(text, en)

/** `text => what is expected`, one a line; `-` for null. */
function table(lines: string): [string, string | null][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' => ') as [string, string])
    .map(([text, expected]) => [text, expected === '-' ? null : expected])
}

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
    expect(read(text)).toBe(expected)
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
    expect(read(text)).toBe(expected)
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
    expect(read(text)).toBeNull()
  })

  it('reads no later date in place of an unreadable one', () => {
    expect(read('Published 05/07/2023, updated July 20, 2023')).toBeNull()
    expect(read('31 February 2023 and 1 March 2023')).toBeNull()
  })

  it('takes the order of day and month that a language agrees on', () => {
    const dayFirst: LanguageData = { ...en, dates: { ...en.dates, numericOrder: 'dmy' } }
    expect(parseDate('05.07.2023', dayFirst)).toBe('2023-07-05')
    expect(parseDate('07/15/2023', dayFirst)).toBe('2023-07-15')
  })
})

describe('times', () => {
  it.each(
    table(`Sat, 15 Jul 2023 02:57 PM => 2023-07-15T14:57
    Feb. 13, 2024 at 6:42 PM => 2024-02-13T18:42
    14th March 2024 6:00am => 2024-03-14T06:00
    January 24, 2024, 5.30am => 2024-01-24T05:30
    July 15, 2023 @ 2 p.m. => 2023-07-15T14:00
    July 15, 2023 12:05 am => 2023-07-15T00:05
    July 15, 2023 12:05 pm => 2023-07-15T12:05
    July 15 2023 - 14h57 => 2023-07-15T14:57
    15 July 2023 1457 hrs => 2023-07-15T14:57
    21:36, 2 Oct 2023 => 2023-10-02T21:36
    08:02 PM November 05, 2022 => 2022-11-05T20:02
    2:57 p.m. on Saturday, July 15, 2023 => 2023-07-15T14:57
    July 15, 2023, 12 noon => 2023-07-15T12:00
    midnight on July 15, 2023 => 2023-07-15T00:00
    2023-07-15 14:57:32 => 2023-07-15T14:57:32
    14 Sept 2023, 06:21:00 PM => 2023-09-14T18:21:00`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(
    table(`July fifteen, twenty twenty-three, at fifty-seven minutes past two in the afternoon => 2023-07-15T14:57
    half past two in the afternoon on the fifteenth of July, two thousand and twenty-three => 2023-07-15T14:30
    15 July 2023, at a quarter to three in the afternoon => 2023-07-15T14:45
    15 July 2023, ten minutes to one in the afternoon => 2023-07-15T12:50
    15 July 2023 at two o'clock in the morning => 2023-07-15T02:00
    15 July 2023 at nine in the evening => 2023-07-15T21:00
    15 July 2023, eleven at night => 2023-07-15T23:00
    15 July 2023, two at night => 2023-07-15T02:00
    15 July 2023 at two fifty-seven in the afternoon => 2023-07-15T14:57
    15 July 2023 at fourteen fifty-seven => 2023-07-15T14:57
    15 July 2023, ten to midnight => 2023-07-15T23:50
    fifteen minutes past noon on 15 July 2023 => 2023-07-15T12:15
    15 July 2023 at 57 minutes past 2 in the afternoon => 2023-07-15T14:57`),
  )('in words: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'July 15, 2023 | 5 min read',
    'July 15, 2023 12 Comments',
    'July 15, 2023 25:61',
    'July 15, 2023 14:57 AM',
    'July 15, 2023 at two o’clock',
    'July 15, 2023 at half past two',
    'July 15, 2023, 2 to 5 pm',
    'July 15, 2023 3.45 billion',
    'July 15, 2023 Updated 16:30',
  ])('no time in: %s', (text) => {
    expect(read(text)).toBe('2023-07-15')
  })
})

describe('zones', () => {
  it.each(
    table(`15 Jul 2023 14:57 IST => 2023-07-15T14:57+05:30
    15 Jul 2023 14:57 (IST) => 2023-07-15T14:57+05:30
    3 April 2024, at 17:22 (UTC) => 2024-04-03T17:22Z
    9 March 2024, 17:22 GMT => 2024-03-09T17:22+00:00
    Tue 28 Nov 2023 17.05 GMT => 2023-11-28T17:05+00:00
    SEP 20 2023 2:31 PM EDT => 2023-09-20T14:31-04:00
    May 21, 2024, 07:00 ET => 2024-05-21T07:00-04:00
    Jan 21, 2024, 07:00 ET => 2024-01-21T07:00-05:00
    8 May 2024 00.01 BST => 2024-05-08T00:01+01:00
    15 July 2023 14:57 UTC+5:30 => 2023-07-15T14:57+05:30
    15 July 2023 14:57 (GMT +5:30) => 2023-07-15T14:57+05:30
    Tue, 12 Mar 2019 10:07:44 +0100 => 2019-03-12T10:07:44+01:00
    Tue Mar 12 2019 10:07:44 GMT+0100 (CET) => 2019-03-12T10:07:44+01:00
    Sat Jul 15 14:57:00 UTC 2023 => 2023-07-15T14:57:00Z
    2023-07-15T14:57Z => 2023-07-15T14:57Z
    2023-07-15T14:57:32.123+05:30 => 2023-07-15T14:57:32.123+05:30
    2023-07-15T14:57-05:00 => 2023-07-15T14:57-05:00
    20230715T145700Z => 2023-07-15T14:57:00Z`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(
    table(`8 January 2024 00.01 BST => 2024-01-08T00:01
    15 July 2023 2:57 PM GST => 2023-07-15T14:57
    15 July 2023 2:57 PM local time => 2023-07-15T14:57
    2023-07-15 10:00-11:30 => 2023-07-15T10:00
    15 July 2023, 10:00-12:00 => 2023-07-15T10:00`),
  )('no offset in: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('other words around', () => {
  it.each(
    table(`Published: July 15, 2023 | 5 min read => 2023-07-15
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
    expect(read(text)).toBe(expected)
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
        expect(read(texts[form % texts.length]!)).toBe(`${year}-${two(month)}-${two(day)}T${clock}`)
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
        const found = read(text)
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
        read(text)
        return performance.now() - start
      }
      time(5000)
      // Quadratic work would take 64 times as long, seconds in all.
      expect(time(40_000)).toBeLessThan(Math.max(400, time(5000) * 40))
    },
  )
})
