import { expect, test } from 'vitest'
import { hashWord } from '../../src/spin/hash.js'
import { WordNet, writeWordNet } from '../../src/spin/wordnet.js'

test('words beside a word come back, for all others none', () => {
  const beside = new Map([
    [hashWord('onslaught'), ['attack', 'raid']],
    [hashWord('barrage'), ['attack']],
  ])
  const wordNet = new WordNet(writeWordNet(beside, ['attack', 'raid'], hashWord))
  const words = (word: string) => [...wordNet.beside(hashWord(word))].map((number) => wordNet.word(number))
  expect(words('onslaught')).toEqual(['attack', 'raid'])
  expect(words('barrage')).toEqual(['attack'])
  expect(words('tea')).toEqual([])
  expect(wordNet.hash(1)).toBe(hashWord('raid'))
})

test('other bytes are refused', () => {
  expect(() => new WordNet(new Uint8Array(64))).toThrow('no synonyms')
})
