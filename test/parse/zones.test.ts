import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { zoneOffset } from '../../src/parse/zones.js'

const offset = (name: string, year: number, month: number, day: number) =>
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
