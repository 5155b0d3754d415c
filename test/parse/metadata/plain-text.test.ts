import { describe, expect, it } from 'vitest'
import { plainLines, plainText } from '../../../src/parse/metadata/plain-text.js'

describe('plainText', () => {
  it('decodes what was escaped once or twice and drops tags', () => {
    expect(plainText('Dogs &amp;amp; <b>cats</b>')).toBe('Dogs & cats')
    expect(plainText(' a\n b  c ')).toBe('a b c')
    expect(plainText('2 < 3 & 4 > 1')).toBe('2 < 3 & 4 > 1')
  })

  it('is cut', () => {
    expect(plainText('x'.repeat(1_000_000), 10)).toBe('xxxxxxxxxx')
  })
})

describe('plainLines', () => {
  it('keeps paragraphs', () => {
    expect(plainLines('<p>One</p><p>Two</p>', 1000)).toBe('One\nTwo')
    expect(plainLines('One\n\nTwo ', 1000)).toBe('One\n\nTwo')
  })
})
