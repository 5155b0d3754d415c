import { describe, expect, it } from 'vitest'
import { makeFeatures } from '../../src/learned/features.js'
import { measureLines } from '../../src/learned/lines.js'
import { interpolate, type ModelData, mixOf, readModel } from '../../src/learned/model.js'
import { SEGMENT_FEATURES } from '../../src/learned/segment-features.js'
import { readWordModels } from '../../src/learned/word-model.js'
import { blocksOf, claim, documentOf, PROSE, treesOf, wordModelOf } from './sample.js'

const WORDING = SEGMENT_FEATURES.indexOf('wording')
const WORDS = SEGMENT_FEATURES.indexOf('words')

/** In documents long lines are content, lines from the third on less so; in pages the first fifty. Pieces with the word "share" are noise, short ones the more. */
const DATA: ModelData = {
  name: 'tiny',
  about: {},
  features: ['index', 'words', 'rule:related'],
  words: { corpus: wordModelOf({ share: 30 }), web: wordModelOf({}) },
  forests: {
    document: treesOf(
      { feature: 1, threshold: 2, left: -1.5, right: 2 },
      { feature: 0, threshold: 1, left: 0.25, right: { feature: 2, threshold: 0.5, left: -0.25, right: -3 } },
    ),
    web: treesOf({ feature: 0, threshold: 50, left: 1, right: -1 }),
  },
  segments: {
    features: SEGMENT_FEATURES,
    trees: treesOf({
      feature: WORDING,
      threshold: 1,
      left: -3,
      right: { feature: WORDS, threshold: 3, left: 2, right: { feature: WORDS, threshold: 6, left: 0, right: -0.8 } },
    }),
  },
}

const TEXT = blocksOf('Tides', PROSE, 'The gate was shut. Share it now. The tide fell again.', 'Tags', 'Contact')
const OPTIONS = { findings: [claim(TEXT, 3)], lang: 'en' }
const chanceOf = (score: number) => 1 / (1 + Math.exp(-score))

describe('a model', () => {
  const model = readModel(DATA)
  const document = documentOf(TEXT)
  const prediction = model.predict(document, OPTIONS)

  it('says how likely each block is content', () => {
    const scores = [-1.5 + 0.25, 2 + 0.25, 2 - 0.25, -1.5 - 3, -1.5 - 0.25]
    expect([...prediction.chances]).toEqual(scores.map((score) => Math.fround(chanceOf(score))))
    expect(model.name).toBe('tiny')
  })

  it('asks of the columns that it names, in its order', () => {
    const models = readWordModels(DATA.words)
    const made = makeFeatures(measureLines(document, { ...OPTIONS, models }))
    const values = prediction.weights(3).map(({ feature, value }) => [feature, value] as const)
    expect(Object.fromEntries(values)).toEqual(
      Object.fromEntries(DATA.features.map((name) => [name, Math.round(made[name]![3]! * 1000) / 1000])),
    )
    const turned = { ...DATA, features: ['words', 'index', 'rule:related'] }
    const other = readModel(turned).predict(document, OPTIONS)
    expect([...other.chances]).not.toEqual([...prediction.chances])
  })

  it('says what moved a block most', () => {
    const weights = prediction.weights(3).map(({ feature, weight }) => [feature, weight])
    // With the finding of the middle line (none) it would have -1.5 - 0.25 instead of -1.5 - 3; its length is that of the middle line.
    expect(weights).toEqual([
      ['rule:related', -2.75],
      ['index', 0],
      ['words', 0],
    ])
  })

  it('finds the pieces of a block that may be noise, likeliest first', () => {
    const pieces = prediction.pieces(2).map(({ start, end, chance }) => [TEXT.slice(start, end), chance])
    const [likely, doubtful] = [chanceOf(2), chanceOf(Math.fround(-0.8))]
    expect(pieces).toEqual([
      ['Share it now.', likely],
      ['The gate was shut. Share it now.', doubtful],
      ['Share it now. The tide fell again.', doubtful],
    ])
    expect(prediction.pieces(1)).toEqual([])
  })

  it('does not hand on pieces that hardly are noise', () => {
    const segments = {
      features: SEGMENT_FEATURES,
      trees: treesOf({ feature: WORDING, threshold: 1, left: -3, right: -2 }),
    }
    expect(
      readModel({ ...DATA, segments })
        .predict(document, OPTIONS)
        .pieces(2),
    ).toEqual([])
  })

  it('may judge an empty page', () => {
    const { chances } = model.predict(documentOf(''), { findings: [], lang: null })
    expect(chances.length).toBe(0)
  })

  it('gives the same answers again', () => {
    expect([...model.predict(documentOf(TEXT), OPTIONS).chances]).toEqual([...prediction.chances])
  })
})

