import { expect, test } from 'vitest'
import { CRITERIA, DEFAULT_POLICY, makePolicy, timeOf } from '../../src/canonical/policy.js'

test('users put criteria first; the others follow', () => {
  const names = makePolicy(['earliest', 'signed']).map(({ name }) => name)
  expect(names.slice(0, 3)).toEqual(['earliest', 'signed', 'not-spun'])
  expect(names).toHaveLength(CRITERIA.length)
  expect(makePolicy().map(({ name }) => name)).toEqual(DEFAULT_POLICY)
  expect(() => makePolicy(['newest'])).toThrow(/unknown criterion "newest"; allowed: not-spun, complete/)
})

test('times in any precision', () => {
  expect(timeOf('2023-07')).toBe(Date.UTC(2023, 6, 1))
  expect(timeOf('2023-07-15T14:57')).toBe(Date.UTC(2023, 6, 15, 14, 57))
  expect(timeOf('2023-07-15T14:57+02:00')).toBe(Date.UTC(2023, 6, 15, 12, 57))
  expect([timeOf('soon'), timeOf(undefined)]).toEqual([null, null])
})
