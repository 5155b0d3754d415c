import { expect, test } from 'vitest'
import { CAPITAL, DIGIT, hashWord, kindOf, WordSet } from '../../src/canonical/word-hash.js'

test('characters have kinds, spellings one hash', () => {
  expect([kindOf('É'.charCodeAt(0)), kindOf('٣'.charCodeAt(0))]).toEqual([CAPITAL, DIGIT])
  expect(hashWord('Café')).toBe(hashWord('cafe'))
})

test('a set of words by their hashes', () => {
  const words = new WordSet(['the', 'und'])
  expect([words.has(hashWord('The')), words.has(hashWord('harbour'))]).toEqual([true, false])
})
