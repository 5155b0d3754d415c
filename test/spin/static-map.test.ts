import { describe, expect, test } from 'vitest'
import { hashPair } from '../../src/spin/hash.js'
import { buildCells, LARGEST_VALUE, readCell } from '../../src/spin/static-map.js'

function keyOf(left: number, right: number) {
  const [first, second] = hashPair(left, right, 1)
  return { first, second }
}

function keysOf(count: number) {
  const pairs = Array.from({ length: count }, (_, at) => hashPair(at, 7, 1))
  return { first: Uint32Array.from(pairs, ([one]) => one), second: Uint32Array.from(pairs, ([, two]) => two) }
}

describe('a map without keys', () => {
  test.each([1, 5, 300, 20_000])('of %i gives every value back', (count) => {
    const values = Uint8Array.from({ length: count }, (_, at) => at % (LARGEST_VALUE + 1))
    const built = buildCells(keysOf(count), values)!
    const read = Array.from({ length: count }, (_, at) => readCell(built.cells, built.shape, keyOf(at, 7)))
    expect(read).toEqual([...values])
  })

  test('takes few strangers for members', () => {
    const built = buildCells(keysOf(20_000), new Uint8Array(20_000))!
    const strangers = Array.from({ length: 20_000 }, (_, at) => readCell(built.cells, built.shape, keyOf(at, 8)))
    expect(strangers.filter((value) => value >= 0).length).toBeLessThan(60)
  })

  test('cannot be built of two equal keys', () => {
    const twice = { first: Uint32Array.of(5, 5), second: Uint32Array.of(9, 9) }
    expect(buildCells(twice, Uint8Array.of(1, 2))).toBeNull()
  })
})
