import { expect, test } from 'vitest'
import type { Candidate } from '../../src/spin/signals/candidate.js'
import { weigh } from '../../src/spin/weigh.js'

const claim = (expected: string, gain: number, rest: Partial<Candidate> = {}): Candidate => ({
  ...{ from: 0, to: 0, expected, signal: 'table', gain },
  ...rest,
})

test('a swap counts once, its best gain counts', () => {
  const once = weigh({ claims: [claim('court', 2)], marks: 0, words: 100 })
  expect(once).toEqual({ score: 1.2, distinct: 1, words: 100 })
  expect(weigh({ claims: [claim('court', 1), claim('court', 2)], marks: 0, words: 100 })).toEqual(once)
})

test('WordNet, thesaurus links and what people write too count less', () => {
  const ordinary = weigh({ claims: [claim('court', 2, { isOrdinary: true })], marks: 0, words: 100 })
  const wordNet = weigh({ claims: [claim('court', 2, { signal: 'wordnet' })], marks: 0, words: 100 })
  const general = weigh({ claims: [claim('court', 2, { family: 'T' })], marks: 0, words: 100 })
  expect([ordinary.score, general.score]).toEqual([0.72, 0.6])
  expect([wordNet.score, wordNet.distinct]).toEqual([0.6, 0])
})

test('a great gain through WordNet is a swap of its own', () => {
  const wordNet = weigh({ claims: [claim('court', 4.5, { signal: 'wordnet' })], marks: 0, words: 100 })
  expect(wordNet).toEqual({ score: 3.6, distinct: 1, words: 100 })
})

test('artefacts alone never make four swaps', () => {
  expect(weigh({ claims: [], marks: 9, words: 100 })).toEqual({ score: 18, distinct: 2, words: 100 })
})
