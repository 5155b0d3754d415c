import { expect, test } from 'vitest'
import { alignSentences, hashOf, longestCommon, orderKept } from '../../src/canonical/align.js'
import { Tokenizer } from '../../src/canonical/tokens.js'
import { SPUN, STORY } from './texts.js'

const tokens = (text: string) => new Tokenizer().tokens(text)

test('each sentence finds its partner, whatever the order', () => {
  const one = tokens('The mayor opened the bridge. Fishermen landed a halibut.')
  const two = tokens('A halibut was landed by fishermen. The bridge was opened by the mayor. Nobody slept.')
  const { forward, backward } = alignSentences(one, two)
  expect(forward.map(({ partner }) => partner)).toEqual([1, 0])
  expect(backward).toHaveLength(2)
})

test('spun sentences stay partners in their order', () => {
  const { forward } = alignSentences(tokens(STORY), tokens(SPUN))
  expect(forward.map(({ partner }) => partner)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(Math.min(...forward.map(({ similarity }) => similarity))).toBeGreaterThan(0.4)
})

test('order of lists', () => {
  expect(longestCommon(Uint32Array.of(1, 2, 3, 4), Uint32Array.of(2, 9, 4))).toBe(2)
  expect(orderKept([0, 1, 2, 3])).toBe(1)
  expect(orderKept([3, 2, 1, 0])).toBe(0.25)
  expect(hashOf(0xffffffff)).toBe(0xffffffe0)
})
