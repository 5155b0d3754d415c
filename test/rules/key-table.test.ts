import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeyTable } from '../../src/rules/key-table.js'

it('a table gives back what was added, in order, however many keys there are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.string()), { maxLength: 3000 }), (pairs) => {
      const table = new KeyTable<string>()
      const plain = new Map<number, string[]>()
      for (const [key, value] of pairs) {
        table.add(key, value)
        plain.set(key, [...(plain.get(key) ?? []), value])
      }
      for (const [key, values] of plain) {
        expect(table.has(key)).toBe(true)
        expect(table.get(key)).toEqual(values)
      }
    }),
    { numRuns: 30 },
  )
})

it('a key that was not added has nothing', () => {
  const table = new KeyTable<string>()
  table.add(7, 'tides')
  expect(table.get(8)).toEqual([])
  expect(table.get(7 + (1 << 10))).toEqual([])
  expect(table.has(8)).toBe(false)
})
