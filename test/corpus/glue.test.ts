import { describe, expect, it } from 'vitest'
import { glue, noiseLines } from '../../src/corpus/glue.js'
import type { LearningPage } from '../../src/corpus/learning-set.js'
import { parseDocument } from '../../src/parse/document.js'

const PROSE =
  'The ferry left the harbour at dawn on Monday with nobody on board. The keeper saw it go and rang the bell twice. Nobody came.'
const source = Array.from({ length: 12 }, (_, at) => `${at + 1} boats were counted. ${PROSE}`).join('\n\n')
const PAGE: LearningPage = {
  ...{ id: 'en/a-glue', set: 'corpus', fold: 0, type: null, gold: 300, source, content: Array(12).fill(1) },
  spans: [],
}
const POOL = ['Sign up for our newsletter', 'Photo: Dana Orlow']

describe('glue', () => {
  const made = [0, 1, 2, 3].map((seed) => glue(PAGE, POOL, seed)!)

  it('runs lines of noise into paragraphs and marks them', () => {
    for (const page of made) {
      expect(page.spans!.length).toBeGreaterThan(0)
      for (const { start, end, label } of page.spans!) {
        expect(POOL).toContain(page.source.slice(start, end))
        expect(label).toBe('noise')
      }
      let rest = page.source
      for (const { start, end } of [...page.spans!].reverse()) rest = rest.slice(0, start) + rest.slice(end)
      expect(rest.replace(/\s+/g, '')).toBe(source.replace(/\s+/g, ''))
    }
  })

  it('keeps the blocks, and says what share of them is content', () => {
    for (const page of made) {
      const blocks = parseDocument(page.source).blocks
      expect(blocks.length).toBe(12)
      blocks.forEach(({ start, end }, at) => {
        const isGlued = page.spans!.some((span) => span.start >= start && span.end <= end)
        expect(page.content[at]! < 1).toBe(isGlued)
        expect(page.content[at]!).toBeGreaterThan(0.5)
      })
    }
  })

  it('gives the same page for the same seed', () => {
    expect(glue(PAGE, POOL, 1)).toEqual(made[1])
    expect(made[0]).not.toEqual(made[1])
  })

  it('leaves a page alone when there is no noise', () => {
    expect(glue(PAGE, [], 1)).toBeNull()
  })
})

it('takes short lines of marked noise', () => {
  const text = 'Sign up now\n\n- Home\n\nThe gate.'
  const spans = [
    { start: 0, end: 11, label: 'noise', category: 'newsletter' },
    { start: 13, end: 19, label: 'noise', category: 'nav' },
    { start: 21, end: 30, label: 'either', category: 'standfirst' },
  ] as const
  expect(noiseLines({ ...PAGE, source: text, spans })).toEqual(['Sign up now'])
})
