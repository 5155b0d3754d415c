// What stands more than once: the same text, the same text with other numbers, the same first word, the title.
import { column } from '../columns.js'
import type { Family } from '../features.js'

export const repetition: Family = ({ count, document }) => {
  const shapes = new Map<string, number>()
  const openings = new Map<string, number>()
  const shape: string[] = []
  const opening: string[] = []
  for (let at = 0; at < count; at++) {
    const { lower } = document.unit(at)
    shape[at] = lower.length > 80 ? lower : lower.replace(/[\p{N}.,:]+/gu, '0')
    opening[at] = lower.slice(0, Math.max(0, lower.indexOf(' ')))
    shapes.set(shape[at]!, (shapes.get(shape[at]!) ?? 0) + 1)
    if (opening[at] !== '') openings.set(opening[at]!, (openings.get(opening[at]!) ?? 0) + 1)
  }
  return {
    repeats: column(count, (at) => Math.min(20, document.repeats(at).count)),
    earlier: column(count, (at) => (document.repeats(at).earlier ? 1 : 0)),
    shapes: column(count, (at) => Math.min(20, shapes.get(shape[at]!)!)),
    openings: column(count, (at) => (opening[at] === '' ? 0 : openings.get(opening[at]!)! / count)),
    sameOpening: column(count, (at) =>
      opening[at] === '' ? 0 : Number(opening[at] === opening[at - 1]) + Number(opening[at] === opening[at + 1]),
    ),
    title: column(count, (at) => document.titleSimilarity(document.whole(at)) ?? -1),
  }
}
