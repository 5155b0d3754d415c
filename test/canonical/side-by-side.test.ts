import { expect, test } from 'vitest'
import { sideBySide } from '../../src/canonical/side-by-side.js'

test('partners, what only one says, and words that stand for words', () => {
  const rows = sideBySide(
    'The big harbour was closed on Monday. Nobody asked the captain.',
    'The large port was closed on Monday. It rained on the wide sea.',
  )
  expect(rows.map(({ left, right }) => [left, right])).toEqual([
    ['The big harbour was closed on Monday.', 'The large port was closed on Monday.'],
    ['Nobody asked the captain.', null],
    [null, 'It rained on the wide sea.'],
  ])
  const [first] = rows
  expect(first!.replaced).toEqual([{ from: 'big harbour', to: 'large port' }])
  expect(first!.onlyLeft.map(([start, end]) => first!.left!.slice(start, end))).toEqual(['big', 'harbour'])
  expect(first!.onlyRight.map(([start, end]) => first!.right!.slice(start, end))).toEqual(['large', 'port'])
})

test('equal texts differ in nothing', () => {
  expect(sideBySide('One came. Two left.', 'One came. Two left.').every(({ replaced }) => replaced.length === 0)).toBe(
    true,
  )
})
