import { expect, test } from 'vitest'
import { readSphinxModel } from '../../src/spin/read-sphinx.js'
import { tinyModel } from './sphinx-model.js'

test('words, frequencies and bigrams are read', () => {
  const model = readSphinxModel(tinyModel())
  expect(model.words).toEqual(['a', 'b', 'c'])
  expect(model.unigram[1]).toBeCloseTo(-2, 3)
  expect(model.backoff[0]).toBeCloseTo(-0.3, 3)
  const seen: [string, string, number][] = []
  model.eachBigram((before, word, log) =>
    seen.push([model.words[before]!, model.words[word]!, Math.round(log * 10) / 10]),
  )
  expect(seen).toEqual([
    ['a', 'b', -0.5],
    ['c', 'b', -1],
  ])
})

test('other bytes are refused', () => {
  expect(() => readSphinxModel(new Uint8Array(100))).toThrow('no trigram model')
})
