import { expect, test } from 'vitest'
import { checkWriter } from '../../src/write/check.js'
import { articleOf, incomingOf, removedOf } from './article.js'

const source = 'High water.\nThe boats stayed in. Also read: Tides\n\nLeave a comment\n'
const removed = [
  removedOf(source, ' Also read: Tides'),
  removedOf(source, '\n\nLeave a comment', { category: 'comments', rule: 'comments/en/form-labels' }),
]
const incoming = incomingOf({ page: { source } })

test('one line a finding, where its first sign stands', () => {
  expect(checkWriter({ json: false }).encode(incoming, articleOf({ removed }))).toBe(
    'in/a.txt:2:22 related related/en/lead-in-line\nin/a.txt:4:1 comments comments/en/form-labels\n',
  )
})

test('as JSON with the stretch', () => {
  const lines = checkWriter({ json: true }).encode(incoming, articleOf({ removed })).trim().split('\n')
  expect(JSON.parse(lines[1]!)).toMatchObject({
    place: 'in/a.txt',
    line: 4,
    column: 1,
    category: 'comments',
    start: 49,
    end: 66,
  })
})

test('nothing to say of a clean or a failed document', () => {
  expect(checkWriter({ json: false }).encode(incoming, articleOf())).toBe('')
  expect(checkWriter({ json: false }).encode(incomingOf({ page: null }), articleOf({ status: 'failed' }))).toBe('')
})
