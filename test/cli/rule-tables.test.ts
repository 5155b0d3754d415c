import { describe, expect, it } from 'vitest'
import { coverageOf, coverageTable, exampleReport, ruleTable, statisticsTable } from '../../src/cli/rule-tables.js'
import type { ExampleResult } from '../../src/rules/examples.js'

it('lists rules with their marks', () => {
  const rule = {
    id: 'related/en/lead-in',
    cut: 'block',
    confidence: 0.9,
    protect: false,
    trial: false,
    takes: null,
    why: 'A pointer.',
  }
  const text = ruleTable([rule, { ...rule, id: 'a/any/b', cut: 'none', protect: true, takes: 'author' }])
  expect(text).toBe(`rule                cut                          sure  why
related/en/lead-in  block                        0.90  A pointer.
a/any/b             none, protect, takes author  0.90  A pointer.
`)
})

describe('the report of examples', () => {
  const good: ExampleResult = {
    rule: 'r/en/a',
    file: 'f',
    list: 'removes',
    at: 0,
    outcome: 'removed',
    from: 'x',
    expected: '',
    got: '',
    by: ['r/en/a'],
  }

  it('counts when all is well', () => {
    expect(exampleReport([good, { ...good, list: 'keeps', outcome: 'kept', expected: 'x', got: 'x', by: [] }])).toBe(
      '0 noisy, 0 missed, 1 removed, 1 kept\n',
    )
  })

  it('shows what came out of failed ones and names idle rules', () => {
    const missed: ExampleResult = { ...good, outcome: 'missed', got: 'x', by: [] }
    expect(exampleReport([missed])).toBe(`missed  r/en/a removes[0]
  text     "x"
  expected ""
  got      "x"
  taken by no rule
idle    r/en/a: other rules take all that its examples show, or it never acts
0 noisy, 1 missed, 0 removed, 0 kept
`)
  })
})

it('shows statistics with the rules that never act at the end', () => {
  const text = statisticsTable(
    [
      { rule: 'a/en/never', hits: 0, tested: 0, precision: null },
      { rule: 'a/en/few', hits: 1, tested: 0, precision: null },
      { rule: 'a/en/many', hits: 12, tested: 8, precision: 0.875 },
    ],
    3,
  )
  expect(text).toBe(`3 documents

rule       hits  precision  n (test)
a/en/many  12    0.875      8
a/en/few   1     -          0

1 rules took nothing
  a/en/never
`)
})

it('says how many rules a language has in a category', () => {
  const packs = [
    { category: 'related', lang: 'en', rules: [1, 2] },
    { category: 'ad', lang: 'de', rules: [1] },
    { category: 'ad', lang: 'en', rules: [1] },
  ]
  expect(coverageOf(packs)).toEqual({ related: { en: 2 }, ad: { de: 1, en: 1 } })
  expect(coverageTable(coverageOf(packs)).split('\n')).toEqual([
    'category  de  en',
    'ad        1   1',
    'related   .   2',
    'all       1   3',
    '',
  ])
})
