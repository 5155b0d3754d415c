import { expect, it } from 'vitest'
import { ruleStatistics } from '../../src/rules/statistics.js'
import type { Article, Removed } from '../../src/types.js'

const INPUT = 'Content here. Noise here. Either here.'

/** An article from which these pieces were taken. */
function article(pieces: [rule: string, text: string][]): Article {
  const removed = pieces.map(([rule, text]): Removed => {
    const start = INPUT.indexOf(text)
    return { start, end: start + text.length, join: '', category: 'related', rule, confidence: 0.9, text }
  })
  return {
    text: '',
    removed,
    confidence: 1,
    status: 'ok',
    notes: [],
    chaffinch: { version: '0', rules: '' },
    sentences: () => [],
    render: async () => '',
  }
}

const SPANS = [
  { start: 14, end: 25, label: 'noise', category: 'related' },
  { start: 26, end: 38, label: 'either', category: 'byline' },
] as const

it('counts hits everywhere and precision on the test split, without what is either', () => {
  const documents = (['test', 'test', 'dev'] as const).map((split) => ({
    input: INPUT,
    lang: 'en',
    split,
    spans: SPANS,
  }))
  const pieces: [string, string][] = [
    ['a', 'Noise here.'],
    ['b', 'Content here.'],
    ['b', 'Noise here.'],
    ['c', 'Either here.'],
    ['d', 'here. Noise here.'],
    ['learned', 'Content here.'],
  ]
  const rows = ruleStatistics(['a', 'b', 'c', 'd', 'never'], documents, { clean: () => article(pieces) })
  expect(rows).toEqual([
    { rule: 'a', hits: 3, tested: 2, precision: 1 },
    { rule: 'b', hits: 6, tested: 4, precision: 0.5 },
    { rule: 'c', hits: 3, tested: 0, precision: null },
    { rule: 'd', hits: 3, tested: 2, precision: 1 },
    { rule: 'never', hits: 0, tested: 0, precision: null },
    { rule: 'learned', hits: 3, tested: 2, precision: 0 },
  ])
})
