import { expect, it } from 'vitest'
import { personWords } from '../../src/languages/person-words.js'

it('has every word once, and none for both', () => {
  const all = [...personWords.we, ...personWords.you]
  expect(new Set(all).size).toBe(all.length)
})
