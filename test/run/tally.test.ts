import { expect, test } from 'vitest'
import { Tally } from '../../src/run/tally.js'
import { articleOf, removedOf } from '../write/article.js'

const source = 'High water. Also read: Tides Share'
const removed = [
  removedOf(source, ' Also read: Tides'),
  removedOf(source, ' Share', { category: 'social', rule: 'social/en/share' }),
]

test('documents, words, categories, rules, notes', () => {
  const tally = new Tally()
  tally.add(
    articleOf({
      removed,
      notes: [
        { code: 'trial', message: 'a' },
        { code: 'trial', message: 'b' },
      ],
    }),
  )
  tally.add(articleOf({ status: 'failed', text: '', error: { code: 'not-json', message: '' } }))
  expect(tally.summary()).toEqual({
    documents: { total: 2, ok: 1, empty: 0, emptied: 0, 'too-large': 0, timeout: 0, failed: 1 },
    words: { in: 6, kept: 2, cut: 4 },
    categories: { related: 3, social: 1 },
    rules: { 'related/en/lead-in-line': 1, 'social/en/share': 1 },
    notes: { trial: 1 },
    errors: { 'not-json': 1 },
  })
  expect([tally.findings, tally.failures]).toEqual([2, 1])
})

test('tallies add up, lost documents are failed ones', () => {
  const [all, one] = [new Tally(), new Tally()]
  one.add(articleOf({ removed }))
  all.merge(one)
  all.merge(one)
  all.addLost(3)
  const { documents, words, categories, errors } = all.summary()
  expect([documents.total, documents.ok, documents.failed]).toEqual([5, 2, 3])
  expect([words.cut, categories, errors]).toEqual([8, { related: 6, social: 2 }, { 'write-failed': 3 }])
})

test('too large and timed out are failures, empty and emptied are not', () => {
  const tally = new Tally()
  for (const status of ['too-large', 'timeout', 'empty', 'emptied'] as const) tally.add(articleOf({ status, text: '' }))
  expect(tally.failures).toBe(2)
})
