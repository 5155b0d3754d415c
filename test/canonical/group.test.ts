import { describe, expect, test } from 'vitest'
import { candidatePairs, countWords, findEdges, Grouping, type MemberAt } from '../../src/canonical/group.js'
import { memberOf } from '../../src/canonical/member.js'
import { makePolicy } from '../../src/canonical/policy.js'
import { FingerprintStore } from '../../src/canonical/store.js'
import { hashWord } from '../../src/canonical/tokens.js'
import { OTHER, PRODUCTS, SPUN, STORY } from './texts.js'

function groupsOf(texts: readonly string[], spun: Readonly<Record<number, string>> = {}) {
  const store = new FingerprintStore()
  for (const text of texts) store.addText(text)
  const memberAt: MemberAt = (number) => ({
    ...memberOf({ text: texts[number]! }, { id: String(number), hash: store.hash(number), words: store.words(number) }),
    spun: spun[number],
  })
  const grouping = new Grouping(store, memberAt, { policy: makePolicy() })
  return grouping
    .groups(findEdges(store))
    .map(({ canonical, copies }) => [canonical, ...copies.map(({ number, link }) => `${number} ${link.relation}`)])
}

test('copies are gathered round the article that is not spun', () => {
  expect(groupsOf([SPUN, OTHER, STORY], { 0: 'strong' })).toEqual([[2, '0 spun']])
})

describe('groups hold together', () => {
  const [first, second, third] = STORY.split('\n\n') as [string, string, string]

  test('a chain of excerpts is no group: each member repeats the canonical article', () => {
    const groups = groupsOf([`${first}\n\n${second}`, `${second}\n\n${OTHER}`, OTHER])
    for (const group of groups) expect(group.length).toBeLessThan(3)
  })

  test('parts of a collection are not copies of it nor of each other', () => {
    const digest = `${STORY}\n\n${OTHER}\n\n${PRODUCTS[0]}`
    expect(groupsOf([digest, OTHER, PRODUCTS[0]!])).toEqual([])
  })

  test('pages of one shop stay apart', () => {
    expect(groupsOf([...PRODUCTS, third])).toEqual([])
  })
})

test('pairs of candidates ascend, neighbours are counted', () => {
  const store = new FingerprintStore()
  for (const text of [STORY, SPUN, OTHER]) store.addText(text)
  expect([...candidatePairs(store)]).toEqual([[0, 1]])
  expect(countWords(store).neighbours(hashWord('brisk'), hashWord('ness'))).toBe(3)
})
