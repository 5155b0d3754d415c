import { describe, expect, it } from 'vitest'
import { line } from '../../../src/learned/families/line.js'
import { readWordModels } from '../../../src/learned/word-model.js'
import { blocksOf, linesOf, PROSE, wordModelOf } from '../sample.js'

/** The values of the first line of a text. */
const first = (text: string) =>
  Object.fromEntries(Object.entries(line(linesOf(text))).map(([name, values]) => [name, values[0]!]))

describe('a line', () => {
  it('is measured', () => {
    const values = first('Buy 12 big boats. Call us now!')
    expect(values.words).toBeCloseTo(Math.log(8), 6)
    expect(values.wordLength).toBeCloseTo(22 / 7, 6)
    expect(values.longest).toBe(5)
    expect(values.digitShare).toBeCloseTo(2 / 22, 6)
    expect(values.sentenceLength).toBe(7)
    expect([values.capitalizedShare, values.numbersShare, values.weShare].map((one) => Math.round(one! * 7))).toEqual([
      2, 1, 1,
    ])
    expect(values).toMatchObject({ we: 1, exclamations: 1, stops: 1, numbers: 1, you: 0 })
  })

  it('without words divides by nothing', () => {
    expect(first('***')).toMatchObject({ words: 0, wordLength: 0, digitShare: 0, sentenceLength: 1, weShare: 0 })
  })

  it('is no longer than eight of a kind and forty letters', () => {
    expect(first(`Why${'?'.repeat(20)} ${'tide'.repeat(20)}`)).toMatchObject({ questions: 8, longest: 40 })
  })

  it.each([
    ['the gate', 0, 0],
    ['The gate.', 1, 1],
    ['3 gates?', 2, 2],
    ['“The gate”', 3, 8],
    ['港', 4, 0],
    ['(the gate)', 5, 10],
    ['Ends:', 1, 4],
    ['Read it …', 1, 5],
    ['A gate →', 1, 0],
  ])('%s begins with %i and ends with %i', (text, beginning, ending) => {
    expect(first(text)).toMatchObject({ beginning, ending })
  })

  it('counts links and breaks', () => {
    const many = Array.from({ length: 12 }, (_, at) => `[tide ${at}](https://island.example/${at})`).join(' ')
    expect(first('See [tides](https://island.example) and www.harbour.example').links).toBe(2)
    expect(first(many).links).toBe(8)
    const wrapped =
      'The harbour master closed the gate on Monday because\nthe water stood too high for the boats of the\nisland.'
    expect(first(wrapped).breaks).toBe(2)
    expect(first(PROSE).breaks).toBe(0)
  })
})

it('has one column for each kind, and one of them is 1', () => {
  const made = line(linesOf(blocksOf('# Tides', '- one tide', PROSE, '> A quoted sentence that somebody wrote.')))
  const kinds = ['heading', 'list', 'table', 'code', 'quote', 'dialogue', 'verse', 'caption', 'menu', 'form', 'image']
  const marked = [0, 1, 2, 3].map((at) => kinds.filter((kind) => made[kind]![at] === 1))
  expect(marked).toEqual([['heading'], ['list'], [], ['quote']])
})

it('hands on what the word models said', () => {
  const models = readWordModels({ corpus: wordModelOf({}, { bias: 2 }), web: wordModelOf({}, { bias: -3 }) })
  const { wording, web } = line(linesOf('Share', { models }))
  expect([wording![0], web![0]]).toEqual([2, -3])
})
