import { describe, expect, test } from 'vitest'
import { Collocations } from '../../src/spin/collocations.js'
import { hashWord } from '../../src/spin/hash.js'
import { SMALL } from './knowledge.js'

describe('collocations', () => {
  const [supreme, court, invoice] = ['supreme', 'court', 'invoice'].map(hashWord) as [number, number, number]

  test('know frequencies in steps of a tenth', () => {
    expect(SMALL.frequency(court)).toBeCloseTo(-4)
    expect(SMALL.isKnown(court)).toBe(true)
    expect(SMALL.frequency(hashWord('zyxt'))).toBeLessThan(-6)
  })

  test('know pairs, and go back to the word before for the rest', () => {
    expect(SMALL.gain(supreme, court)).toBeCloseTo(3.8)
    expect(SMALL.isSeen(supreme, court)).toBe(true)
    expect(SMALL.gain(supreme, invoice)).toBeCloseTo(-0.5)
    expect(SMALL.isSeen(court, supreme)).toBe(false)
  })

  test('refuse other bytes', () => {
    expect(() => new Collocations(new Uint8Array(64))).toThrow('no collocations')
  })
})
