import { describe, expect, it } from 'vitest'
import { beyondRegular, checkConditions, checkExpression, checkPhrase } from '../../src/rules/check-conditions.js'

describe('conditions', () => {
  it('are looked through however deep they nest', () => {
    const value = {
      any: [{ words: { max: 3 } }, { before: { within: 2, any: { ends: ['ok', '* gap'] } } }],
      pattern: '(',
    }
    expect(checkConditions(value, ['when'], 'own').map(({ path }) => path)).toEqual([
      ['when', 'any', 1, 'before', 'any', 0, 'ends', 1],
      ['when', 'pattern', 0],
    ])
  })

  it('are passed over where the schema refuses them', () => {
    expect(checkConditions({ starts: 7, nonsense: ['*'], words: ['*'], any: 'x' }, [], 'own')).toEqual([])
    expect(checkConditions(null, [], 'own')).toEqual([])
  })
})

describe('phrases', () => {
  it.each(['also read', 'read (also|more):', 'subscribe to (our|the) * newsletter', 'must read |', 'sign(-| )up'])(
    'takes "%s"',
    (phrase) => {
      expect(checkPhrase(phrase)).toBeNull()
    },
  )

  it.each(['* read', '?', '(our|the', '(a|) * b'])('refuses "%s"', (phrase) => {
    expect(checkPhrase(phrase)).toContain('phrase')
  })
})

describe('expressions', () => {
  it.each(['(?=a)', '(?!a)', '(?<=a)', '(?<!a)', '(a)\\1', '(?<x>a)\\k<x>'])(
    'sees that %s is beyond linear time',
    (source) => {
      expect(beyondRegular(source)).not.toBeNull()
      expect(checkExpression(source, { cased: false, dialect: 're2' })).not.toBeNull()
      expect(checkExpression(source, { cased: false, dialect: 'own' })).toBeNull()
    },
  )

  it.each(['(?:a|b)', '(?<cut>a)', '\\\\1', '[?=]', '\\p{L}+', 'a{2,5}'])('takes %s in both dialects', (source) => {
    expect(beyondRegular(source)).toBeNull()
    expect(checkExpression(source, { cased: true, dialect: 're2' })).toBeNull()
    expect(checkExpression(source, { cased: true, dialect: 'own' })).toBeNull()
  })
})
