import { describe, expect, test } from 'vitest'
import { findSpun } from '../../src/spin/detect.js'
import { knowledgeOf } from './knowledge.js'

const PHRASES = [
  ['supreme courtroom', 'supreme court', 'name'],
  ['inventory market', 'stock market', 'phrase'],
  ['pink flag', 'red flag', 'phrase'],
  ['earlier this yr', 'earlier this year', 'phrase'],
] as const
const knowledge = knowledgeOf({ phrases: PHRASES })
const filler = 'the men went home and had their tea while the rain fell on the roof of the old barn '.repeat(8)
const spun = `The Supreme Courtroom met, the inventory market fell, a pink flag rose earlier this yr. ${filler}`

describe('a report', () => {
  test('shows each swap with its place and the expected words in their case', () => {
    const { level, spans, words, swaps } = findSpun(spun, () => knowledge)
    expect(level).toBe('strong')
    expect(spans.map(({ start, end, text, expected }) => [spun.slice(start, end) === text, text, expected])).toEqual([
      [true, 'Supreme Courtroom', 'Supreme Court'],
      [true, 'inventory market', 'stock market'],
      [true, 'pink flag', 'red flag'],
      [true, 'earlier this yr', 'earlier this year'],
    ])
    expect([words, swaps]).toEqual([167, 4])
  })

  test('leaves quotations out of the score and counts them apart', () => {
    const quoted = findSpun(spun.replace(/^([^.]*)\./, '“$1.”'), () => knowledge)
    expect(quoted).toMatchObject({ level: 'none', score: 0, quoted: { swaps: 4, words: 15 } })
    expect(quoted.spans.every((span) => span.quoted === true)).toBe(true)
  })

  test('says nothing of short texts, and loads nothing for them', () => {
    const load = () => {
      throw new Error('loaded')
    }
    expect(findSpun('The Supreme Courtroom met.', load)).toMatchObject({ level: 'too-short', spans: [] })
  })

  test('is never strong without statistics', () => {
    const bare = { ...knowledge, collocations: null }
    expect(findSpun(spun, () => bare).level).toBe('possible')
    expect(findSpun(spun, () => null).level).toBe('none')
  })
})
