import { expect, test } from 'vitest'
import { gatherBeside, readSynsets } from '../../src/spin/build-wordnet.js'

const NOUNS = '  1 a licence\n00000001 04 n 03 onslaught 0 attack 0 air_raid 0 001 @ 00000009 n 0000 | a blow'
const ADJECTIVES = [
  '00000002 00 a 01 massive(p) 0 001 & 00000003 a 0000 | big',
  '00000003 00 s 01 monolithic 0 001 & 00000002 a 0000 | big',
].join('\n')

test('synsets hold single words, adjectives their neighbours', () => {
  expect(readSynsets(NOUNS).get('00000001')).toEqual({ words: ['onslaught', 'attack'], similar: [] })
  expect(readSynsets(ADJECTIVES).get('00000002')).toEqual({ words: ['massive'], similar: ['00000003'] })
})

test('rare words lead to common ones in the same form, not back', () => {
  const frequency = (word: string) => (/attack|massive/.test(word) ? -4 : -6)
  const beside = gatherBeside({ noun: NOUNS, verb: '', adj: ADJECTIVES, adv: '' }, frequency)
  expect(Object.fromEntries(beside)).toEqual({
    monolithic: ['massive'],
    onslaught: ['attack'],
    onslaughts: ['attacks'],
  })
})
