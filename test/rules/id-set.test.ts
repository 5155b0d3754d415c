import { expect, it } from 'vitest'
import { IdSet } from '../../src/rules/id-set.js'

it('a set has what it was made of, and no other', () => {
  const all = Array.from({ length: 200 }, (_, at) => at * 7)
  const set = new IdSet(all)
  expect(all.every((id) => set.has(id) && set.mayHave(id))).toBe(true)
  expect([1, 8, 1401, 512].some((id) => set.has(id))).toBe(false)
  expect(new IdSet([]).mayHave(0)).toBe(false)
})
