import { expect, it } from 'vitest'
import { kindBit, standOf, ZONES, zoneBit } from '../../src/rules/zone.js'

const kinds = (...names: string[]) => ({ kinds: new Set(names) })
const positions = (...names: string[]) => ({ positions: new Set(names) })

it('a rule stands in all kinds but the protected ones, unless it names them', () => {
  const free = standOf([], []).kinds
  expect([free & kindBit('list'), free & kindBit('code')]).toEqual([kindBit('list'), 0])
  expect(standOf([kinds('code')], []).kinds).toBe(kindBit('code'))
  expect(standOf([], [[kinds('list')]]).kinds & kindBit('list')).toBe(0)
})

it('positions and prose make zones', () => {
  const { zones } = standOf([positions('head'), { prose: true }], [])
  expect(
    [zoneBit('head', true), zoneBit('head', false), zoneBit('tail', true)].map((bit) => (bit & zones) !== 0),
  ).toEqual([true, false, false])
  expect(standOf([], [[positions('inside')]]).zones & zoneBit('inside', false)).toBe(0)
  expect(standOf([], [[{ prose: true }]]).zones & zoneBit('tail', true)).toBe(0)
  expect(zoneBit('anywhere', true)).toBeLessThan(ZONES)
})

it('without prose a block stands at the head and at the tail', () => {
  const lone = zoneBit('anywhere', false)
  expect(standOf([positions('tail')], []).zones & lone).toBe(lone)
  expect(standOf([positions('inside')], []).zones & lone).toBe(0)
  expect(standOf([], [[positions('head')]]).zones & lone).toBe(0)
})

it('bounds from the top and the end are the narrowest', () => {
  expect(standOf([{ first: 9 }, { first: 4 }, { last: 2 }], [])).toMatchObject({ first: 4, last: 2 })
})
