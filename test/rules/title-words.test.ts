import { expect, it } from 'vitest'
import { PhraseIndex } from '../../src/rules/phrase-index.js'
import { TitleWords } from '../../src/rules/title-words.js'
import { makeUnit } from '../../src/rules/unit.js'

const title = new TitleWords(['tides', 'of', 'the', 'north'])
const likeness = (text: string) => title.similarity(makeUnit(text, new PhraseIndex()).whole)

it('is shared words over all words, whatever case or order', () => {
  expect(likeness('The Tides of the North')).toBe(1)
  expect(likeness('North of the tides again')).toBe(0.8)
  expect(likeness('The boats of Tides')).toBe(0.6)
})

it('is 0 below what tells anything apart', () => {
  expect(likeness('The boats come home')).toBe(0)
  expect(likeness('Tides')).toBe(0)
  expect(likeness('of the north and of the south, of the east and of the west, the tides')).toBe(0)
})
