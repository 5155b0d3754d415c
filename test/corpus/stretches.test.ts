import { expect, it } from 'vitest'
import { findStretches, findWrongFields } from '../../src/corpus/stretches.js'
import type { InspectedBlock } from '../../src/types.js'
import { articleOf, documentOf } from './sample.js'

const document = documentOf(
  '[-consent: We use cookies.-]\n\n[-related: Also read: Who?-]\n[-related: Also read: When?-]\n\nHe resigned on Monday. Nobody knew why.',
)

it('lists nothing for a perfect cleaning', () => {
  const pieces = ['We use cookies.', 'Also read: Who?', 'Also read: When?'].map((text) => [text, 'ad'] as const)
  expect(findStretches(document, { article: articleOf(document.input, pieces), blocks: [] })).toEqual([])
})

it('lists each missed span and each lost stretch with line, category and rule', () => {
  const article = articleOf(document.input, [
    ['We use cookies.', 'consent'],
    ['Monday. Nobody', 'related'],
  ])
  const overruled = {
    rule: 'related/en/pointer',
    category: 'related',
    confidence: 0.9,
    start: 17,
    end: 32,
    reason: 'brake',
  }
  const block: InspectedBlock = {
    index: 1,
    start: 17,
    end: 32,
    kind: 'paragraph',
    text: 'Also read: Who?',
    decision: 'keep',
    removed: [],
    overruled: [overruled],
  }
  const place = { file: 'en/a-one.md', category: 'related' }
  expect(findStretches(document, { article, blocks: [block] })).toEqual([
    {
      ...place,
      kind: 'missed',
      line: 7,
      rule: 'related/en/pointer',
      reason: 'brake',
      words: 3,
      text: 'Also read: Who',
    },
    { ...place, kind: 'missed', line: 8, rule: null, reason: null, words: 3, text: 'Also read: When' },
    { ...place, kind: 'lost', line: 10, rule: 'related/en/some-rule', reason: null, words: 2, text: 'Monday. Nobody' },
  ])
})

it('lists the fields that are not as expected', () => {
  const expected = documentOf('Text', {
    expect: { title: 'The vote', author: ['Dana Orlow'], source: null, published: '2024' },
  })
  const article = articleOf('Text', [], { title: 'The vote', author: ['Dana'], source: 'AP' })
  const place = { kind: 'field', file: 'en/a-one.md' }
  expect(findWrongFields(expected, article)).toEqual([
    { ...place, field: 'author', expected: ['Dana Orlow'], found: ['Dana'] },
    { ...place, field: 'source', expected: null, found: 'AP' },
    { ...place, field: 'published', expected: '2024', found: null },
  ])
})
