import { describe, expect, it } from 'vitest'
import {
  around,
  claimedLines,
  closedLines,
  column,
  cumulate,
  longLines,
  spanAround,
} from '../../src/learned/columns.js'
import { blocksOf, claim, linesOf, PROSE } from './sample.js'

it('a column is made of a function', () => {
  expect([...column(3, (at) => at * 2)]).toEqual([0, 2, 4])
  expect(column(0, () => 1).length).toBe(0)
})

describe('sums', () => {
  it('begin with none', () => {
    expect([...cumulate([1, 2, 4])]).toEqual([0, 1, 3, 7])
    expect([...cumulate([])]).toEqual([0])
  })

  it('around a line stop at the edges', () => {
    const sums = cumulate([1, 10, 100, 1000])
    expect([0, 1, 2, 3].map((at) => around(sums, at, 1))).toEqual([11, 111, 1110, 1100])
    expect([0, 1, 2, 3].map((at) => spanAround(4, at, 1))).toEqual([2, 3, 3, 2])
    expect(around(sums, 2, 50)).toBe(1111)
    expect(spanAround(4, 2, 50)).toBe(4)
    expect(around(sums, 2, 0)).toBe(100)
    expect(spanAround(4, 2, 0)).toBe(1)
  })
})

describe('marks of lines', () => {
  const text = blocksOf('Share this', PROSE, 'Tides?', 'one two three')

  it('say which are long', () => {
    expect([...longLines(linesOf(text), 20)]).toEqual([0, 1, 0, 0])
    expect([...longLines(linesOf(text), 21)]).toEqual([0, 0, 0, 0])
    expect([...longLines(linesOf(text), 3)]).toEqual([0, 1, 0, 1])
  })

  it('say which end like a sentence', () => {
    expect([...closedLines(linesOf(text))]).toEqual([0, 1, 1, 0])
  })

  it('say how sure the rules are of half of the line', () => {
    const findings = [
      claim(text, 0, { confidence: 0.5 }),
      claim(text, 0, { confidence: 0.75 }),
      claim(text, 1, { on: 'the boats of the island' }),
      claim(text, 2, { cut: 'none' }),
      claim(text, 3, { on: 'two three', confidence: 0.25, cut: 'span' }),
    ]
    expect([...claimedLines(linesOf(text, { findings }))]).toEqual([0.75, 0, 0, 0.25])
  })
})
