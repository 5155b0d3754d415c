// Small arithmetic over columns: what several families need.
import type { Column, Lines } from './lines.js'

/** A column from a function of the line's index. */
export function column(count: number, value: (at: number) => number): Column {
  const values = new Float32Array(count)
  for (let at = 0; at < count; at++) values[at] = value(at)
  return values
}

/** Sums of the first n values, n = 0..count; in double precision so that differences are exact enough. */
export function cumulate(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!
  return sums
}

/** Sum over the lines from at - radius to at + radius that there are. */
export function around(sums: Float64Array, at: number, radius: number): number {
  const last = sums.length - 1
  return sums[Math.min(last, at + radius + 1)]! - sums[Math.max(0, at - radius)]!
}

/** How many lines `around` adds up. */
export function spanAround(count: number, at: number, radius: number): number {
  return Math.min(count, at + radius + 1) - Math.max(0, at - radius)
}

/** 1 for lines of at least so many words. */
export function longLines({ count, measures }: Lines, least: number): Column {
  return column(count, (at) => (measures.words[at]! >= least ? 1 : 0))
}

/** `Lines.closed`. */
export function closedLines({ count, document }: Pick<Lines, 'count' | 'document'>): Column {
  return column(count, (at) => (document.unit(at).closed ? 1 : 0))
}

/** `Lines.claimed`. */
export function claimedLines({ count, document, findings }: Pick<Lines, 'count' | 'document' | 'findings'>): Column {
  return column(count, (at) => {
    let most = 0
    const { start, end } = document.document.blocks[at]!
    for (const finding of findings[at]!)
      if (finding.cut !== 'none' && (finding.end - finding.start) * 2 >= end - start)
        most = Math.max(most, finding.confidence)
    return most
  })
}

/** How many lines end in `text[from, to)`. */
export function countBreaks(text: string, from = 0, to = text.length): number {
  let breaks = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}
