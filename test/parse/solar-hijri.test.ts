import { expect, it } from 'vitest'
import { languageData } from '../../src/languages/index.js'
import { parseDate } from '../../src/parse/dates.js'
import { fromSolarHijri } from '../../src/parse/solar-hijri.js'

it.each([
  [1402, 1, 1, '2023-3-21'],
  [1402, 7, 22, '2023-10-14'],
  [1402, 12, 14, '2024-3-4'],
  [1403, 4, 18, '2024-7-8'],
  [1403, 12, 30, '2025-3-20'],
  [1399, 12, 30, '2021-3-20'],
  [1357, 11, 22, '1979-2-11'],
])('%i-%i-%i', (year, month, day, date) => {
  const found = fromSolarHijri(year, month, day)!
  expect(`${found.year}-${found.month}-${found.day}`).toBe(date)
})

it('knows no 30 Esfand in common years, and no years far off', () => {
  expect(fromSolarHijri(1402, 12, 30)).toBeNull()
  expect(fromSolarHijri(1200, 1, 1)).toBeNull()
})

it('is read in Persian date lines', () => {
  expect(parseDate('دوشنبه ۱۸ تیر ۱۴۰۳، ساعت ۲۲:۱۵', languageData('fa'))).toBe('2024-07-08T22:15')
  expect(parseDate('۲۲ مهر ۱۴۰۲', languageData('fa'))).toBe('2023-10-14')
})

it('leaves Vietnamese months to their numbers', () => {
  expect(parseDate('04 tháng 06 năm 2025', languageData('vi'))).toBe('2025-06-04')
})
