import { describe, expect, it } from 'vitest'
import { lowerSource, ownExpression } from '../../src/rules/expression.js'

describe('an expression', () => {
  it('looks at small letters unless case counts', () => {
    expect(ownExpression('^Read More$', { cased: false }).test('READ MORE', 'read more')).toBe(true)
    expect(ownExpression('^Read More$', { cased: true }).test('READ MORE', 'read more')).toBe(false)
  })

  it('gives the named group, else the match', () => {
    const by = ownExpression('^By (?<take>.+)$', { cased: true })
    expect(by.locate('By Dana', 'by dana', 'take')).toEqual({ start: 3, end: 7, named: true })
    expect(by.locate('By Dana', 'by dana', 'cut')).toEqual({ start: 0, end: 7, named: false })
    expect(by.locate('Dana', 'dana', 'take')).toBeNull()
  })

  it('never meets a text of more than 10,000 characters', () => {
    const long = 'a'.repeat(10_001)
    expect(ownExpression('a', { cased: true }).test(long, long)).toBe(false)
  })
})

it('lower case leaves escapes and names alone', () => {
  expect(lowerSource('\\S\\p{Lu}(?<Name>A)')).toBe('\\S\\p{L}(?<Name>a)')
})
