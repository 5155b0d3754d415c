import { describe, expect, it } from 'vitest'
import { CHARACTER_BITS } from '../../src/parse/characters.js'
import { PhraseIndex } from '../../src/rules/phrase-index.js'
import { makeUnit, rawRange } from '../../src/rules/unit.js'

const index = new PhraseIndex()
const unitOf = (raw: string) => makeUnit(raw, index)

describe('a unit', () => {
  it.each([
    ['• Read more', 'Read more'],
    ['## Tides', 'Tides'],
    ['12. The gate', 'The gate'],
    ['▶ Watch', 'Watch'],
    ['[x] Yes', 'Yes'],
    ['“Quoted”', '"Quoted"'],
    ['#tides', '#tides'],
    ['12.5 metres', '12.5 metres'],
    ['* * *', '* * *'],
  ])('of %j reads %j', (raw, text) => {
    expect(unitOf(raw).text).toBe(text)
  })

  it('knows its words, its links and its end', () => {
    const unit = unitOf('See [the gate](/gate), https://example.org!')
    expect(unit.links).toBe(2)
    expect(unit.bits & CHARACTER_BITS.url!).not.toBe(0)
    expect(unit.closed).toBe(true)
    expect(unitOf('See the gate').closed).toBe(false)
    expect(unitOf('The gate is shut').words).toBe(4)
  })

  it('is split into sentences once', () => {
    const unit = unitOf('The gate is shut. Nobody knows why.')
    expect(unit.sentences().map(({ text }) => text)).toEqual(['The gate is shut.', 'Nobody knows why.'])
    expect(unit.sentences()).toBe(unit.sentences())
    expect(unit.pieces()).toHaveLength(2)
    expect(unitOf('The gate').sentences()[0]!.whole).toBe(true)
  })
})

describe('a stretch of the unit in the raw block', () => {
  /** What the words of the folded text are in the raw block. */
  function rawOf(raw: string, words: string): string {
    const unit = unitOf(raw)
    const at = unit.text.indexOf(words)
    const { start, end } = rawRange(unit, raw, { start: at, end: at + words.length })
    return raw.slice(start, end)
  }

  it('begins where the block begins and ends where it ends', () => {
    expect(rawOf('• Read more →', 'Read more')).toBe('• Read more')
    expect(rawOf('• Read more', 'Read more')).toBe('• Read more')
    expect(rawOf('• Read more', 'more')).toBe('more')
  })

  it('is found in spite of folding', () => {
    expect(rawOf('The “ga\u00adte” — is\u00a0\u00a0shut', 'is shut')).toBe('is\u00a0\u00a0shut')
    expect(rawOf('The “ga\u00adte” — is shut', 'gate')).toBe('ga\u00adte')
  })
})

it('a stretch takes the signs of its last letter along', () => {
  const raw = 'এক বিশ্ববিদ্যালয\u09bc। দুই'
  const unit = makeUnit(raw, new PhraseIndex())
  const end = unit.text.indexOf('।')
  expect(raw.slice(0, rawRange(unit, raw, { start: 0, end }).end).endsWith('\u09bc')).toBe(true)
})
