import { expect, it } from 'vitest'
import { compileRules } from '../../src/rules/compile.js'
import { AT_START, startingWith } from '../../src/rules/gate.js'
import { BOUNDS, boundsOf, structuralPart, waitingOf } from '../../src/rules/waiting.js'
import { kindBit, zoneBit } from '../../src/rules/zone.js'
import { packOf } from '../matchers/holds.js'

it('rules stand behind their phrases, in the order of their numbers, with their gates', () => {
  const waits = new Map([
    [0, [{ phrase: 1, gate: AT_START }]],
    [
      2,
      [
        { phrase: 1, gate: null },
        { phrase: 2, gate: AT_START },
      ],
    ],
  ])
  const { offsets, entries, gates, unphrased } = waitingOf(waits, 3)
  expect([...offsets]).toEqual([0, 0, 4, 6])
  expect([...entries]).toEqual([0, 0, 2, -1, 2, 0])
  expect([gates, unphrased.length]).toEqual([[AT_START], 0])
})

it('rules without a phrase stand in the rows of the characters that they let begin', () => {
  const gate = startingWith('ab')
  const { structural, unphrased } = waitingOf(
    new Map([
      [4, [{ phrase: null, gate }]],
      [5, [{ phrase: null, gate: null }]],
    ]),
    0,
  )
  expect([...structural[0x61]!]).toEqual([4, 0, 5, -1])
  expect([...structural[0x63]!]).toEqual([5, -1])
  expect([...unphrased]).toEqual([4, 0, 5, -1])
})

it('bounds are numbers side by side', () => {
  const { rules } = compileRules([
    packOf({ when: { kind: ['list'], words: { min: 2, max: 9 } } }),
    packOf({ when: {} }),
  ])
  const bounds = boundsOf(rules)
  expect([...bounds.subarray(0, BOUNDS)]).toEqual([kindBit('list'), 0xff, 0, 2, 9])
  expect([...bounds.subarray(BOUNDS + 3)]).toEqual([0, 0x7fffffff])
})

it('of the rules without a phrase those are taken that a unit may concern', () => {
  const when = { position: ['tail'], words: { min: 2, max: 40 } }
  const { bounds, block } = compileRules([packOf({ when }), packOf({ when: { words: { max: 3 } } })])
  const part = (words: number, zone = zoneBit('tail', false)) => {
    const place = { kind: kindBit('paragraph'), zone, words }
    return [...structuralPart(block, 0x61, { place, bounds })].filter((_, at) => at % 2 === 0)
  }
  expect([part(3), part(9), part(35), part(1)]).toEqual([[0, 1], [0], [0], [1]])
  expect(part(3, zoneBit('head', false))).toEqual([1])
  expect(part(3)).toEqual([0, 1])
})
