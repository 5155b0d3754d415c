import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTrees, type TreesData } from '../../src/learned/trees.js'
import { packed, type Tree, treesOf } from './sample.js'

/**
 * Two trees, little-endian as the file keeps them:
 *   node 0: feature 1 <= 2.5 ? leaf 0 (1) : node 1;   node 1: feature 0 <= -1 ? leaf 1 (-2) : leaf 2 (0.5)
 *   node 2: feature 0 <= 0 ? leaf 3 (4) : leaf 4 (-0.25)
 */
const TWO: TreesData = {
  roots: 'AAAAAAIAAAA=',
  feature: 'AQAA',
  threshold: 'AAAgQAAAgL8AAAAA',
  left: '///+//z/',
  right: 'AQD9//v/',
  values: 'AACAPwAAAMAAAAA/AACAQAAAgL4=',
}
const ROWS: readonly [number, number, number][] = [
  [-2, 2, 1 + 4],
  [0, 2.5, 1 + 4],
  [0.1, 2.5, 1 - 0.25],
  [-1, 3, -2 + 4],
  [-0.5, 3, 0.5 + 4],
  [1, 3, 0.5 - 0.25],
]
const columns = [0, 1].map((feature) => Float32Array.from(ROWS.map((row) => row[feature]!)))

describe('trees', () => {
  const trees = readTrees(TWO, 2)

  it('add the leaves in which a row ends; what is on a threshold goes left', () => {
    expect(ROWS.map((_, row) => trees.score(columns, row))).toEqual(ROWS.map(([, , score]) => score))
    expect(ROWS.map(([a, b]) => trees.scoreRow(Float32Array.of(a, b)))).toEqual(ROWS.map(([, , score]) => score))
  })

  it('may be none, or a leaf alone', () => {
    expect(readTrees(treesOf(), 0).score([], 0)).toBe(0)
    const leaf = readTrees(treesOf(1.5, { feature: 0, threshold: 0, left: 1, right: 2 }), 2)
    expect(leaf.score(columns, 0)).toBe(2.5)
  })

  it('ask for features that are there', () => {
    expect(() => readTrees(TWO, 1)).toThrow(new RangeError('model: a tree asks for a feature that is not there'))
    expect(() => readTrees({ ...TWO, roots: packed(Uint8Array.of(0, 0, 0)) }, 2)).toThrow(RangeError)
  })
})

it('any trees: columns and rows score the same', () => {
  const value = fc.integer({ min: -8, max: 8 }).map((one) => one / 4)
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      value,
      fc.record({ feature: fc.constantFrom(0, 1), threshold: value, left: tie('tree'), right: tie('tree') }),
    ),
  }))
  const walk = (one: Tree, row: readonly number[]): number =>
    typeof one === 'number' ? one : walk(row[one.feature]! <= one.threshold ? one.left : one.right, row)
  const promise = fc.property(fc.array(tree, { maxLength: 4 }), fc.tuple(value, value), (all, row) => {
    const trees = readTrees(treesOf(...all), 2)
    const columns = row.map((one) => Float32Array.of(one))
    const score = all.reduce<number>((sum, one) => sum + walk(one, row), 0)
    expect(trees.score(columns, 0)).toBe(score)
    expect(trees.scoreRow(Float32Array.from(row))).toBe(score)
  })
  fc.assert(promise, { seed: 6, numRuns: 300 })
}, 60_000)
