import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defineLanguage, phrases, words } from '../../src/languages/define.js'
import { languageData } from '../../src/languages/index.js'
import { readAuthors } from '../../src/parse/authors.js'
import { parseDate } from '../../src/parse/dates.js'
import { isFurniture } from '../../src/parse/furniture.js'
import { readSignature } from '../../src/parse/signature.js'

const months = Array.from({ length: 12 }, (_, at) => [`month${at}`])

it('fills what a language leaves out, so that nothing is found by it', () => {
  const bare = defineLanguage({ code: 'xx', dates: { months, weekdays: ['day'] } })
  expect(readSignature('Dana Orlow', bare).sure).toBe(false)
  expect(isFurniture('Harbour wall falls', 3, bare)).toBe(false)
  expect(readAuthors('Dana Orlow', bare)).toEqual(['Dana Orlow'])
})

it('reads lists of words and of phrases', () => {
  expect(words(' a b\n c')).toEqual(['a', 'b', 'c'])
  expect(phrases('a b, c\n d,')).toEqual(['a b', 'c', 'd'])
})

const codes = readdirSync(new URL('../../src/languages/', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .filter((code) => code.length === 2 && code !== 'en')

describe.each(codes)('%s', (code) => {
  const { dates, bylines, signatures, sections, notTitles, sourceLeads } = languageData(code)

  it('has twelve months, none of whose forms is another month', () => {
    expect(dates.months).toHaveLength(12)
    const forms = dates.months.flat()
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('is written in lower case with single spaces', () => {
    const lists = [dates.months.flat(), dates.weekdays, sections, notTitles, sourceLeads]
    for (const word of [...lists, Object.values(bylines).flat(), Object.values(signatures).flat()].flat()) {
      expect(word).toBe(word.toLowerCase())
      expect(word).toBe(word.trim().replace(/\s+/g, ' '))
      expect(word).not.toBe('')
    }
  })
})

it.each([
  ['de', '15. Juli 2023, 14:57 Uhr', '2023-07-15T14:57'],
  ['fr', 'le 15 juillet 2023', '2023-07-15'],
  ['es', '15 de julio de 2023', '2023-07-15'],
  ['pt', '05/07/2023', '2023-07-05'],
  ['it', '15 luglio 2023', '2023-07-15'],
  ['pl', '15 lipca 2023', '2023-07-15'],
  ['ru', '15 июля 2023', '2023-07-15'],
  ['tr', '15 Temmuz 2023', '2023-07-15'],
  ['id', '15 Juli 2023', '2023-07-15'],
  ['hi', '15 जुलाई 2023', '2023-07-15'],
  ['ar', '15 يوليو 2023', '2023-07-15'],
  ['he', '15 ביולי 2023', '2023-07-15'],
  ['zh', '2023年7月15日 14:57', '2023-07-15T14:57'],
  ['ja', '2023年7月15日', '2023-07-15'],
  ['ko', '2023년 7월 15일', '2023-07-15'],
  ['el', '15 Ιουλίου 2023', '2023-07-15'],
  ['th', '15 กรกฎาคม 2566', '2023-07-15'],
  ['vi', '15/7/2023', '2023-07-15'],
])('%s dates: %s', (code, text, date) => {
  expect(parseDate(text, languageData(code))).toBe(date)
})
