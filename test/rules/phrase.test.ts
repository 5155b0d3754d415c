import { describe, expect, it } from 'vitest'
import { MOST_HEADS, packPhrase, readPhrase, unpackPhrase } from '../../src/rules/phrase.js'
import { PhraseIndex } from '../../src/rules/phrase-index.js'

const headsOf = (written: string) => readPhrase(written).heads.map(([text]) => text)

/** Where the phrase stands in a text of small letters. */
function found(written: string, lower: string): string[] {
  const index = new PhraseIndex()
  index.add(readPhrase(written))
  const { hits } = index.scan(lower)
  return Array.from({ length: hits.length / 3 }, (_, at) => lower.slice(hits[at * 3 + 1], hits[at * 3 + 2]))
}

describe('a phrase', () => {
  it('is folded and spelt out', () => {
    expect(headsOf('Don’t miss (our|the|) news')).toEqual([
      "don't miss our news",
      "don't miss the news",
      "don't miss news",
    ])
    expect(readPhrase('read more').source).toBeNull()
  })

  it('may hold brackets that are text', () => {
    expect(headsOf('photo (c) reuters')).toEqual(['photo (c) reuters'])
    expect(found('photo (c) reuters', 'photo (c) reuters')).toEqual(['photo (c) reuters'])
  })

  it('may nest its alternatives', () => {
    expect(headsOf('(a|b (c|d)) gate')).toEqual(['a gate', 'b c gate', 'b d gate'])
  })

  it('leaves up to five words to a gap', () => {
    expect(found('sign up * newsletter', 'sign up for our free newsletter today')).toEqual([
      'sign up for our free newsletter',
    ])
    expect(found('sign up * newsletter', 'sign up newsletter')).toEqual(['sign up newsletter'])
    expect(found('sign up * newsletter', 'sign up at the gate and read our free newsletter')).toEqual([])
  })

  it('with many alternatives becomes an expression that ends at the end of a word', () => {
    const months = 'january february march april may june july august september october november december'.split(' ')
    const written = `posted in (${months.join('|')}) (${Array.from({ length: 28 }, (_, day) => day + 1).join('|')})`
    expect(readPhrase(written).source).not.toBeNull()
    expect(found(written, 'posted in may 17, at noon')).toEqual(['posted in may 17'])
    expect(found(written, 'posted in maybe 17')).toEqual([])
  })

  it.each([
    ['(read|see more', /lack a bracket/],
    ['* newsletter', /no fixed word before its first gap/],
    ['•', /no fixed word/],
    [`(${Array.from({ length: MOST_HEADS + 1 }, (_, at) => `w${at}`).join('|')}) gate`, /more than 1024 beginnings/],
  ])('is refused: %.30s', (written, message) => {
    expect(() => readPhrase(written)).toThrow(RangeError)
    expect(() => readPhrase(written)).toThrow(message)
  })
})

it('a phrase comes out of a pack as it went in', () => {
  for (const written of ['read more', '(our|the|) newsletter', 'sign up * for (a|b)'])
    expect(unpackPhrase(written, packPhrase(readPhrase(written)))).toEqual(readPhrase(written))
})
