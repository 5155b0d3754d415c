import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { readFacts } from '../../src/parse/facts.js'
import type { Fact, FactField } from '../../src/types.js'

function facts(...entries: [FactField, string][]): Fact[] {
  return entries.map(([field, value], block) => ({ field, value, block, rule: 'timestamp/en/published-line' }))
}

describe('readFacts', () => {
  it('reads every field', () => {
    const found = readFacts(
      facts(
        ['published', 'Published: Feb. 13, 2024 at 6:42 PM CST'],
        ['modified', 'Updated 14 February 2024'],
        ['author', 'By DANA ORLOW and Sam Reyes, Staff Writers'],
        ['site', 'The Harbor Ledger'],
        ['source', 'Source: Reuters.'],
        ['title', '# Council backs dredging in close vote | The Harbor Ledger'],
      ),
      en,
    )
    expect(found).toEqual({
      published: '2024-02-13T18:42-06:00',
      modified: '2024-02-14',
      author: ['Dana Orlow', 'Sam Reyes'],
      site: 'The Harbor Ledger',
      source: 'Reuters',
      title: 'Council backs dredging in close vote',
    })
  })

  it('leaves out what no fact gives and what cannot be read', () => {
    expect(readFacts([], en)).toEqual({})
    expect(Object.keys(readFacts(facts(['published', '05/07/2023'], ['author', '15'], ['source', '...']), en))).toEqual(
      [],
    )
  })

  it('takes the first date that can be read', () => {
    const found = readFacts(
      facts(['published', '4 hours ago'], ['published', '2 May 2024'], ['published', '3 May 2024']),
      en,
    )
    expect(found.published).toBe('2024-05-02')
  })

  it('joins the authors of all bylines without doubles and without the site', () => {
    const found = readFacts(
      facts(
        ['author', 'By Dana Orlow, Market Lantern'],
        ['author', 'DANA ORLOW'],
        ['author', 'Sam Reyes'],
        ['source', 'Market Lantern'],
      ),
      en,
    )
    expect(found.author).toEqual(['Dana Orlow', 'Sam Reyes'])
  })

  it.each([
    ['Source: Reuters.', 'Reuters'],
    ['Varnholt Marine AG', 'Varnholt Marine AG'],
    ['Thin Volume, Issue 41 (Spring 2020)', 'Thin Volume, Issue 41 (Spring 2020)'],
    ['ClubScore feed |', 'ClubScore feed'],
    ['Acme Ferries Inc.', 'Acme Ferries Inc.'],
    ['the U.S.', 'the U.S.'],
    ['Reuters)', 'Reuters'],
    ['(RNS)', 'RNS'],
    ['**Brightwire News**', 'Brightwire News'],
    ['[GNA](https://gna.example)', 'GNA'],
    ['Courtesy: Loon Street', 'Loon Street'],
  ])('source %s', (value, expected) => {
    expect(readFacts(facts(['source', value]), en).source).toBe(expected)
  })

  it('never throws', () => {
    const field = fc.constantFrom<FactField>('published', 'modified', 'author', 'site', 'source', 'title')
    fc.assert(fc.property(fc.array(fc.tuple(field, fc.string())), (entries) => void readFacts(facts(...entries), en)))
  })
})
