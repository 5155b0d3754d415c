import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyCuts } from '../../src/cut.js'
import { placeInSource } from '../../src/spin/place.js'
import type { SpunReport } from '../../src/types.js'

const report = (spans: [number, number][]): SpunReport => ({
  ...{ level: 'strong', score: 1, swaps: spans.length, words: 9 },
  spans: spans.map(([start, end]) => ({ start, end, text: '', expected: 'x', signal: 'table', gain: 1 })),
})

test('what was cut before a span is counted in', () => {
  const removed = [
    { start: 0, end: 4, join: '' },
    { start: 8, end: 12, join: '\n' },
  ]
  const { spans } = placeInSource(
    report([
      [0, 2],
      [5, 7],
    ]),
    removed,
  )
  expect(spans.map(({ start, end }) => [start, end])).toEqual([
    [4, 6],
    [12, 14],
  ])
})

test('a span that a cut goes through is left out and not counted', () => {
  const placed = placeInSource(report([[2, 6]]), [{ start: 4, end: 9, join: '' }])
  expect(placed).toMatchObject({ swaps: 0, spans: [] })
})

test('every span that is kept reads the same in the source and touches no cut', () => {
  const cut = fc.record({
    gap: fc.nat(6),
    length: fc.integer({ min: 1, max: 5 }),
    join: fc.constantFrom('', ' ', '\n\n'),
  })
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 6 }), fc.nat(8), (cuts, rest) => {
      let at = 0
      const removed = cuts.map(({ gap, length, join }) => {
        const start = at + gap
        at = start + length
        return { start, end: at, join }
      })
      const source = Array.from({ length: at + rest }, (_, place) => String.fromCharCode(0x4e00 + place)).join('')
      const text = applyCuts(source, removed)
      const spans = Array.from({ length: text.length }, (_, start): [number, number] => [start, start + 1])
      const { spans: placed } = placeInSource(report(spans), removed)
      const kept = [...text].filter((character) => character > '\u4dff')
      const shown = placed.map(({ start, end }) => source.slice(start, end))
      expect(shown.filter((character) => kept.includes(character)).sort()).toEqual([...kept].sort())
      for (const { start, end } of placed)
        expect(removed.filter((one) => start < one.end && end > one.start)).toEqual([])
    }),
  )
})
