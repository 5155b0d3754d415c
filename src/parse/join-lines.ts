// Hard-wrapped text: which neighbouring lines are one paragraph. Decided pair by pair, so that one document may mix wrapped
// paragraphs, one paragraph a line, and menus. The test is the wrapper's own: the next line's first word would not have fitted.

import { isClosedAt, type Shape } from './line-shape.js'
import type { Lines } from './lines.js'

const NARROWEST = 40
const WIDEST = 130
/** How many lines on each side tell the width of the column. */
const NEAR = 4

const LOWER = /^["'“‘(]?\p{Ll}/u

/** 1 at i when line i goes on in line i + 1. */
export function joinLines(lines: Lines, shapes: readonly Shape[]): Uint8Array {
  const joins = new Uint8Array(lines.count)
  let from = 0
  for (let at = 1; at <= lines.count; at++) {
    if (at < lines.count && lines.gap[at] === 0) continue
    if (at - from > 1) joinChunk(lines, shapes, { joins, from, to: at })
    from = at
  }
  return joins
}

interface Chunk {
  readonly joins: Uint8Array
  readonly from: number
  readonly to: number
}

function joinChunk(lines: Lines, shapes: readonly Shape[], chunk: Chunk): void {
  const { joins, from, to } = chunk
  const full: number[] = []
  let lower = 0
  for (let at = from; at + 1 < to; at++) {
    if (!canContinue(lines, shapes, at)) continue
    const small = startsLower(lines, at + 1)
    if (small && goesOn(lines, at)) joins[at] = 1
    if (isFull(lines, shapes, { at, from, to })) {
      full.push(at)
      if (small) lower++
    }
  }
  // Wrapped prose begins about three lines in four in lower case; lists of headlines begin none.
  const wrapped = full.length > 0 && lower / full.length >= 0.4
  for (const at of full) if (wrapped || (startsLower(lines, at + 1) && !endsSentence(lines, at))) joins[at] = 1
}

function canContinue(lines: Lines, shapes: readonly Shape[], at: number): boolean {
  if (shapes[at + 1] !== 'plain') return false
  if (shapes[at] === 'list') return lines.indent[at + 1]! > lines.indent[at]! || startsLower(lines, at + 1)
  return shapes[at] === 'plain'
}

function startsLower(lines: Lines, at: number): boolean {
  return LOWER.test(lines.source.slice(lines.start[at]!, lines.start[at]! + 2))
}

function endsSentence(lines: Lines, at: number): boolean {
  return isClosedAt(lines.source, lines.start[at]!, lines.end[at]!)
}

/** A line of prose that stops in the middle of a sentence, whatever the width. */
function goesOn(lines: Lines, at: number): boolean {
  const length = lines.end[at]! - lines.start[at]!
  return (
    length >= 45 &&
    length <= WIDEST * 4 &&
    !endsSentence(lines, at) &&
    !/[:;|]$/.test(lines.source.charAt(lines.end[at]! - 1))
  )
}

/** The first word of the next line would have gone over the width of the column. */
function isFull(lines: Lines, shapes: readonly Shape[], place: { at: number; from: number; to: number }): boolean {
  const { at, from, to } = place
  let width = 0
  for (let near = Math.max(from, at - NEAR); near < Math.min(to, at + NEAR + 1); near++) {
    const length = lines.end[near]! - lines.start[near]!
    if (length <= WIDEST && shapes[near] === 'plain') width = Math.max(width, length)
  }
  const length = lines.end[at]! - lines.start[at]!
  if (width < NARROWEST || length > WIDEST || length < width * 0.6) return false
  return length + 1 + firstWordLength(lines, at + 1) > width
}

function firstWordLength(lines: Lines, at: number): number {
  const { source } = lines
  const start = lines.start[at]!
  let end = start
  while (end < lines.end[at]! && source.charCodeAt(end) > 0x20) end++
  return end - start
}
