import { describe, expect, it } from 'vitest'
import { codes, countFunctionWords, englishShare, noShares } from '../../src/parse/function-word-share.js'
import { samples } from './language-samples.js'

const share = (text: string) => englishShare(text, 0, text.length)

describe('englishShare', () => {
  it('is high for English and low for every other language', () => {
    for (const [lang, text] of Object.entries(samples)) {
      if (lang === 'en') expect(share(text)).toBeGreaterThan(0.4)
      else expect(share(text)).toBeLessThan(0.15)
    }
  })

  it('counts only whole words within the bounds', () => {
    const text = 'theory mothers the of and to in was it for on.'
    expect(englishShare(text, 0, text.length)).toBeCloseTo(9 / 11)
    expect(englishShare(text, 15, text.length)).toBe(1)
    expect(englishShare(text, 0, 20)).toBe(0)
  })
})

describe('countFunctionWords', () => {
  it.each(codes.filter((code) => samples[code] !== undefined))('%s has most function words in its own text', (code) => {
    const shares = noShares()
    const text = samples[code]!
    countFunctionWords(text, { from: 0, to: text.length }, shares)
    const best = Math.max(...shares.known)
    expect(shares.known[codes.indexOf(code)]).toBe(best)
    expect(best / shares.words).toBeGreaterThan(0.2)
  })

  it('adds to what was counted before', () => {
    const shares = noShares()
    countFunctionWords('the end', { from: 0, to: 7 }, shares)
    countFunctionWords('The End of it', { from: 0, to: 13 }, shares)
    expect(shares.words).toBe(6)
    expect(shares.known[codes.indexOf('en')]).toBe(4)
  })
})
