import { describe, expect, it } from 'vitest'
import type { LearningPage } from '../../src/corpus/learning-set.js'
import { partialLines, segmentRows } from '../../src/corpus/segment-rows.js'
import { SEGMENT_FEATURES, segmentRow, sourceRange } from '../../src/learned/segment-features.js'
import { segmentsOf } from '../../src/learned/segments.js'
import { readWordModels } from '../../src/learned/word-model.js'
import { parseDocument } from '../../src/parse/document.js'
import { linesOf, wordModelOf } from '../learned/sample.js'
import { documentOf } from './sample.js'

const models = readWordModels({ corpus: wordModelOf({}), web: wordModelOf({}) })

function pageOf(marked: string, rest: Partial<LearningPage> = {}): LearningPage {
  const { input: source, spans } = documentOf(marked)
  const content = parseDocument(source).blocks.map(() => 0.5)
  return { id: 'en/a-one', set: 'corpus', fold: 0, type: null, source, content, gold: null, spans, ...rest }
}

/** Pieces of a page by what the labels say of them. */
function labelsOf(page: LearningPage): { noise: string[]; content: string[] } {
  const lines = linesOf(page.source)
  const rows = segmentRows(page, lines, models)
  const known = new Map<string, string>()
  for (let block = 0; block < lines.count; block++) {
    const { text, lower } = lines.document.unit(block)
    const made = segmentsOf(text, lower, models.corpus)
    for (const segment of made.segments) {
      const place = { lines, block, made, models }
      const { start, end } = sourceRange(segment, place)
      known.set(segmentRow(segment, place).join(), page.source.slice(start, end))
    }
  }
  const texts = (noise: 0 | 1) =>
    rows.filter((row) => row.noise === noise).map(({ values }) => known.get(values.join()) ?? '?')
  return { noise: texts(1), content: texts(0) }
}

describe('a piece', () => {
  it('is noise where it is just what is marked', () => {
    const { noise, content } = labelsOf(pageOf('The gate was shut.[-related: Also read: Tides.-] It is open again.'))
    expect(noise).toEqual(['Also read: Tides.'])
    expect(content).toContain('The gate was shut.')
    expect(content).toContain('The gate was shut.Also read: Tides.')
    expect(content).toContain('Also read: Tides. It is open again.')
  })

  it('is noise where marks leave out punctuation only', () => {
    expect(labelsOf(pageOf('The gate was shut. ([-related: Also read: Tides-]) It is open.')).noise).toEqual([
      '(Also read: Tides)',
    ])
  })

  it('is noise where it is several marks in a row', () => {
    const { noise } = labelsOf(pageOf('The gate was shut. [-ad: Buy it.-] [-related: Read it.-] It is open.'))
    expect(noise).toEqual(['Buy it.', 'Buy it. Read it.', 'Read it.'])
  })

  it('is no noise with words between the marks', () => {
    const { noise, content } = labelsOf(pageOf('[-ad: Buy it.-] The gate was shut. [-related: Read it.-]'))
    expect(noise).toEqual(['Buy it.', 'Read it.'])
    expect(content).toContain('The gate was shut. Read it.')
    const longer = labelsOf(pageOf('[-ad: Buy it.-] It was shut. [-related: Read it.-] It is open.'))
    expect(longer.content).toContain('Buy it. It was shut. Read it.')
  })

  it('is left out where people differ', () => {
    const { noise, content } = labelsOf(pageOf('The gate was shut. [-either/byline: By Ada.-] It is open.'))
    expect(noise).toEqual([])
    expect(content.filter((text) => text.includes('Ada'))).toEqual([])
    expect(content).toContain('It is open.')
  })

  it('has a value a feature', () => {
    const page = pageOf('The gate was shut. [-ad: Buy it.-]')
    for (const { values } of segmentRows(page, linesOf(page.source), models))
      expect(values.length).toBe(SEGMENT_FEATURES.length)
  })
})

describe('blocks', () => {
  const text = 'The gate was shut. It is open.'
  const countOf = (content: number | null, rest: Partial<LearningPage> = {}) => {
    const page = pageOf(text, { content: [content], ...rest })
    return segmentRows(page, linesOf(page.source), models).length
  }

  it('of pure noise and of which nobody says have no pieces', () => {
    expect([countOf(0), countOf(null)]).toEqual([0, 0])
    expect(countOf(0.01)).toBeGreaterThan(0)
    expect(countOf(1)).toBeGreaterThan(0)
  })

  it('of the benchmark have some where they are content entirely', () => {
    expect([countOf(0.5, { set: 'wcxb' }), countOf(0.998, { set: 'wcxb' })]).toEqual([0, 0])
    expect(countOf(1, { set: 'wcxb' })).toBe(countOf(1))
  })

  it('of kinds that stay whole have none', () => {
    expect(countOf(1, { source: '> The gate was shut for good. It is open again.' })).toBe(0)
    expect(countOf(1, { source: '- The gate was shut for good. It is open again.' })).toBeGreaterThan(0)
  })
})

describe('lines for the word model', () => {
  const linesIn = (page: LearningPage) => partialLines(page, parseDocument(page.source).blocks)

  it('are the marked noise of a block and the sentences around it', () => {
    const page = pageOf('The gate was shut. [-related: Also read: Tides.-] It is open. "It is late," he said.')
    expect(linesIn(page)).toEqual([
      { text: 'The gate was shut.', content: 1 },
      { text: 'Also read: Tides.', content: 0 },
      { text: 'It is open.', content: 1 },
      { text: '"It is late," he said.', content: 1 },
    ])
  })

  it('are none of what people differ about, nor of marks alone', () => {
    expect(linesIn(pageOf('[-either/byline: By Ada.-] … The gate was shut. [-ad: ***-]'))).toEqual([
      { text: '… The gate was shut.', content: 1 },
    ])
  })

  it('are none of blocks of pure noise or of which nobody says', () => {
    expect(linesIn(pageOf('[-ad: Buy it.-]', { content: [0] }))).toEqual([])
    expect(linesIn(pageOf('The gate was shut.', { content: [null] }))).toEqual([])
  })

  it('of a mark over two blocks stay within their blocks', () => {
    const page = pageOf('The gate was shut. [-ad: Buy it.\n\nSell it.-] It is open.')
    expect(linesIn(page).map(({ text }) => text)).toEqual(['The gate was shut.', 'Buy it.', 'Sell it.', 'It is open.'])
  })
})
