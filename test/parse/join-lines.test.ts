import { expect, it } from 'vitest'
import { joinLines } from '../../src/parse/join-lines.js'
import { shapeOf } from '../../src/parse/line-shape.js'
import { splitLines } from '../../src/parse/lines.js'

/** 1 for every line that goes on in the next one. */
function joinsOf(...source: string[]): number[] {
  const lines = splitLines(source.join('\n'))
  const shapes = Array.from({ length: lines.count }, (_, at) => shapeOf(lines, at))
  return [...joinLines(lines, shapes)]
}

it('wrapped lines go on, the last one does not', () => {
  expect(
    joinsOf(
      'The harbour master closed the gate on Monday because the',
      'water stood too high for the boats of the island. Nobody',
      'was hurt, but two of the boats were lost and the ferry',
      'will not sail before Friday.',
    ),
  ).toEqual([1, 1, 1, 0])
})

it('headlines of about the same length do not', () => {
  expect(
    joinsOf(
      'Harbour vote delayed again as the talks have stalled',
      'Why the old mill will not be sold to anyone this year',
      'Five things to know about the new bridge to the island',
    ),
  ).toEqual([0, 0, 0])
})

it('nothing goes on over a blank line', () => {
  const half = 'The harbour master closed the gate on Monday because the'
  expect(joinsOf(half, '', 'water stood too high.')).toEqual([0, 0])
  expect(joinsOf(half, 'water stood too high.')).toEqual([1, 0])
})

it('list items go on in indented lines or small letters, never in the next item', () => {
  expect(joinsOf('- The gate was closed on Monday because the water', '  stood too high.', '- The ferry.')).toEqual([
    1, 0, 0,
  ])
})

it('short lines stay apart, though they begin small', () => {
  expect(joinsOf('tides', 'boats', 'ferries')).toEqual([0, 0, 0])
})
