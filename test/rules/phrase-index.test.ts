import { describe, expect, it } from 'vitest'
import { CHARACTER_BITS } from '../../src/parse/characters.js'
import { readPhrase } from '../../src/rules/phrase.js'
import { isBorder, PhraseIndex, wordRate } from '../../src/rules/phrase-index.js'

const index = new PhraseIndex()
const [more, news, water] = ['read more', '(our|the) newsletter', '水門'].map((written) =>
  index.add(readPhrase(written)),
)
const gate = index.addWord({ text: 'gate', prefix: false })
const subscri = index.addWord({ text: 'subscri', prefix: true })

/** What was found: phrase id and text. */
function hitsIn(lower: string): [number, string][] {
  const { hits } = index.scan(lower)
  return Array.from({ length: hits.length / 3 }, (_, at) => [
    hits[at * 3]!,
    lower.slice(hits[at * 3 + 1], hits[at * 3 + 2]),
  ])
}

describe('the index', () => {
  it('gives a phrase one id', () => {
    expect(index.add(readPhrase('read more'))).toBe(more)
    expect(index.idOf('read more')).toBe(more)
    expect(index.idOf('read')).toBeUndefined()
    expect(index.addWord({ text: 'gate', prefix: false })).toBe(gate)
    const other = new PhraseIndex()
    expect(other.addWord({ text: 'tides', prefix: false })).toBe(other.add(readPhrase('Tides')))
    const word = other.addWord({ text: 'gate', prefix: false })
    expect(other.addWord({ text: 'gate', prefix: true })).not.toBe(word)
    expect(other.size).toBe(3)
  })

  it('finds every phrase in one pass', () => {
    expect(hitsIn('read more: the gate, our newsletter')).toEqual([
      [more, 'read more'],
      [gate, 'gate'],
      [news, 'our newsletter'],
    ])
  })

  it('finds whole words only, or beginnings of words where these were asked for', () => {
    expect(hitsIn('bread more, read moreover, gates, newsletter')).toEqual([])
    expect(hitsIn('subscribe, subscription, unsubscribe')).toEqual([
      [subscri, 'subscri'],
      [subscri, 'subscri'],
    ])
  })

  it('finds words of scripts without spaces inside of others', () => {
    expect(hitsIn('今日水門は')).toEqual([[water, '水門']])
  })

  it('finds the same phrase as often as it stands there', () => {
    expect(hitsIn('read more read more')).toHaveLength(2)
  })
})

describe('the pass', () => {
  it('counts words', () => {
    expect(index.scan("the gate isn't open, 3 m").words).toBe(7)
    expect(index.scan('水門は').words).toBeGreaterThan(0)
    expect(index.scan(' - ').words).toBe(0)
  })

  it.each([
    ['€ 5', ['currency', 'digit']],
    ['see www.example.org', ['url']],
    ['https://example.org', ['url', 'colon', 'slash']],
    ['wait ...', ['ellipsis']],
    ['plain text', []],
  ])('sees of %j the classes %j', (lower, names) => {
    expect(index.scan(lower).bits).toBe(names.reduce((sum, name) => sum | CHARACTER_BITS[name]!, 0))
  })
})

it('rare words are the better keys', () => {
  const rate = (text: string, prefix = false) => wordRate({ text, prefix })
  expect(rate('the')).toBeGreaterThan(rate('said'))
  expect(rate('said')).toBeGreaterThan(rate('harbour'))
  expect(rate('harb', true)).toBeGreaterThan(rate('harbour', true))
  expect(rate('of the')).toBeGreaterThan(rate('of the harbour'))
})

it('a border is where no word goes on', () => {
  expect([0, 2, 3, 4, 9, 10].filter((at) => isBorder('the gate 水門', at))).toEqual([0, 3, 4, 9, 10])
})
