import { describe, expect, it } from 'vitest'
import { lowerSource } from '../../src/rules/expression.js'
import { isNarrow, narrowSource } from '../../src/rules/narrow-source.js'

const LATIN = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))

function membersOf(expression: RegExp): string {
  return LATIN.filter((character) => expression.test(character)).join('')
}

describe('a narrow expression', () => {
  it.each([
    ...['^\\p{L}$', '^\\p{Lu}$', '^[\\p{Ll}\\d_-]$', '^[^\\p{L}\\p{N}\\s]$', '^\\P{L}$', '^[\\P{N}]$', '^\\p{M}$'],
    ...[
      '^[^\\p{M}]$',
      '^[\\]\\p{Sc}]$',
      '^\\[?\\p{N}$',
      '^\\p{Extended_Pictographic}$',
      '^[\\\\\\p{Ps}]$',
      '^.$',
      '^\\W$',
    ],
  ])('%s takes the same Latin-1 characters', (source) => {
    const narrow = new RegExp(narrowSource(source)!)
    expect(membersOf(narrow)).toBe(membersOf(new RegExp(source, 'u')))
  })

  it('keeps groups and what is no property', () => {
    expect(narrowSource('(?<cut>a\\]\\p{Nd}) [b-d\\p{Nd}]')).toBe('(?<cut>a\\][\\x30-\\x39]) [b-d\\x30-\\x39]')
    expect(narrowSource(lowerSource('^By [A-Z]\\. \\bx{2}'))).toBe('^by [a-z]\\. \\bx{2}')
  })

  it('is not made of what only the flag u can read', () => {
    expect(['😀?x', '[\\u{1F600}-\\u{1F64F}]', '\\ud83d\\ude00'].map(narrowSource)).toEqual([null, null, null])
  })
})

it('texts of Latin-1 characters are narrow', () => {
  expect(['', 'Crème ÿ', 'Łódź', 'a – b', 'abc'].map(isNarrow)).toEqual([true, true, false, false, true])
})
