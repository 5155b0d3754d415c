import { RegExpParser } from '@eslint-community/regexpp'
import { describe, expect, it } from 'vitest'
import { prefixesOf } from '../../src/rules/expression-prefixes.js'
import { END } from '../../src/rules/gate.js'

function prefixes(source: string): string[] | null {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true })
  return prefixesOf([...alternatives], 3)
}

describe('the beginnings of a match', () => {
  it.each([
    ['^share', ['sha']],
    ['^(?:share|tweet) it', ['sha', 'twe']],
    ['^(?:the )?tides', ['the', 'tid']],
    ['^a[bc]d?e', ['abd', 'abe', 'acd', 'ace']],
    ['^(?:ab){2,}c', ['aba']],
    ['^x*yz!', ['xxx', 'xxy', 'xyz', 'yz!']],
    ['^ok$', [`ok${END}`]],
    ['^a{0}bcd', ['bcd']],
    ['^\\bread', ['rea']],
  ])('%s', (source, expected) => {
    expect(prefixes(source)).toEqual(expected)
  })

  it.each(['^ok', '^\\p{L}', '^a.c', '^[^a]bc', '^a\\wc', '^ab|^c$|^d', '^\\d{3}\\w', '^(?:a|b|)'])(
    'are not known of %s',
    (source) => {
      expect(prefixes(source)).toBeNull()
    },
  )
})
