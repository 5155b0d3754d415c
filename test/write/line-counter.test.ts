import { expect, test } from 'vitest'
import { LineCounter } from '../../src/write/line-counter.js'

test('lines and columns count from 1', () => {
  const lines = new LineCounter('ab\n\ncd')
  expect([0, 2, 3, 4, 5, 6].map((offset) => lines.at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 3, column: 3 },
  ])
})
