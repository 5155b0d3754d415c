import { expect, test } from 'vitest'
import { hashWord } from '../../src/spin/hash.js'
import { hashesOf, makeLexicon, pairKey } from '../../src/spin/lexicon.js'

test('entries stand under their first word, the longest first', () => {
  const { entries, ordinary } = makeLexicon({
    lang: 'en',
    links: [
      ['supreme', 'top', 'A', 1],
      ['supreme', 'high', 'B', 2],
    ],
    phrases: [['supreme courtroom', 'supreme court', 'name']],
    ordinary: [['onslaught', 'attack']],
    formal: [],
  })
  const own = entries.get(hashWord('supreme'))!
  expect(own.map(({ text, links, phrase }) => [text, links.length, phrase?.expected])).toEqual([
    ['supreme courtroom', 0, 'supreme court'],
    ['supreme', 2, undefined],
  ])
  expect(ordinary.has(pairKey(hashWord('onslaught'), hashWord('attack')))).toBe(true)
})

test('phrases are hashed as texts are', () => {
  expect(hashesOf('the bank’s U.S. office')).toEqual(['the', 'bank', 'american', 'office'].map(hashWord))
})
