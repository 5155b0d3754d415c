import { describe, expect, it } from 'vitest'
import { page } from '../../../src/learned/families/page.js'
import type { LineOptions } from '../../../src/learned/lines.js'
import { readWordModels } from '../../../src/learned/word-model.js'
import { blocksOf, claim, linesOf, PROSE, wordModelOf } from '../sample.js'

const TEXT = blocksOf('Share', PROSE, 'We paid 30 €, you?', 'Tides')

function valuesOf(text: string, options: Partial<LineOptions> = {}): Record<string, number> {
  return Object.fromEntries(Object.entries(page(linesOf(text, options))).map(([name, values]) => [name, values[0]!]))
}

describe('a page', () => {
  it('has one value for all of its lines', () => {
    for (const [name, values] of Object.entries(page(linesOf(TEXT))))
      expect(new Set(values), name).toEqual(new Set([values[0]]))
    expect(page(linesOf(TEXT))['page.words']!.length).toBe(4)
    expect(page(linesOf(''))['page.words']!.length).toBe(0)
  })

  it('is counted', () => {
    const values = valuesOf(TEXT)
    const words = 1 + 20 + 4 + 1
    expect(values['page.lines']).toBeCloseTo(Math.log(5), 5)
    expect(values['page.words']).toBeCloseTo(Math.log(words + 1), 5)
    expect(values['page.wordsPerLine']).toBe(words / 4)
    expect(values['page.longest']).toBeCloseTo(Math.log(21), 5)
    expect(values['page.long']).toBe(0.25)
    expect(values['page.inLong']).toBeCloseTo(20 / words, 6)
    expect(values['page.closed']).toBe(0.5)
    expect(values['page.capitalized']).toBeCloseTo((1 + 2 + 1 + 1) / words, 6)
    expect(values['page.numbers']).toBeCloseTo(1 / words, 6)
    expect(values).toMatchObject({ 'page.questions': 0.25, 'page.currency': 0.25, 'page.foreign': 0 })
    expect(values['page.you']).toBeCloseTo(1 / words, 6)
    expect(values['page.we']).toBeCloseTo(1 / words, 6)
  })

  it('has shares of lines that rules name', () => {
    const findings = [
      claim(TEXT, 0, { category: 'rating', confidence: 0.5 }),
      claim(TEXT, 0, { category: 'comments', confidence: 0.5 }),
      claim(TEXT, 3, { category: 'live', cut: 'none' }),
    ]
    expect(valuesOf(TEXT, { findings })).toMatchObject({
      ...{ 'page.claimed': 0.125, 'page.comments': 0.25, 'page.dated': 0.25 },
      ...{ 'page.related': 0, 'page.commerce': 0 },
    })
  })

  it('has a language and a mean wording', () => {
    const models = readWordModels({ corpus: wordModelOf({}, { bias: 2 }), web: wordModelOf({}, { bias: -1 }) })
    const [own, other] = [valuesOf(TEXT, { models }), valuesOf(TEXT, { lang: null })]
    expect(own).toMatchObject({ 'page.english': 1, 'page.wording': 2, 'page.web': -1 })
    expect(other).toMatchObject({ 'page.english': 0, 'page.wording': 0 })
    expect(valuesOf(TEXT, { lang: 'de' })['page.english']).toBe(0)
  })
})
