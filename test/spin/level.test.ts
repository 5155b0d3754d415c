import { expect, test } from 'vitest'
import { levelOf } from '../../src/spin/level.js'

test('short texts need more', () => {
  expect(levelOf({ score: 6, distinct: 6, words: 150 })).toBe('possible')
  expect(levelOf({ score: 6, distinct: 6, words: 600 })).toBe('strong')
  expect(levelOf({ score: 1, distinct: 6, words: 600 })).toBe('none')
})

test('few different swaps are never strong', () => {
  expect(levelOf({ score: 30, distinct: 3, words: 600 })).toBe('possible')
  expect(levelOf({ score: 30, distinct: 2, words: 600 })).toBe('none')
})

test('without statistics nothing is strong', () => {
  expect(levelOf({ score: 30, distinct: 9, words: 600 }, false)).toBe('possible')
})
