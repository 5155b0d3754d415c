import { expect, test } from 'vitest'
import { HashIndex } from '../../src/spin/hash-index.js'

test('values come back by their hash, also where places collide', () => {
  const entries = Array.from({ length: 100 }, (_, at) => [(at * 2 ** 20) >>> 0, `v${at}`] as const)
  const index = new HashIndex(entries)
  expect(entries.every(([hash, value]) => index.get(hash) === value)).toBe(true)
  expect([index.has(0), index.has(1), index.get(2 ** 31 + 5)]).toEqual([true, false, undefined])
})

test('an empty one has nothing', () => {
  expect(new HashIndex([]).get(7)).toBeUndefined()
})
