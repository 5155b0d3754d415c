import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { readClockTime } from '../../src/parse/clock-time.js'
import { lexiconOf, tokenizeDate } from '../../src/parse/date-tokens.js'
import { readDate, table } from './date-table.js'

const context = { lexicon: lexiconOf(en.dates), day: { year: 2023, month: 7, day: 15 }, iso: false }
const read = (text: string) => {
  const time = readClockTime(tokenizeDate(text), 0, context)
  return time === null ? null : { hour: Math.floor(time.minutes / 60), minute: time.minutes % 60, zone: time.zone }
}

describe('readClockTime', () => {
  it.each([
    ['14:57', 14, 57],
    ['2.57pm', 14, 57],
    ['12 midnight', 0, 0],
    ['quarter past twelve in the morning', 0, 15],
    ['five to one in the afternoon', 12, 55],
    ['twelve at night', 0, 0],
    ['fourteen hundred hours', 14, 0],
  ])('%s', (text, hour, minute) => {
    expect(read(text)).toEqual({ hour, minute, zone: '' })
  })

  it.each(['24:00', '2', '2.57', 'two', 'half past two', '13:00 am', 'sixty past two in the afternoon', '1457 people'])(
    'not %s',
    (text) => {
      // A bare "2.57" at the very end of a text is a time; followed by other words it is a number.
      expect(read(`${text} of them`)).toBeNull()
    },
  )

  it('takes zones in capitals only', () => {
    expect(read('14:57 IST')?.zone).toBe('+05:30')
    expect(read('14:57 ist')?.zone).toBe('')
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
    expect(readDate(text)).toBe(expected)
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
    expect(readDate(text)).toBe(expected)
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
    expect(readDate(text)).toBe('2023-07-15')
  })
})
