import { expect, test } from 'vitest'
import type { InspectedBlock } from '../../src/types.js'
import { explain } from '../../src/write/explanation.js'
import { makePaint } from '../../src/write/paint.js'
import { articleOf, removedOf } from './article.js'

const source = 'High water came at noon. Also read: Tides\n\nShare this'
const related = removedOf(source, ' Also read: Tides')
const share = removedOf(source, '\n\nShare this', { category: 'social', rule: 'social/en/share' })
const overruled = {
  rule: 'promo/en/x',
  category: 'promo',
  confidence: 0.6,
  start: 0,
  end: 24,
  reason: 'over the budget',
}
const block = (fields: Partial<InspectedBlock>): InspectedBlock => ({
  index: 0,
  start: 0,
  end: 41,
  kind: 'paragraph',
  text: source.slice(0, 41),
  decision: 'partial',
  removed: [related],
  overruled: [overruled],
  ...fields,
})
const blocks = [
  block({}),
  block({ index: 1, start: 43, end: 53, text: 'Share this', decision: 'cut', removed: [share], overruled: [] }),
]
const notes = [{ code: 'unknown-language', message: 'too little text' }]
const options = { place: 'in/a.txt', paint: makePaint(false), verbose: false }

test('every block with its verdict, what goes by which rule, and what was overruled', () => {
  const article = articleOf({ title: 'Tides', author: ['A', 'B'], notes })
  expect(explain({ article, blocks }, options)).toBe(
    `in/a.txt  ok, confidence 0.9
  title        Tides
  author       A, B

   1  partial  paragraph  High water came at noon. Also read: Tides
               related  related/en/lead-in-line  0.95  Also read: Tides
               not cut: promo  promo/en/x  0.6  at 0-24: over the budget
   2  cut      paragraph  Share this
               social  social/en/share  0.95

notes
  unknown-language: too little text
`,
  )
})

test('long texts are cut short unless everything is asked for', () => {
  const long = [block({ text: 'word '.repeat(100), decision: 'keep', removed: [], overruled: [] })]
  expect(explain({ article: articleOf(), blocks: long }, options)).toContain('…')
  expect(explain({ article: articleOf(), blocks: long }, { ...options, verbose: true })).toContain('word '.repeat(99))
})

test('a failed document says why', () => {
  const error = { code: 'unreadable', message: 'the file is gone' }
  expect(explain({ article: articleOf({ status: 'failed', error }), blocks: [] }, options)).toContain(
    'unreadable: the file is gone',
  )
})
