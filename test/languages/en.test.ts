import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'

describe('English', () => {
  const { dates, bylines } = en

  it('has twelve months, none of whose forms is another month or a weekday', () => {
    expect(dates.months).toHaveLength(12)
    const forms = [...dates.months.flat(), ...dates.weekdays]
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('writes every number and ordinal below 100 with its words', () => {
    expect(Object.values(dates.numbers)).toEqual([...Array(20).keys(), 20, 30, 40, 50, 60, 70, 80, 90])
    expect(Object.values(dates.ordinals)).toEqual([...Array.from({ length: 19 }, (_, at) => at + 1), 20, 30])
  })

  it('keeps to offsets, or rules that the zone table knows', () => {
    for (const [name, zone] of Object.entries(dates.zones)) {
      expect(name).toMatch(/^[A-Z]{2,4}$/)
      expect(zone).toMatch(/^(?:[+-](?:0\d|1[0-4]):(?:00|30|45)|us-0[5-8]|uk-summer)$/)
    }
  })

  it('is written in lower case with single spaces', () => {
    const lists = [
      Object.values(bylines).flat(),
      en.sections,
      en.notTitles,
      en.sourceLeads,
      en.abbreviations,
      dates.months.flat(),
    ]
    for (const entry of lists.flat()) {
      expect(entry).toBe(entry.toLowerCase().trim())
      expect(entry).not.toMatch(/\s\s|\n/)
      expect(entry).not.toBe('')
    }
  })
})
