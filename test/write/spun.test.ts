import { expect, test } from 'vitest'
import type { SpunReport } from '../../src/types.js'
import { makePaint } from '../../src/write/paint.js'
import { markSwaps, spunVerdict } from '../../src/write/spun.js'

const span = { start: 4, end: 11, text: 'invoice', expected: 'bill', signal: 'table', gain: 2 } as const
const report: SpunReport = { level: 'strong', score: 9.5, swaps: 1, words: 130, spans: [span] }

test('the verdict names wording, not people, with its counts', () => {
  expect(spunVerdict(report)).toBe(
    'strong signs of wording typical of automatic synonym replacement: 1 swap in 130 words, score 9.5',
  )
  expect(spunVerdict({ ...report, quoted: { swaps: 2, words: 40 } })).toMatch(/; quotations: 2 swaps in 40 words$/)
})

test('swaps are marked, with a question mark where nobody can tell', () => {
  expect(markSwaps('The invoice was', report, makePaint(false))).toBe('The [invoice → bill] was')
  const unknown = { spans: [{ ...span, expected: '' }] }
  expect(markSwaps('The invoice was', unknown, makePaint(false))).toBe('The [invoice → ?] was')
  expect(markSwaps('The invoice was', report, makePaint(true))).toContain('\u001b[')
})
