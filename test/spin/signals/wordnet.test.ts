import { expect, test } from 'vitest'
import { Context } from '../../../src/spin/context.js'
import { hashWord } from '../../../src/spin/hash.js'
import { HashIndex } from '../../../src/spin/hash-index.js'
import { pairKey } from '../../../src/spin/lexicon.js'
import { restoreFromWordNet } from '../../../src/spin/signals/wordnet.js'
import { readTokens } from '../../../src/spin/tokens.js'
import { WordNet, writeWordNet } from '../../../src/spin/wordnet.js'
import { SMALL } from '../knowledge.js'

const wordNet = new WordNet(
  writeWordNet(
    new Map([
      [hashWord('tribunal'), ['court', 'bill']],
      [hashWord('court'), ['bill']],
    ]),
    ['court', 'bill'],
    hashWord,
  ),
)
const thesaurus = { wordNet, collocations: SMALL, ordinary: new Set<string>(), formal: new HashIndex<true>([]) }
const context = (text: string) => new Context(readTokens(text), SMALL)

test('a synonym that belongs there is proposed', () => {
  expect(restoreFromWordNet(2, context('the supreme tribunal'), thesaurus)).toMatchObject({
    expected: 'court',
    signal: 'wordnet',
  })
})

test('not for a word that stands well, nor where people ask for it too', () => {
  expect(restoreFromWordNet(2, context('the supreme court'), thesaurus)).toBeNull()
  const ordinary = new Set([pairKey(hashWord('tribunal'), hashWord('court'))])
  expect(restoreFromWordNet(2, context('the supreme tribunal'), { ...thesaurus, ordinary })).toBeNull()
})
