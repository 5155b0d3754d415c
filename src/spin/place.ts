// Spans of the clean text become spans of the source: what was cut before them is counted in again.
import type { Removed, SpunReport, SpunSpan } from '../types.js'

type Cut = Pick<Removed, 'start' | 'end' | 'join'>

/** The report with offsets into the source. A span that a cut goes through is left out: it stands nowhere in one piece. */
export function placeInSource(report: SpunReport, removed: readonly Cut[]): SpunReport {
  if (removed.length === 0 || report.spans.length === 0) return report
  const spans: SpunSpan[] = []
  let next = 0
  // What has to be added to an offset of the text; the text begins behind `reached`.
  let shift = 0
  let reached = 0
  for (const span of report.spans) {
    while (next < removed.length && removed[next]!.start <= span.start + shift) {
      const { start, end, join } = removed[next++]!
      shift += end - start - join.length
      reached = start - (shift - (end - start - join.length)) + join.length
    }
    const [start, end] = [span.start + shift, span.end + shift]
    const isWhole = span.start >= reached && (next >= removed.length || removed[next]!.start >= end)
    if (isWhole) spans.push({ ...span, start, end })
  }
  return { ...report, swaps: spans.length, spans }
}
