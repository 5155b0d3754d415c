import { expect, it } from 'vitest'
import { lowerCase } from '../../src/parse/fold.js'
import { baseLetter, baseLetters } from '../../src/parse/letters.js'

it.each([
  ['más información', 'mas informacion'],
  ['ёлка й', 'елка и'],
  ['đọc thêm', 'doc them'],
  ['łódź øre', 'lodz ore'],
  ['τέλος', 'τελοσ'],
  ['مقالة أخرى', 'مقاله اخري'],
  ['plain', 'plain'],
  ['が', 'が'],
])('%s is compared as %s', (text, base) => {
  expect(baseLetters(text)).toBe(base)
})

it('compares Turkish capitals with their small letters', () => {
  expect(lowerCase('İLGİLİ IŞIK')).toBe(lowerCase('ilgili ışık'))
})

it('keeps a capital a capital', () => {
  expect(baseLetter('É'.charCodeAt(0))).toBe('E'.charCodeAt(0))
  expect(baseLetter('é'.charCodeAt(0))).toBe('e'.charCodeAt(0))
})
