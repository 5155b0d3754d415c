import { describe, expect, it } from 'vitest'
import { describeFall, findFalls, raiseRatchet, ratchetSchema } from '../../src/corpus/ratchet.js'
import { type Figures, figuresOf, type ScoreRow } from '../../src/corpus/score.js'
import { emptyTally } from '../../src/corpus/tally.js'

function row(figures: Partial<Figures>, rest: Partial<ScoreRow> = {}): ScoreRow {
  return {
    by: 'language',
    name: 'en',
    split: 'dev',
    tally: emptyTally(),
    ...figuresOf(emptyTally()),
    ...figures,
    ...rest,
  }
}

describe('raiseRatchet', () => {
  it('takes the figures of each language and split, rounded down', () => {
    const rows = [row({ noiseF1: 0.98769, contentKept: 1 }), row({ noiseF1: 0.5 }, { by: 'all', name: '' })]
    expect(raiseRatchet({}, rows)).toEqual({ en: { dev: { noiseF1: 0.9876, contentKept: 1 } } })
  })

  it('raises and lowers only by force', () => {
    const ratchet = {
      en: { dev: { noiseF1: 0.9, blockF1: 0.8 }, test: { noiseF1: 0.7 } },
      de: { dev: { noiseF1: 0.6 } },
    }
    const rows = [row({ noiseF1: 0.85, blockF1: 0.85 })]
    expect(raiseRatchet(ratchet, rows)).toEqual({
      ...ratchet,
      en: { ...ratchet.en, dev: { noiseF1: 0.9, blockF1: 0.85 } },
    })
    expect(raiseRatchet(ratchet, rows, true).en!.dev).toEqual({ noiseF1: 0.85, blockF1: 0.85 })
    expect(ratchet.en.dev.noiseF1).toBe(0.9)
  })
})

describe('findFalls', () => {
  const ratchet = { en: { dev: { noiseF1: 0.9, exactCuts: 0.8 } } }

  it('reports a fall beyond the tolerance and a figure that is gone', () => {
    expect(findFalls(ratchet, [row({ noiseF1: 0.8996, exactCuts: 0.9 })])).toEqual([])
    const falls = findFalls(ratchet, [row({ noiseF1: 0.8994 })])
    expect(falls.map(describeFall)).toEqual([
      'en dev: noiseF1 is 0.8994, the ratchet says 0.9000',
      'en dev: exactCuts is not there, the ratchet says 0.8000',
    ])
  })

  it('looks only at what was scored', () => {
    expect(findFalls(ratchet, [row({ noiseF1: 0.1 }, { split: 'test' })])).toEqual([])
  })
})

it('refuses a ratchet with unknown figures', () => {
  expect(ratchetSchema.safeParse({ en: { dev: { f1: 1 } } }).success).toBe(false)
  expect(ratchetSchema.safeParse({ en: { train: {} } }).success).toBe(false)
  expect(ratchetSchema.safeParse({ en: { dev: { noiseF1: 0.5 } } }).success).toBe(true)
})
