// The lines next to it, one to three away: how long they are, how they end, what they say.
import { column, countBreaks } from '../columns.js'
import type { Family } from '../features.js'
import type { Column } from '../lines.js'

const DISTANCES = [-3, -2, -1, 1, 2, 3]
/** What stands for a line beyond the document. */
const NONE = -1

export const neighbours: Family = (lines) => {
  const { count, measures, wording, web, closed, claimed, document } = lines
  const shift = (values: Column, by: number) =>
    column(count, (at) => (at + by >= 0 && at + by < count ? values[at + by]! : NONE))
  const words = column(count, (at) => Math.log1p(measures.words[at]!))
  const capitals = column(count, (at) => measures.capitalized[at]! / Math.max(1, measures.words[at]!))
  const made: Record<string, Column> = {}
  for (const by of DISTANCES) {
    made[`words@${by}`] = shift(words, by)
    made[`closed@${by}`] = shift(closed, by)
    made[`claimed@${by}`] = shift(claimed, by)
    made[`wording@${by}`] = shift(wording, by)
    if (Math.abs(by) < 3) made[`web@${by}`] = shift(web, by)
    if (Math.abs(by) < 3) made[`capitals@${by}`] = shift(capitals, by)
  }
  const { blocks, source } = document.document
  /** Blank lines between this block and the one before. */
  made.gap = column(count, (at) =>
    at === 0 ? 2 : Math.min(3, countBreaks(source, blocks[at - 1]!.end, blocks[at]!.start)),
  )
  made.gapAfter = shift(made.gap, 1)
  made.sameLength = column(count, (at) => alike(measures.words, at))
  return made
}

/** How many of the four lines around are about as long: items of a list or menu. */
function alike(words: Column, at: number): number {
  let same = 0
  for (const by of [-2, -1, 1, 2]) {
    const other = words[at + by]
    if (other !== undefined && Math.abs(other - words[at]!) <= 1 + words[at]! * 0.2) same++
  }
  return same
}
