import { describe, expect, it } from 'vitest'
import { readPhrase } from '../../src/rules/phrase.js'
import { PhraseIndex } from '../../src/rules/phrase-index.js'
import { makeUnit } from '../../src/rules/unit.js'
import { closeOf, partViews, wholeView, wordsIn } from '../../src/rules/view.js'

const index = new PhraseIndex()
const gate = index.add(readPhrase('the gate'))
const TEXT = 'We shut the Gate. The gate is shut!'
const unit = makeUnit(TEXT, index)
const PARTS = [
  { start: 0, end: 17 },
  { start: 18, end: 35 },
]

describe('a view', () => {
  it('of all of a unit is the unit', () => {
    const view = wholeView(unit)
    expect(view).toMatchObject({ whole: true, text: TEXT, lower: TEXT.toLowerCase(), hits: unit.hits })
    expect(TEXT.slice(view.start, view.close)).toBe('We shut the Gate. The gate is shut')
  })

  it('of a sentence has its text, its end and its hits', () => {
    const views = partViews(unit, PARTS)
    expect(views.map(({ text }) => text)).toEqual(['We shut the Gate.', 'The gate is shut!'])
    expect(views.map(({ lower }) => lower)).toEqual(['we shut the gate.', 'the gate is shut!'])
    expect(views.map(({ close }) => TEXT.charAt(close))).toEqual(['.', '!'])
    expect(views.map(({ hits }) => [...hits])).toEqual([
      [gate, 8, 16],
      [gate, 18, 26],
    ])
    expect(views.some(({ whole }) => whole)).toBe(false)
  })

  it('has no hit that begins between the sentences', () => {
    expect(partViews(unit, [{ start: 0, end: 5 }, PARTS[1]!]).map(({ hits }) => hits.length)).toEqual([0, 3])
  })

  it('counts its own words', () => {
    expect(wordsIn(wholeView(unit))).toBe(8)
    expect(partViews(unit, PARTS).map(wordsIn)).toEqual([4, 4])
  })
})

it.each([
  ['Read more', 'Read more'],
  ['Read more →', 'Read more'],
  ['Comments (1,204)', 'Comments'],
  ['Share this! 👍', 'Share this'],
  ['Terms of 2024', 'Terms of 2024'],
  [`${'long '.repeat(30)}story...`, `${'long '.repeat(30)}story`],
])('%j ends as %j', (text, expected) => {
  expect(text.slice(0, closeOf(text))).toBe(expected)
})
