import { expect, test } from 'vitest'
import { hashWord, Tokenizer } from '../../src/canonical/tokens.js'
import { WordCounts } from '../../src/canonical/word-counts.js'

test('neighbours are counted in their order', () => {
  const counts = new WordCounts()
  counts.add(new Tokenizer().tokens('red boats, red boats'))
  expect(counts.neighbours(hashWord('red'), hashWord('boats'))).toBe(2)
  expect(counts.neighbours(hashWord('boats'), hashWord('red'))).toBe(1)
  expect(counts.neighbours(hashWord('boats'), hashWord('boats'))).toBe(0)
})
