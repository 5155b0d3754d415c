// Rows for the trees that judge pieces of blocks: every piece that the product would look at, with what the labels say of it.
import { WHOLE } from '../learned/claims.js'
import type { Lines } from '../learned/lines.js'
import { segmentRow, sourceRange } from '../learned/segment-features.js'
import { segmentsOf } from '../learned/segments.js'
import type { WordModels } from '../learned/word-model.js'
import type { LearningPage } from './learning-set.js'

export interface SegmentRow {
  readonly values: Float32Array
  readonly noise: 0 | 1
}

/** All pieces of a page's blocks that are not pure noise. Pieces that touch text about which people differ are left out. */
export function segmentRows(page: LearningPage, lines: Lines, models: WordModels): SegmentRow[] {
  const rows: SegmentRow[] = []
  for (let block = 0; block < lines.count; block++) {
    const share = page.content[block] ?? null
    if (share === null || WHOLE.has(lines.document.kind(block))) continue
    if (page.set === 'wcxb' ? share < 0.999 : share < 0.001) continue
    const { text, lower } = lines.document.unit(block)
    const made = segmentsOf(text, lower, models.corpus)
    for (const segment of made.segments) {
      const place = { lines, block, made, models }
      const label = labelOf(page, sourceRange(segment, place))
      if (label !== null) rows.push({ values: segmentRow(segment, place), noise: label })
    }
  }
  return rows
}

const READABLE = /[\p{L}\p{N}]/u

/** 1: the piece is exactly one marked stretch of noise, or several that stand next to each other. */
function labelOf({ source, spans }: LearningPage, { start, end }: { start: number; end: number }): 0 | 1 | null {
  const inside = (spans ?? []).filter((span) => span.start < end && span.end > start)
  if (inside.length === 0) return 0
  if (inside.some((span) => span.label === 'either')) return null
  const outside = (from: number, to: number) => READABLE.test(source.slice(Math.min(from, to), Math.max(from, to)))
  if (outside(start, inside[0]!.start) || outside(end, inside.at(-1)!.end)) return 0
  for (let at = 1; at < inside.length; at++) if (outside(inside[at - 1]!.end, inside[at]!.start)) return 0
  return 1
}

/** Marked noise inside blocks of content, and the sentences around it: lines for the word model. */
export function partialLines(
  { spans = [], source, content }: LearningPage,
  blocks: readonly { start: number; end: number }[],
) {
  const lines: { text: string; content: 0 | 1 }[] = []
  blocks.forEach(({ start, end }, at) => {
    const share = content[at] ?? null
    if (share === null || share < 0.001) return
    let from = start
    for (const span of spans.filter((one) => one.start < end && one.end > start)) {
      addSentences(source.slice(from, Math.max(from, span.start)))
      if (span.label === 'noise') add(source.slice(Math.max(start, span.start), Math.min(end, span.end)), 0)
      from = Math.max(from, span.end)
    }
    addSentences(source.slice(from, Math.max(from, end)))
  })
  return lines

  function addSentences(text: string): void {
    for (const piece of text.split(/(?<=[.!?]["')]*)\s+(?=["(]?\p{Lu})/u)) add(piece, 1)
  }
  function add(text: string, label: 0 | 1): void {
    if (READABLE.test(text)) lines.push({ text: text.trim(), content: label })
  }
}
