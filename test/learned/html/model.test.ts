import { describe, expect, it } from 'vitest'
import { makeJudgedFeatures } from '../../../src/learned/html/features.js'
import { type HtmlModelData, readHtmlModel } from '../../../src/learned/html/model.js'
import { readModel } from '../../../src/learned/model.js'
import { SEGMENT_FEATURES } from '../../../src/learned/segment-features.js'
import { readWordModels } from '../../../src/learned/word-model.js'
import { treesOf, wordModelOf } from '../sample.js'
import { htmlLines, PAGE, pageOf } from './page-lines.js'

const words = { corpus: wordModelOf({ stories: 30 }), web: wordModelOf({}) }

/** The judge of text: pieces with the word "stories" are noise, short ones surely. */
const WORDING = SEGMENT_FEATURES.indexOf('wording')
const WORDS = SEGMENT_FEATURES.indexOf('words')
const short = { feature: WORDS, threshold: 3, left: 2, right: 0.5 }
const TEXT = readModel({
  ...{ name: 'tiny', about: {}, features: ['words'], words, forests: { document: treesOf(0), web: treesOf(0) } },
  segments: {
    features: SEGMENT_FEATURES,
    trees: treesOf({ feature: WORDING, threshold: 1, left: -3, right: short }),
  },
})

/** Paragraphs are content, links are none; on pages that are articles headlines are content, too. */
const DATA: HtmlModelData = {
  name: 'tiny-html',
  about: {},
  features: ['own.linked', 'own.p', 'own.heading', 'html.inP'],
  tokens: wordModelOf({}),
  forests: {
    page: treesOf({
      feature: 0,
      threshold: 0.5,
      left: { feature: 1, threshold: 0.5, left: -0.5, right: 2 },
      right: -3,
    }),
    article: treesOf({ feature: 2, threshold: 0.5, left: -1, right: 3 }),
    kind: treesOf({ feature: 3, threshold: 0.5, left: -20, right: 0 }),
  },
}
const OPTIONS = { findings: [], lang: 'en' }
const chanceOf = (score: number) => 1 / (1 + Math.exp(-score))
const read = (data: Partial<HtmlModelData> = {}) => readHtmlModel({ ...DATA, ...data }, () => TEXT)

describe('a model of HTML', () => {
  const prediction = read().predict(pageOf(PAGE), OPTIONS)

  it('averages what it says of all pages and of articles, by how likely the page is one', () => {
    // As likely an article as not: 0.6 × 0.5 of the forest of articles.
    const mixed = (page: number, article: number) => 0.7 * chanceOf(page) + 0.3 * chanceOf(article)
    const scores = [mixed(-3, -1), mixed(-0.5, 3), mixed(2, -1), mixed(2, -1), mixed(-3, -1)]
    expect([...prediction.chances]).toEqual(scores.map(Math.fround))
  })

  it('lets the forest of all pages decide where a page is no article', () => {
    const { chances } = read().predict(pageOf('<ul><li>One<li><a>Two</a></ul>'), OPTIONS)
    expect(chances[0]).toBeCloseTo(chanceOf(-0.5), 6)
    expect(chances[1]).toBeCloseTo(chanceOf(-3), 6)
  })

  it('takes a page of few blocks for a document that was cut out of its page', () => {
    expect([prediction.share, read().name]).toEqual([1, 'tiny-html'])
    expect(read().predict(pageOf('<p>One</p>'.repeat(400)), OPTIONS).share).toBe(0)
  })

  it('asks the judge of text for pieces, and hands on the sure ones', () => {
    const page = pageOf('<p>The gate was shut. Read more stories. The tide fell again.</p>')
    const pieces = read().predict(page, OPTIONS).pieces(0)
    expect(pieces.map(({ start, end }) => page.document.source.slice(start, end))).toEqual([
      ...['Read more stories.', 'more stories.', 'stories.'],
    ])
    expect(
      readHtmlModel({ ...DATA, words }, () => null)
        .predict(page, OPTIONS)
        .pieces(0),
    ).toEqual([])
  })

  it('says what moved a block most', () => {
    // Without its links the menu would be a block like the others that are no paragraphs.
    expect(prediction.weights(0)[0]).toEqual({ feature: 'own.linked', value: 1, weight: -2.5 })
  })

  it('is calibrated as its file says', () => {
    expect(prediction.calibrate(0.75)).toBe(0.75)
    const points = [
      [0, 0.5],
      [1, 0.9],
    ] as const
    expect(read({ calibration: points }).predict(pageOf(PAGE), OPTIONS).calibrate(0.5)).toBeCloseTo(0.7, 9)
  })

  it('may judge a page without text, and judges the same page alike', () => {
    expect(read().predict(pageOf(''), OPTIONS).chances).toHaveLength(0)
    expect(read().predict(pageOf(PAGE), OPTIONS).chances).toEqual(prediction.chances)
  })
})

describe('the words that it knows', () => {
  const features = ['wording']
  const forest = treesOf({ feature: 0, threshold: 1, left: 1, right: -1 })
  const forests = { page: forest, article: forest, kind: forest }
  const made = makeJudgedFeatures(htmlLines(PAGE, readWordModels(words)), null)

  it('are those of the text judge', () => {
    expect(made.wording![4]).toBeGreaterThan(1)
    const { chances } = read({ features, forests }).predict(pageOf(PAGE), OPTIONS)
    expect([...chances].map((chance) => chance > 0.5)).toEqual([true, true, true, true, false])
  })

  it('or its own', () => {
    const own = { ...DATA, features, forests, words: { corpus: wordModelOf({ gate: 100 }), web: wordModelOf({}) } }
    for (const text of [TEXT, null]) {
      const { chances } = readHtmlModel(own, () => text).predict(pageOf(PAGE), OPTIONS)
      expect([...chances].map((chance) => chance > 0.5)).toEqual([true, false, false, true, true])
    }
  })
})

describe('a model of another version is refused', () => {
  it.each(['features', 'tokens', 'forests'] as const)('without its part "%s"', (part) => {
    const { [part]: _, ...rest } = DATA
    expect(() => readHtmlModel(rest as HtmlModelData, () => TEXT)).toThrow(
      `chaffinch: the model of HTML has no "${part}"`,
    )
  })

  it('for a feature that is not there, or a tree that asks for a column too many', () => {
    const model = read({ features: [...DATA.features, 'moonPhase'] })
    expect(() => model.predict(pageOf(PAGE), OPTIONS)).toThrow('"moonPhase", which this version does not have')
    expect(() => read({ features: ['own.linked'] })).toThrow(RangeError)
  })
})
