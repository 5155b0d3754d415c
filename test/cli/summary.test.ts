import { expect, test } from 'vitest'
import { formatSummary } from '../../src/cli/summary.js'
import { Tally } from '../../src/run/tally.js'
import { articleOf, removedOf } from '../write/article.js'

const source = 'High water. Also read: Tides'

test('the table; rules only when more is asked for', () => {
  const tally = new Tally()
  tally.add(articleOf({ removed: [removedOf(source, ' Also read: Tides')] }))
  const table = 'documents  1: 1 ok\nwords      5 in, 2 kept, 3 cut (60.0 %)\nwords cut by category\n  3  related\n'
  expect(formatSummary(tally.summary(), { verbose: false })).toBe(table)
  expect(formatSummary(tally.summary(), { verbose: true })).toBe(
    `${table}stretches cut by rule\n  1  related/en/lead-in-line\n`,
  )
})

test('nothing came', () => {
  expect(formatSummary(new Tally().summary(), { verbose: true })).toBe('documents  0\nwords      0 in, 0 kept, 0 cut\n')
})
