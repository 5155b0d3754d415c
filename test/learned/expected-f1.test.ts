import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseCut } from '../../src/learned/expected-f1.js'

const OPEN = { low: 0, high: 1 }

describe('the cut with the highest expected F1', () => {
  it.each([
    // Keeping 1, 2, 3 lines: 2·0.9/(1+1.6), 2·1.5/(2+1.6), 2·1.6/(3+1.6).
    ['three lines of one word', [0.9, 0.6, 0.1], [1, 1, 1], 0.6],
    // 2·0.5/(1+0.8), 2·0.8/(2+0.8): the second line is worth it.
    ['a line less likely than not', [0.5, 0.3], [1, 1], 0.3],
    // 2·9/(10+9.6), 2·9.3/(11+9.6), 2·9.6/(12+9.6).
    ['sure lines that are long', [0.9, 0.3, 0.3], [10, 1, 1], 0.9],
    // 2·0.9/(1+3.9), 2·3.9/(11+3.9).
    ['doubtful lines that are long', [0.9, 0.3], [1, 10], 0.3],
    ['lines in any order', [0.1, 0.9, 0.6], [1, 1, 1], 0.6],
    ['one line', [0.2], [5], 0.2],
  ])('%s', (_, chances, words, cut) => {
    expect(chooseCut(chances, words, OPEN)).toBe(cut)
  })

  it('lies within the bounds', () => {
    const clip = { low: 0.15, high: 0.45 }
    expect(chooseCut([0.9, 0.6, 0.1], [1, 1, 1], clip)).toBe(0.45)
    expect(chooseCut([0.05], [1], clip)).toBe(0.15)
    expect(chooseCut([0.5, 0.3], [1, 1], clip)).toBe(0.3)
  })

  it('of no line is the upper bound, of lines without words no number less', () => {
    expect(chooseCut([], [], { low: 0.2, high: 0.4 })).toBe(0.4)
    expect(chooseCut([0.3, 0.2], [0, 0], { low: 0.2, high: 0.4 })).toBe(0.3)
  })

  it('is the best of all cuts', () => {
    const lines = fc.array(
      fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), words: fc.integer({ min: 1, max: 50 }) }),
      { minLength: 1, maxLength: 8 },
    )
    const promise = fc.property(lines, (all) => {
      const content = all.reduce((sum, { chance, words }) => sum + chance * words, 0)
      const expected = (cut: number) => {
        const kept = all.filter(({ chance }) => chance >= cut)
        const sure = kept.reduce((sum, { chance, words }) => sum + chance * words, 0)
        return (2 * sure) / (kept.reduce((sum, { words }) => sum + words, 0) + content)
      }
      const [chances, words] = [all.map(({ chance }) => chance), all.map((one) => one.words)]
      const best = Math.max(...chances.map(expected))
      expect(expected(chooseCut(chances, words, OPEN))).toBeCloseTo(best, 9)
    })
    fc.assert(promise, { seed: 5, numRuns: 300 })
  }, 60_000)
})
