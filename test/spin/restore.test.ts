import { expect, test } from 'vitest'
import { restoreWording } from '../../src/spin/restore.js'
import type { SpunSpan } from '../../src/types.js'

const TEXT = 'The invoice {that a} man sent was “huge”, he sidesplit.'
const span = (text: string, expected: string, rest: Partial<SpunSpan> = {}): SpunSpan => {
  const start = TEXT.indexOf(text)
  return { start, end: start + text.length, text, expected, signal: 'table', gain: 2, ...rest }
}

test('puts the expected words in; leaves quotations and the guesses of WordNet', () => {
  const spans = [
    span('invoice', 'bill'),
    span('{that a}', 'that a', { signal: 'artefact' }),
    span('huge', 'big', { quoted: true }),
    span('sidesplit', 'killed', { signal: 'wordnet' }),
  ]
  expect(restoreWording(TEXT, { spans })).toBe('The bill that a man sent was “huge”, he sidesplit.')
})
