import { describe, expect, it } from 'vitest'
import { matchers } from '../../src/matchers/index.js'
import { conditionsSchema, fullId, nestingOf, ruleSchema, valueSchema } from '../../src/rules/schema.js'

const RULE = {
  id: 'lead-in',
  why: 'x',
  cut: 'block',
  confidence: 0.9,
  when: { starts: ['a b'] },
  removes: ['a b'],
  keeps: ['c'],
}

describe('conditions', () => {
  it('takes every matcher of the folder as a key', () => {
    for (const matcher of matchers)
      expect(conditionsSchema.safeParse({ [matcher.key]: null }).error?.issues[0]?.code, matcher.key).not.toBe(
        'unrecognized_keys',
      )
  })

  it('knows which conditions hold conditions', () => {
    const nested = matchers.filter((matcher) => nestingOf(matcher) !== 'value').map(({ key }) => key)
    expect(nested.sort()).toEqual(['after', 'any', 'before'])
  })

  it('checks nested conditions as deep as they go', () => {
    const deep = (key: string) => ({ any: [{ before: { within: 2, any: [{ after: { [key]: ['a'] } }] } }] })
    expect(conditionsSchema.safeParse(deep('starts')).success).toBe(true)
    expect(conditionsSchema.safeParse(deep('begins')).success).toBe(false)
  })

  it('allows within only where a neighbour is meant', () => {
    expect(conditionsSchema.safeParse({ before: { starts: ['a'], within: 2 } }).success).toBe(true)
    expect(conditionsSchema.safeParse({ starts: ['a'], within: 2 }).success).toBe(false)
  })

  it('makes a list of a single value', () => {
    const starts = matchers.find(({ key }) => key === 'starts')!
    expect(valueSchema(starts).parse('also read')).toEqual(['also read'])
    expect(valueSchema(starts).safeParse([]).success).toBe(false)
  })
})

describe('rules', () => {
  it.each([0.5, 0.99])('takes confidence %s', (confidence) => {
    expect(ruleSchema.safeParse({ ...RULE, confidence }).success).toBe(true)
  })

  it.each([0.49, 1, '0.9'])('refuses confidence %s', (confidence) => {
    expect(ruleSchema.safeParse({ ...RULE, confidence }).success).toBe(false)
  })

  it.each(['Lead-in', 'lead_in', 'lead--in', '-lead', ''])('refuses the id "%s"', (id) => {
    expect(ruleSchema.safeParse({ ...RULE, id }).success).toBe(false)
  })

  it('are named by category, language and id', () => {
    expect(fullId({ category: 'related', lang: 'en' }, { id: 'lead-in' })).toBe('related/en/lead-in')
  })
})
