import { expect, test } from 'vitest'
import { dryRunWriter } from '../../src/write/dry-run.js'
import { articleOf, incomingOf, removedOf } from './article.js'

const source = 'High water. Also read: Tides Also read: Ebb and flow Share'
const removed = [
  removedOf(source, ' Also read: Tides'),
  removedOf(source, ' Also read: Ebb and flow'),
  removedOf(source, ' Share', { category: 'social', rule: 'social/en/share' }),
]

test('counts by category and rule, the most words first', () => {
  expect(dryRunWriter({ json: false }).encode(incomingOf(), articleOf({ removed }))).toBe(
    'in/a.txt: ok, 9 words would go\n' +
      '       8 words  2×  related  related/en/lead-in-line\n' +
      '       1 words  1×  social  social/en/share\n',
  )
})

test('as JSON', () => {
  const found = JSON.parse(dryRunWriter({ json: true }).encode(incomingOf(), articleOf({ removed }))) as object
  expect(found).toMatchObject({ id: 'a.txt', status: 'ok', words: 9, removes: [{ times: 2, words: 8 }, { times: 1 }] })
})

test('a failed document says why', () => {
  const error = { code: 'unreadable', message: 'the file is gone' }
  expect(dryRunWriter({ json: false }).encode(incomingOf(), articleOf({ status: 'failed', error }))).toContain(
    'failed, 0 words would go (the file is gone)',
  )
})
