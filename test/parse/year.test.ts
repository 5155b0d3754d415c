import { describe, expect, it } from 'vitest'
import { languageData } from '../../src/languages/index.js'
import { lexiconOf, tokenizeDate } from '../../src/parse/date-tokens.js'
import { fullYear, isYear, skipJoiners, yearAfter } from '../../src/parse/year.js'

const lexicon = lexiconOf(languageData('en').dates)

describe('a year', () => {
  it.each([
    ['2023', 2023],
    [', 2023', 2023],
    ["'23", 2023],
    ['twenty twenty-three', 2023],
    ['nineteen oh five', 1905],
    ['two thousand and ten', 2010],
    ['1200', undefined],
  ])('%s', (text, year) => {
    expect(yearAfter(tokenizeDate(text), 0, { lexicon })?.value).toBe(year)
  })

  it('of the Thai calendar is one of the common era', () => {
    const thai = lexiconOf(languageData('th').dates)
    expect(yearAfter(tokenizeDate('2566'), 0, { lexicon: thai })?.value).toBe(2023)
    expect(yearAfter(tokenizeDate('2566'), 0, { lexicon })).toBeNull()
  })

  it('was printed since 1600', () => {
    expect([1599, 1600, 2199, 2200].map(isYear)).toEqual([false, true, true, false])
    expect([69, 70].map(fullYear)).toEqual([2069, 1970])
  })

  it('stands behind marks and small words, three at most', () => {
    expect(skipJoiners(tokenizeDate(', of the day of 2023'), 0, lexicon)).toBe(3)
  })
})
