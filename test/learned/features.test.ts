import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FAMILIES, makeFeatures } from '../../src/learned/features.js'
import { readWordModels } from '../../src/learned/word-model.js'
import { blocksOf, claim, linesOf, PROSE, texts, wordModelOf } from './sample.js'

const models = readWordModels({
  corpus: wordModelOf({ share: 100, the: -20 }, { step: 0.3, bias: 0.1 }),
  web: wordModelOf({ share: 60 }, { step: 0.3 }),
})
const NAMES = Object.keys(makeFeatures(linesOf(PROSE)))

it('no two families have a name in common', () => {
  const names = Object.values(FAMILIES).flatMap((family) => Object.keys(family(linesOf(PROSE))))
  expect(names).toEqual(NAMES)
  expect(new Set(names).size).toBe(names.length)
})

it('the trees can name every column in one byte', () => {
  expect(NAMES.length).toBeGreaterThan(100)
  expect(NAMES.length).toBeLessThanOrEqual(256)
})

it.each([
  ['', 0],
  [' \n\t', 0],
  ['Share', 1],
  ['\ud800', 1],
  [blocksOf('Share', PROSE, '# Tides'), 3],
])('%j has the same columns, %i values each', (text, count) => {
  const made = makeFeatures(linesOf(text, { models, lang: null }))
  expect(Object.keys(made)).toEqual(NAMES)
  expect(new Set(Object.values(made).map(({ length }) => length))).toEqual(new Set([count]))
})

it('every document has the same columns, of finite numbers only', () => {
  const promise = fc.property(texts, fc.boolean(), (text, claimed) => {
    const { count } = linesOf(text)
    const findings = claimed ? Array.from({ length: count }, (_, at) => claim(text, at)) : []
    const made = makeFeatures(linesOf(text, { models, findings }))
    expect(Object.keys(made)).toEqual(NAMES)
    const wrong = NAMES.filter((name) => made[name]!.length !== count || !made[name]!.every(Number.isFinite))
    expect(wrong).toEqual([])
  })
  fc.assert(promise, { seed: 2, numRuns: 200 })
}, 60_000)

it('the same document gives the same numbers', () => {
  const text = blocksOf('Share', PROSE, '# Tides', PROSE)
  expect(makeFeatures(linesOf(text, { models }))).toEqual(makeFeatures(linesOf(text, { models })))
})
