import { expect, test } from 'vitest'
import { fingerprint, hashName, locateTokens } from '../../src/canonical/fingerprint.js'

test('a fingerprint holds words, size of shingles, hash and keys', () => {
  const found = fingerprint('Red boats sail past the old harbour of Arden')
  expect(found.tokens).toHaveLength(9)
  expect(found.size).toBe(3)
  expect(found.keys.length).toBeGreaterThan(0)
  expect(fingerprint('红色的船在港口里航行').size).toBe(4)
})

test('a hash has one name of 14 digits', () => {
  expect(hashName(255)).toBe('000000000000ff')
})

test('tokens are located', () => {
  expect([...locateTokens('a bc').places]).toEqual([0, 2])
})
