import { expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { readCalendarDate } from '../../src/parse/calendar-date.js'
import { lexiconOf, tokenizeDate } from '../../src/parse/date-tokens.js'

const read = (text: string) => readCalendarDate(tokenizeDate(text), 0, lexiconOf(en.dates))

it('says which tokens a date takes up', () => {
  expect(read('July 15, 2023 at noon')).toEqual({ year: 2023, month: 7, day: 15, from: 0, to: 4, iso: false })
  expect(read('2023-07-15T14:57')).toMatchObject({ from: 0, to: 5, iso: true })
})

it('tells an impossible or ambiguous date from no date', () => {
  expect(read('31 February 2023')).toBe('unreadable')
  expect(read('05/07/2023')).toBe('unreadable')
  expect(read('ferries')).toBeNull()
})

it('skips numbers that only look like a date', () => {
  expect(read('1.2.3 July')).toEqual({ skip: 5 })
})
