import { expect, test } from 'vitest'
import { BUCKET, isCandidate, KeyIndex, sortedOrder } from '../../src/canonical/candidates.js'

const index = (lists: readonly (readonly number[])[]) =>
  new KeyIndex({ length: lists.length, keysOf: (number) => Uint32Array.from(lists[number]!) })
const above = (lists: readonly (readonly number[])[], number: number) => [
  ...index(lists).above(number, new Uint16Array(lists.length)),
]

test('texts that share two keys are candidates', () => {
  const lists = [
    [1, 2, 3],
    [2, 3, 9],
    [3, 7],
    [4_000_000_000, 8],
  ]
  expect(above(lists, 0)).toEqual([1])
  expect(above(lists, 1)).toEqual([])
})

test('keys of many texts pair neighbours alone', () => {
  const lists = Array.from({ length: BUCKET + 10 }, () => [1, 2, 3])
  expect(above(lists, 5)).toEqual([6, 7])
  expect(above(lists, BUCKET + 9)).toEqual([])
})

test('a share of the keys is needed too', () => {
  expect([isCandidate(2, 10), isCandidate(2, 100), isCandidate(1, 1), isCandidate(1, 10)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('order of values', () => {
  expect([...sortedOrder(Uint32Array.of(5, 4_294_967_295, 0, 5, 70_000))]).toEqual([2, 0, 3, 4, 1])
})
