// What stands within some lines to both sides: prose, sentences, claims of the rules, wording.
import { around, column, cumulate, longLines, spanAround } from '../columns.js'
import type { Family } from '../features.js'
import type { Column } from '../lines.js'

const RADII = [3, 8, 20]

export const windows: Family = (lines) => {
  const { count, measures, wording, web } = lines
  const sources: readonly [string, Float64Array][] = [
    ['long', cumulate(longLines(lines, 20))],
    ['middling', cumulate(longLines(lines, 8))],
    ['closed', cumulate(lines.closed)],
    ['claimed', cumulate(lines.claimed)],
    ['wording', cumulate(column(count, (at) => Math.max(-4, Math.min(4, wording[at]!))))],
    ['web', cumulate(column(count, (at) => Math.max(-4, Math.min(4, web[at]!))))],
    ['meanWords', cumulate(column(count, (at) => Math.min(60, measures.words[at]!)))],
    ['capitals', cumulate(column(count, (at) => measures.capitalized[at]! / Math.max(1, measures.words[at]!)))],
  ]
  const made: Record<string, Column> = {}
  for (const [name, sums] of sources)
    for (const radius of RADII)
      made[`${name}~${radius}`] = column(count, (at) => around(sums, at, radius) / spanAround(count, at, radius))
  return made
}
