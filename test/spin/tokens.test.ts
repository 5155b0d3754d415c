import { describe, expect, test } from 'vitest'
import { hashWord } from '../../src/spin/hash.js'
import { APART, BEGINS, CAPITAL, NUMBER, QUOTED, readTokens } from '../../src/spin/tokens.js'

function words(text: string): string[] {
  const { count, start, end } = readTokens(text)
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]))
}

describe('words', () => {
  test('hold apostrophes, hyphens and dots of abbreviations; a possessive is left off', () => {
    expect(words("Don’t e-mail the bank's U.S. office, 4.5 p.c. of it.")).toEqual([
      ...['Don’t', 'e-mail', 'the', 'bank', 'U.S', 'office', '4.5', 'p.c', 'of', 'it'],
    ])
  })

  test('have the hash of their small letters', () => {
    const { hash } = readTokens('Über BANK’S don’t U.S.')
    expect([...hash.subarray(0, 4)]).toEqual(['über', 'bank', "don't", 'american'].map(hashWord))
  })

  test('say where they stand', () => {
    const { flags } = readTokens('He left. Then, 3 men “came in” again')
    expect([...flags.subarray(0, 8)]).toEqual([
      ...[BEGINS | CAPITAL, 0, BEGINS | APART | CAPITAL, APART | NUMBER, 0],
      ...[APART | QUOTED, QUOTED, APART],
    ])
  })
})

describe('quotations', () => {
  const quoted = (text: string) => {
    const { count, flags } = readTokens(text)
    return Array.from({ length: count }, (_, at) => ((flags[at]! & QUOTED) !== 0 ? 1 : 0)).join('')
  }

  test('of all marks', () => {
    expect(quoted('He said "one two" and “three” and «four five» again')).toBe('0011010110')
  })

  test('that nobody closes end with their paragraph', () => {
    expect(quoted('“One two\nthree')).toBe('110')
  })
})
