import { describe, expect, test } from 'vitest'
import { mineLinks, replacedStretches } from '../../src/spin/mine.js'
import { readTokens } from '../../src/spin/tokens.js'
import { knowledgeOf, SMALL } from './knowledge.js'

describe('mining', () => {
  const spun = 'then the supreme courtroom sat at noon'
  const original = 'then the supreme court sat at noon'
  const { lexicon } = knowledgeOf({ links: [['invoice', 'bill', 'A', 1]] })

  test('finds what differs between equal words', () => {
    const found = replacedStretches(readTokens(spun), readTokens(original))
    expect(found).toEqual([
      [
        { from: 3, to: 3 },
        { from: 3, to: 3 },
      ],
    ])
  })

  test('tells the spun side, whichever comes first', () => {
    const expected = [{ spun: 'courtroom', expected: 'court', times: 1, isKnown: false }]
    for (const pair of [
      [spun, original],
      [original, spun],
    ] as const)
      expect(mineLinks(pair, { collocations: SMALL, lexicon })).toMatchObject(expected)
  })

  test('says what is known', () => {
    const links = mineLinks(['he signed the invoice today', 'he signed the bill today'], {
      collocations: SMALL,
      lexicon,
    })
    expect(links).toMatchObject([{ spun: 'invoice', expected: 'bill', isKnown: true }])
  })
})
