import { expect, test } from 'vitest'
import type { Candidate } from '../../src/spin/signals/candidate.js'
import { weigh } from '../../src/spin/weigh.js'

const claim = (expected: string, gain: number, rest: Partial<Candidate> = {}): Candidate => ({
  ...{ from: 0, to: 0, expected, signal: 'table', gain },
  ...rest,
})

test('a swap counts once, its best gain counts', () => {
  const once = weigh({ claims: [claim('court', 2)], marks: 0, words: 100 })
  expect(once).toEqual({ score: 1.5, distinct: 1, words: 100 })
  expect(weigh({ claims: [claim('court', 1), claim('court', 2)], marks: 0, words: 100 })).toEqual(once)
})

test('WordNet and what people write too count less and are no swap to show', () => {
  const ordinary = weigh({ claims: [claim('court', 2, { isOrdinary: true })], marks: 0, words: 100 })
  const wordNet = weigh({ claims: [claim('court', 2, { signal: 'wordnet' })], marks: 0, words: 100 })
  expect([ordinary.score, wordNet.score, wordNet.distinct]).toEqual([0.9, 0.3, 0])
})

test('artefacts alone never make four swaps', () => {
  expect(weigh({ claims: [], marks: 9, words: 100 })).toEqual({ score: 18, distinct: 2, words: 100 })
})
