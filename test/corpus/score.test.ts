import { describe, expect, it } from 'vitest'
import { categoryRecall, figuresOf, scoreDocuments, scoreRows } from '../../src/corpus/score.js'
import { emptyTally } from '../../src/corpus/tally.js'
import { articleOf, documentOf } from './sample.js'

describe('figuresOf', () => {
  it('makes shares of counts', () => {
    const figures = figuresOf({
      ...emptyTally(),
      noiseWords: 10,
      noiseRemoved: 8,
      contentWords: 100,
      contentRemoved: 2,
      noiseBlocks: 4,
      noiseBlocksCut: 3,
      contentBlocks: 20,
      contentBlocksKept: 19,
      contentBlocksCut: 1,
      mixedBlocks: 2,
      exactCuts: 1,
      fields: 4,
      fieldsRight: 3,
    })
    expect(figures).toEqual({
      noisePrecision: 0.8,
      noiseRecall: 0.8,
      noiseF1: 0.8,
      contentKept: 0.98,
      blockF1: 0.75,
      contentBlocksKept: 0.95,
      exactCuts: 0.5,
      metadata: 0.75,
    })
  })

  it('has no figure where nothing was counted', () => {
    expect(new Set(Object.values(figuresOf(emptyTally())))).toEqual(new Set([null]))
    expect(categoryRecall({ words: 0, removed: 0, taken: 3 })).toBeNull()
  })
})

describe('scoreRows', () => {
  const short = documentOf('[-ad: Advertisement-]\n\nThe minister resigned.')
  const long = documentOf('[-ad: One two three-]\n\nA B C D E F G.', { split: 'test', batch: 'b', lookalike: true })

  it('averages over words, not over documents', () => {
    const scored = scoreDocuments([short, { ...long, split: 'dev' }], ({ input }) =>
      articleOf(input, input.startsWith('Adv') ? [['Advertisement', 'ad']] : []),
    )
    expect(scoreRows(scored)[0]).toMatchObject({
      by: 'all',
      split: null,
      noiseRecall: 1 / 4,
      noisePrecision: 1,
      contentKept: 1,
    })
  })

  it('has rows by language, batch, format and look-alikes, each split apart', () => {
    const scored = scoreDocuments([short, long], ({ input }) => articleOf(input, []))
    expect(scoreRows(scored).map((row) => [row.by, row.name, row.split, row.tally.documents])).toEqual([
      ['all', '', null, 2],
      ['all', '', 'dev', 1],
      ['all', '', 'test', 1],
      ['language', 'en', 'dev', 1],
      ['language', 'en', 'test', 1],
      ['batch', 'a', 'dev', 1],
      ['batch', 'b', 'test', 1],
      ['format', 'text', 'dev', 1],
      ['format', 'text', 'test', 1],
      ['look-alikes', 'look-alikes', 'test', 1],
      ['look-alikes', 'others', 'dev', 1],
    ])
  })
})
