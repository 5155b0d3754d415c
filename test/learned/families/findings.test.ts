import { describe, expect, it } from 'vitest'
import { findings, GROUP_NAMES } from '../../../src/learned/families/findings.js'
import { categories } from '../../../src/rules/built-in.js'
import { blocksOf, claim, linesOf, PROSE } from '../sample.js'

const TEXT = blocksOf('Share this', PROSE, 'Tides')
const madeOf = (...found: ReturnType<typeof claim>[]) => findings(linesOf(TEXT, { findings: found }))

describe('what the rules say', () => {
  it('is nothing without findings', () => {
    const made = madeOf()
    expect(Object.keys(made)).toEqual([...GROUP_NAMES.map((name) => `rule:${name}`), 'claimed', 'covered', 'safe'])
    expect(Object.values(made).flatMap((values) => [...values])).toEqual(Array(3 * (GROUP_NAMES.length + 3)).fill(0))
  })

  it('is the highest confidence by kind of category', () => {
    const made = madeOf(
      claim(TEXT, 0, { category: 'social', confidence: 0.5 }),
      claim(TEXT, 0, { category: 'tools', confidence: 0.75 }),
      claim(TEXT, 0, { category: 'newsletter', confidence: 0.25 }),
      claim(TEXT, 2, { category: 'unheard-of', confidence: 0.5 }),
    )
    expect([...made['rule:social']!]).toEqual([0.75, 0, 0])
    expect([...made['rule:calls']!]).toEqual([0.25, 0, 0])
    expect([...made['rule:furniture']!]).toEqual([0, 0, 0.5])
    expect([...made.claimed!]).toEqual([0.75, 0, 0.5])
  })

  it('may be about a part of the line', () => {
    const made = madeOf(
      claim(TEXT, 1, { on: 'on Monday', confidence: 0.75, cut: 'span' }),
      claim(TEXT, 0, { on: 'Share', cut: 'span' }),
      claim(TEXT, 2, { cut: 'none', category: 'byline', confidence: 0.5 }),
    )
    expect([...made.covered!]).toEqual([0.5, 9 / PROSE.length, 0].map(Math.fround))
    expect([...made.claimed!]).toEqual([Math.fround(0.9), 0, 0])
    expect([...made['rule:related']!]).toEqual([0.9, 0.75, 0].map(Math.fround))
    expect([...made['rule:signed']!]).toEqual([0, 0, 0.5])
  })

  it('is that the line stays', () => {
    expect([...madeOf(claim(TEXT, 1, { protect: true, cut: 'none' })).safe!]).toEqual([0, 1, 0])
  })
})

it('every kind has a category that there is', () => {
  const text = 'Share this'
  const met = new Set(
    categories().map(({ name }) => {
      const made = findings(linesOf(text, { findings: [claim(text, 0, { category: name })] }))
      return GROUP_NAMES.filter((group) => made[`rule:${group}`]![0]! > 0).join()
    }),
  )
  expect([...met].sort()).toEqual([...GROUP_NAMES].sort())
})
