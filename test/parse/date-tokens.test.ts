import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { compilePhrases, lexiconOf, phraseAt, readNumber, tokenizeDate } from '../../src/parse/date-tokens.js'

const lexicon = lexiconOf(en.dates)

describe('tokenizeDate', () => {
  it('keeps numbers, words and marks apart and joins dotted short forms', () => {
    const tokens = tokenizeDate('15th Jul., 2:57 p.m. o’clock')
    expect(tokens.map(({ text }) => text)).toEqual(['15', 'th', 'jul', ',', '2', ':', '57', 'pm', "o'clock"])
    expect(tokens.map(({ glued }) => glued)).toEqual([false, true, false, true, false, true, true, false, false])
  })

  it('reads digits of every script', () => {
    const texts = (text: string) => tokenizeDate(text).map((token) => token.text)
    expect(texts('१५ ٢٠٢٣ ２０２３')).toEqual(['15', '2023', '2023'])
  })
})

describe('readNumber', () => {
  const value = (text: string) => readNumber(tokenizeDate(text), 0, lexicon)?.value
  it.each([
    ['57', 57],
    ['seven', 7],
    ['fifty-seven', 57],
    ['fifty seven', 57],
    ['twenty-third', 23],
    ['twentieth', 20],
    ['nineteen', 19],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it('joins tens with units only', () => {
    expect(value('twenty twenty')).toBe(20)
    expect(value('nineteen five')).toBe(19)
    expect(value('2023')).toBeUndefined()
    expect(value('July')).toBeUndefined()
  })
})

it('takes the longest phrase', () => {
  const phrases = compilePhrases([
    ['in the', 1],
    ['in the afternoon', 2],
  ])
  expect(phraseAt(tokenizeDate('in the afternoon'), 0, phrases)).toEqual({ value: 2, next: 3 })
  expect(phraseAt(tokenizeDate('in the shade'), 0, phrases)).toEqual({ value: 1, next: 2 })
  expect(phraseAt(tokenizeDate('at sea'), 0, phrases)).toBeNull()
})
