import { expect, test } from 'vitest'
import { hashPair, hashWord, mix } from '../../src/spin/hash.js'

test('the same word has the same key, others have others', () => {
  expect(hashWord('court')).toBe(hashWord('court'))
  expect(new Set(['court', 'courts', 'Court', 'tcour', ''].map(hashWord)).size).toBe(5)
})

test('numbers are mixed into 32 bits without sign', () => {
  expect(mix(1)).toBeGreaterThan(0)
  expect(mix(-1)).toBeLessThan(2 ** 32)
})

test('a pair has its order and its seed', () => {
  expect(hashPair(1, 2, 1)).not.toEqual(hashPair(2, 1, 1))
  expect(hashPair(1, 2, 1)).not.toEqual(hashPair(1, 2, 2))
})
