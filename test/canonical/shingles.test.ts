import { expect, test } from 'vitest'
import {
  countShared,
  fixedOf,
  hashesOf,
  joinHashes,
  sentenceStarts,
  shingleSet,
  shingleSize,
  shinglesOf,
  spread,
  textHash,
} from '../../src/canonical/shingles.js'
import { CONTENT, hashWord, Tokenizer } from '../../src/canonical/tokens.js'

const tokens = (text: string) => new Tokenizer().tokens(text)

test('shingles are runs of words; runs of function words say nothing', () => {
  expect(shinglesOf(tokens('big red boats sail'), 3)).toHaveLength(2)
  expect([...shinglesOf(tokens('of the and'), 3)]).toEqual([0])
  expect(shingleSet(tokens('red boats sail red boats sail'), 3)).toHaveLength(3)
  expect([shingleSize(false), shingleSize(true)]).toEqual([3, 4])
})

test('shared values of ascending lists', () => {
  expect(countShared(Uint32Array.of(1, 3, 5), Uint32Array.of(3, 4, 5, 6))).toBe(2)
})

test('the hash of a text is that of its words in their order', () => {
  expect(textHash(tokens('Red boats, sail!'))).toBe(textHash(tokens('red\n\nboats sail')))
  expect(textHash(tokens('red boats sail'))).not.toBe(textHash(tokens('red sail boats')))
})

test('sentences, names and numbers', () => {
  expect(sentenceStarts(tokens('One came. Two left.'))).toEqual([0, 2, 4])
  expect([...fixedOf(tokens('The mayor Orlow paid 40'))]).toEqual([hashWord('orlow'), hashWord('40')])
  expect([...hashesOf(tokens('the mayor'), CONTENT)]).toEqual([hashWord('mayor')])
})

test('hashes spread and depend on the order', () => {
  expect(spread(1)).not.toBe(spread(2))
  expect(joinHashes(1, 2)).not.toBe(joinHashes(2, 1))
})
