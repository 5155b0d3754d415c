import { expect, it } from 'vitest'
import { countWords, wordsOf } from '../../src/parse/words.js'

it.each([
  ["The gate isn't open.", 5],
  ['', 0],
  ['— 3.4 m', 3],
  ['東京は晴れ', 3],
])('%j has %i words', (text, expected) => {
  expect(countWords(text)).toBe(expected)
})

it('counts inside a stretch', () => {
  expect(countWords('one two three', 4, 7)).toBe(1)
})

it('gives words in small letters', () => {
  expect(wordsOf('High WATER, 3 m')).toEqual(['high', 'water', '3', 'm'])
})
