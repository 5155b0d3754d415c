import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { zoneOffset } from '../../src/parse/zones.js'
import { readDate, table } from './date-table.js'

const offset = (name: string, ...[year, month, day]: readonly [number, number, number]) =>
  zoneOffset(name, { year, month, day }, en.dates.zones)

describe('zoneOffset', () => {
  it('follows the American clock from the second Sunday in March to the first in November', () => {
    expect(offset('ET', 2024, 3, 9)).toBe('-05:00')
    expect(offset('ET', 2024, 3, 10)).toBe('-04:00')
    expect(offset('PT', 2024, 11, 2)).toBe('-07:00')
    expect(offset('PT', 2024, 11, 3)).toBe('-08:00')
  })

  it('follows the rule of 1987 before 2007', () => {
    expect(offset('ET', 2006, 3, 20)).toBe('-05:00')
    expect(offset('ET', 2006, 4, 2)).toBe('-04:00')
    expect(offset('ET', 1970, 7, 1)).toBeNull()
  })

  it('reads BST as British only while British summer time runs', () => {
    expect(offset('BST', 2024, 3, 30)).toBeNull()
    expect(offset('BST', 2024, 3, 31)).toBe('+01:00')
    expect(offset('BST', 2024, 10, 26)).toBe('+01:00')
    expect(offset('BST', 2024, 10, 27)).toBeNull()
  })

  it('knows no names that mean several zones, and none of Object', () => {
    expect(offset('GST', 2024, 1, 1)).toBeUndefined()
    expect(offset('constructor', 2024, 1, 1)).toBeUndefined()
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
    expect(readDate(text)).toBe(expected)
  })

  it.each(
    table(`8 January 2024 00.01 BST => 2024-01-08T00:01
    15 July 2023 2:57 PM GST => 2023-07-15T14:57
    15 July 2023 2:57 PM local time => 2023-07-15T14:57
    2023-07-15 10:00-11:30 => 2023-07-15T10:00
    15 July 2023, 10:00-12:00 => 2023-07-15T10:00`),
  )('no offset in: %s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })
})
