import { describe, expect, it } from 'vitest'
import { estimateConfidence, evidenceClass } from '../src/confidence.js'
import { parseDocument } from '../src/parse/document.js'
import { removedOf } from './write/article.js'

const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'

describe('a block is evidence', () => {
  it.each([
    ['paragraph', 30, false, 'prose'],
    ['paragraph', 12, true, 'prose'],
    ['paragraph', 12, false, 'short'],
    ['paragraph', 5, true, 'closed'],
    ['quote', 3, false, 'protected'],
    ['menu', 4, false, 'menu'],
    ['heading', 4, true, 'heading'],
  ] as const)('%s of %i words, closed %s: %s', (kind, words, closed, expected) => {
    expect(evidenceClass(kind, words, closed)).toBe(expected)
  })
})

describe('the expected F1', () => {
  const of = (text: string, removed: Parameters<typeof estimateConfidence>[1] = []) =>
    estimateConfidence(parseDocument(text), removed)

  it('is higher for prose than for a menu', () => {
    expect(of(PROSE)).toBeGreaterThan(of('Home | News | Sport | Weather'))
  })

  it('falls with what was removed in doubt', () => {
    const text = `${PROSE} Read more about the tides here.`
    const sure = removedOf(text, 'Read more about the tides here.', { confidence: 1 })
    expect(of(PROSE, [sure])).toBe(of(PROSE))
    expect(of(PROSE, [{ ...sure, confidence: 0.5 }])).toBeLessThan(of(PROSE))
  })

  it('is 0 when nothing is left', () => {
    expect(of('')).toBe(0)
  })
})
