import { describe, expect, it } from 'vitest'
import { characterBits } from '../../src/parse/characters.js'
import { expressionFacts } from '../../src/rules/expression-facts.js'
import { OTHER } from '../../src/rules/gate.js'

const bitOf = (character: string) => characterBits[character.charCodeAt(0)]!

describe('how a match begins', () => {
  it.each([
    ['^tides', 't'],
    ['^Tides|^boats', 'bt'],
    ['^(?:the )?tides', 't'],
    ['^(?:our )?tides', 'ot'],
    ['^(?=x)[abc]?\\d', `0123456789abc${OTHER}`],
    ['^[(\\[]*Ж', `([${OTHER}`],
  ])('%s', (source, first) => {
    expect(expressionFacts(source).first).toBe(first)
  })

  it.each(['tides', '^tides|boats', '^.tides', '^[^a]', '^a*', '^\\D'])('is not known of %s', (source) => {
    expect(expressionFacts(source).first).toBeUndefined()
  })

  it('is any letter where a capital is asked for', () => {
    const { first } = expressionFacts('^\\p{Lu}x')
    expect(first).toContain('a')
    expect(first).toContain(OTHER)
    expect(first).not.toContain('1')
  })
})

describe('how long a match is', () => {
  it.each([
    ['^tides$', 5],
    ['^\\d{1,3}$', 3],
    ['^a.{0,4}$|^b$', 9],
    ['^(?:read|watch) \\p{L}$', 8],
  ])('%s', (source, longest) => {
    expect(expressionFacts(source).longest).toBe(longest)
  })

  it.each(['^tides', 'tides$', '^a+$', '^a$|b'])('is not known of %s', (source) => {
    expect(expressionFacts(source).longest).toBeUndefined()
  })
})

describe('which characters a match has', () => {
  it('are those of each part that it cannot do without', () => {
    expect(expressionFacts('\\d: x?[|/]').masks).toEqual(
      expect.arrayContaining([bitOf('1'), bitOf(':'), bitOf('|') | bitOf('/')]),
    )
    expect(expressionFacts('(?:\\d|:)').masks).toEqual([bitOf('1') | bitOf(':')])
  })

  it.each(['tides', '\\d?', '(?:\\d|x)', '[\\dx]', '[^\\d]'])('are not known of %s', (source) => {
    expect(expressionFacts(source).masks).toBeUndefined()
  })

  it('may be letters of another script', () => {
    expect(expressionFacts('हिन्दी').masks).toHaveLength(1)
  })
})

it('the words that it cannot do without are among the facts', () => {
  expect(expressionFacts('^also read\\b').words).toEqual([['also read', 0]])
  expect(expressionFacts('^\\d+$').words).toBeUndefined()
})
