import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../src/learned/measure.js'
import { readWordModels } from '../../src/learned/word-model.js'
import { blocksOf, bucketsOf, claim, linesOf, PROSE, wordModelOf } from './sample.js'

describe('the lines of a document', () => {
  const text = blocksOf('Share this', PROSE, 'Share this', 'Tides?')

  it('are measured in their order', () => {
    const { count, measures } = linesOf(text)
    expect(count).toBe(4)
    expect([...measures.words]).toEqual([2, 20, 2, 1])
    expect([...measures.stops]).toEqual([0, 1, 0, 0])
    expect([...measures.questions]).toEqual([0, 0, 0, 1])
    expect(Object.keys(measures)).toEqual([...MEASURES])
  })

  it('have no wording without a model', () => {
    const { wording, web } = linesOf(text)
    expect([...wording, ...web]).toEqual(Array(8).fill(0))
  })

  it('are read by both models', () => {
    const models = readWordModels({ corpus: wordModelOf({ share: 10 }), web: wordModelOf({ tides: -6 }, { bias: 1 }) })
    const { wording, web } = linesOf(text, { models })
    const share = 10 / Math.sqrt(bucketsOf('Share this').length)
    expect([...wording]).toEqual([share, 0, share, 0].map(Math.fround))
    expect([...web]).toEqual([1, 1, 1, 1 - 6 / Math.sqrt(3)].map(Math.fround))
  })

  it('with the same text are measured once', () => {
    const model = readWordModels({ corpus: wordModelOf({}), web: wordModelOf({}) }).web
    let asked = 0
    const score = () => ++asked
    const { wording } = linesOf(text, { models: { corpus: { ...model, score }, web: model } })
    expect([...wording]).toEqual([1, 2, 1, 3])
  })

  it('may be none', () => {
    const lines = linesOf(' \n ')
    expect(lines).toMatchObject({ count: 0, findings: [], lang: 'en' })
    expect(lines.measures.words.length).toBe(0)
  })
})

describe('findings', () => {
  const text = blocksOf('Share this', PROSE, 'Tides')
  const found = [
    claim(text, 2),
    claim(text, 0, { category: 'social' }),
    claim(text, 2, { rule: 'b/en/b' }),
    claim(text, 0, { trial: true }),
    claim(text, 1, { protect: true, cut: 'none' }),
  ]

  it('stand with their blocks, protections and trials apart', () => {
    const { findings, isSafe } = linesOf(text, { findings: found })
    expect(findings).toEqual([[found[1]], [], [found[0], found[2]]])
    expect([...isSafe]).toEqual([0, 1, 0])
  })
})
