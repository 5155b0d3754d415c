import { describe, expect, test } from 'vitest'
import {
  CONTENT,
  HASH,
  hashWord,
  isIdeographic,
  NAME,
  NUMBER,
  QUOTED,
  START,
  STEM,
  Tokenizer,
} from '../../src/canonical/tokens.js'

const tokenizer = new Tokenizer()
const tokensOf = (text: string) => tokenizer.tokens(text)
const hashes = (text: string) => Array.from(tokensOf(text), (token) => (token & HASH) >>> 0)
const flagged = (text: string, flag: number) =>
  [...text.matchAll(/[\p{L}\p{N},'’]+/gu)].map(([word]) => word).filter((_, at) => (tokensOf(text)[at]! & flag) !== 0)

describe('words', () => {
  test('case, accents and typography do not count', () => {
    expect(hashes('Más “Café”, señor')).toEqual(hashes('mas "cafe" SENOR'))
    expect(hashes('1,200')).toEqual(hashes('1200'))
    expect(hashes("Orlow's")).toEqual(hashes('Orlow'))
    expect(hashes('harbour')).toEqual([hashWord('harbour')])
  })

  test('words that begin alike share their stem', () => {
    const [one, two, three] = ['denied', 'denier', 'defied'].map((word) => (hashWord(word) & STEM) >>> 0)
    expect(one).toBe(two)
    expect(one).not.toBe(three)
  })

  test('one character is a word in scripts without spaces', () => {
    expect(tokensOf('港口很大')).toHaveLength(4)
    expect(isIdeographic('港口很大')).toBe(true)
    expect(isIdeographic('harbour')).toBe(false)
  })
})

describe('what is known of a word', () => {
  test('names have a capital inside a sentence, numbers a digit', () => {
    const text = 'The mayor Dana Orlow met 40 guests. Orlow left.'
    expect(flagged(text, NAME)).toEqual(['Dana', 'Orlow', 'Orlow'])
    expect(flagged(text, NUMBER)).toEqual(['40'])
  })

  test('headlines tell no names, German nouns are none', () => {
    expect(flagged('Storm Hits The Old Harbour', NAME)).toEqual([])
    const german = 'Der Hund und die Katze sind mit dem Ball in der Stadt, sagte gestern die Trainerin Petra Alsfeld.'
    expect(flagged(german, NAME)).toEqual(['Trainerin', 'Petra', 'Alsfeld'])
  })

  test('quotations and function words', () => {
    expect(flagged('He said “go home” and left', QUOTED)).toEqual(['go', 'home'])
    expect(flagged('the harbour and the quay', CONTENT)).toEqual(['harbour', 'quay'])
  })

  test('sentences begin after a full stop that ends one', () => {
    expect(flagged('Dr. Reed came at 430 on Monday. She left! Why?\nNobody knows', START)).toEqual([
      'Dr',
      'She',
      'Why',
      'Nobody',
    ])
  })
})

test('offsets lead back to the text', () => {
  const { places } = tokenizer.located('The cat sat')
  expect([...places]).toEqual([0, 4, 8])
})