describe('a page of many blocks', () => {
  const model = readModel(DATA)
  const pageOf = (blocks: number) => blocksOf(...Array.from({ length: blocks }, (_, at) => `Tide ${at}.`))
  const predict = (blocks: number) => model.predict(documentOf(pageOf(blocks)), { findings: [], lang: null })

  it('is judged by the forest for pages', () => {
    const { chances, share, weights } = predict(400)
    expect(share).toBe(0)
    expect([chances[50], chances[51]]).toEqual([chanceOf(1), chanceOf(-1)].map(Math.fround))
    // The middle line is the 200th.
    expect(weights(10)[0]).toEqual({ feature: 'index', value: 10, weight: 2 })
  })

  it('is judged by both between', () => {
    const blocks = Array.from({ length: 400 }, (_, at) => at).find((at) => mixOf(at) < 0.5)!
    const share = mixOf(blocks)
    expect(share).toBeGreaterThan(0)
    const prediction = predict(blocks)
    expect(prediction.share).toBe(share)
    // Two words, so the left leaf; the third line is late.
    const [own, web] = [chanceOf(-1.5 - 0.25), chanceOf(1)]
    expect(prediction.chances[2]).toBeCloseTo(share * own + (1 - share) * web, 6)
  })

  it('is the less a document the more there are', () => {
    const shares = Array.from({ length: 400 }, (_, at) => mixOf(at))
    expect([shares[0], shares[20], shares[399]]).toEqual([1, 1, 0])
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
  })
})

describe('calibration', () => {
  const points = [
    [0.25, 0.5],
    [0.5, 0.5],
    [1, 0.75],
  ] as const

  it('is a line through points', () => {
    expect([0, 0.25, 0.4, 0.5, 0.75, 1, 2].map((x) => interpolate(points, x))).toEqual([
      ...[0.5, 0.5, 0.5, 0.5, 0.625, 0.75, 0.75],
    ])
    expect(interpolate([], 0.3)).toBe(0.3)
  })

  it('is the model’s', () => {
    const calibrated = readModel({ ...DATA, calibration: points }).predict(documentOf(TEXT), OPTIONS)
    expect(calibrated.calibrate(0.75)).toBe(0.625)
    expect(readModel(DATA).predict(documentOf(TEXT), OPTIONS).calibrate(0.75)).toBe(0.75)
  })
})

describe('a model of another version', () => {
  it('is refused for a feature of lines that is not there', () => {
    const data = { ...DATA, features: ['index', 'words', 'moonPhase'] }
    expect(() => readModel(data).predict(documentOf(TEXT), OPTIONS)).toThrow(
      'the model asks for the feature "moonPhase", which this version does not have',
    )
  })

  it.each(['features', 'words', 'forests', 'segments'] as const)('is refused without its part "%s"', (part) => {
    const { [part]: _, ...rest } = DATA
    expect(() => readModel(rest as ModelData)).toThrow(`chaffinch: the model has no "${part}"`)
  })

  it('is refused for other features of pieces, or another order', () => {
    const refused = 'the model was made for other features of pieces than this version has'
    for (const features of [[...SEGMENT_FEATURES, 'moonPhase'], [...SEGMENT_FEATURES].reverse()])
      expect(() => readModel({ ...DATA, segments: { ...DATA.segments, features } })).toThrow(refused)
  })

  it('is refused for a tree that asks for a column too many', () => {
    expect(() => readModel({ ...DATA, features: ['index', 'words'] })).toThrow(RangeError)
  })
})
