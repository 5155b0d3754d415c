// Cut: the only place where text goes. Everything is kept as stretches of the source, so that the source can be rebuilt exactly.
import { classOf, SOLID } from './parse/characters.js'
import type { Removed } from './types.js'

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Cut extends Span {
  /** What stands in its place. */
  readonly join: string
}

/**
 * Makes cuts of spans: the white space around each stretch that is left over goes with it, so that a removed block leaves the
 * wider of its two gaps and a stretch inside a line leaves one space. Spans are UTF-16 offsets, in order, not overlapping.
 */
export function makeCuts(source: string, spans: readonly Span[]): Cut[] {
  const cuts: Cut[] = []
  for (let at = 0; at < spans.length; ) {
    let last = at
    while (last + 1 < spans.length && isSpace(source, spans[last]!.end, spans[last + 1]!.start)) last++
    cuts.push(...cutGroup(source, spans.slice(at, last + 1)))
    at = last + 1
  }
  return cuts
}

/** Spans with only white space between them: of all the gaps around and between them the widest stays, once. */
function cutGroup(source: string, spans: readonly Span[]): Cut[] {
  const before = spaceBefore(source, spans[0]!.start)
  const after = spaceAfter(source, spans.at(-1)!.end)
  const atStart = before === 0
  const atEnd = after === source.length
  const edges = [before, ...spans.slice(1).map((span) => span.start), after]
  const gaps = spans.map((span, at) => ({ from: at === 0 ? before : spans[at - 1]!.end, to: span.start }))
  gaps.push({ from: spans.at(-1)!.end, to: after })
  const kept = atStart ? 0 : atEnd ? gaps.length - 1 : widest(source, gaps)
  const cuts = spans.map((span, at) => ({
    start: at < kept ? (at === 0 ? edges[0]! : gaps[at]!.from) : span.start,
    end: at >= kept ? gaps[at + 1]!.to : span.end,
    join: '',
  }))
  if (atStart || atEnd) return cuts
  const gap = gaps[kept]!
  if (gap.from === gap.to) cuts.at(-1)!.join = joinOf(source, before, after)
  else if (CLOSING.test(source.charAt(after)) && !source.slice(gap.from, gap.to).includes('\n')) eat(cuts, kept, gap)
  return cuts
}

/** Takes the gap that stayed as well: no space belongs before closing punctuation. */
function eat(cuts: { start: number; end: number }[], kept: number, gap: { from: number; to: number }): void {
  if (kept === 0) cuts[0]!.start = gap.from
  else cuts[kept - 1]!.end = gap.to
}

const CLOSING = /[.,;:!?)\]}’”…%]/

/** Index of the gap with the most line breaks; of equals the first, so that the text before keeps its own ending. */
function widest(source: string, gaps: readonly { from: number; to: number }[]): number {
  let best = 0
  let most = -1
  gaps.forEach((gap, at) => {
    const breaks = source.slice(gap.from, gap.to).split('\n').length * 2 - (gap.to > gap.from ? 0 : 1)
    if (breaks > most) {
      most = breaks
      best = at
    }
  })
  return best
}

/** Between words a space; none before closing punctuation nor between characters of scripts without spaces. */
function joinOf(source: string, before: number, after: number): string {
  const left = source.charCodeAt(before - 1)
  const right = source.charCodeAt(after)
  if (classOf(left) === SOLID || classOf(right) === SOLID) return ''
  return CLOSING.test(source.charAt(after)) ? '' : ' '
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f
  )
}

function isSpace(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(source.charCodeAt(at))) return false
  return true
}

function spaceBefore(source: string, at: number): number {
  while (at > 0 && isBlank(source.charCodeAt(at - 1))) at--
  return at
}

function spaceAfter(source: string, at: number): number {
  while (at < source.length && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Text that is left of a source after cuts (in order, not overlapping). */
export function applyCuts(source: string, cuts: readonly Cut[]): string {
  let text = ''
  let from = 0
  for (const cut of cuts) {
    text += source.slice(from, cut.start) + cut.join
    from = cut.end
  }
  return text + source.slice(from)
}

/** Removes spans from a source the way the product does: with the white space that would be left over. */
export function cutSpans(
  source: string,
  spans: readonly Span[],
): { text: string; removed: (Cut & { text: string })[] } {
  const sorted = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start)
  const cuts = makeCuts(source, sorted)
  return {
    text: applyCuts(source, cuts),
    removed: cuts.map((cut) => ({ ...cut, text: source.slice(cut.start, cut.end) })),
  }
}

/** Rebuilds the source from a clean text and its removals. Throws a RangeError when they do not belong together. */
export function restoreSource(
  text: string,
  removed: readonly Pick<Removed, 'start' | 'end' | 'join' | 'text'>[],
): string {
  let source = ''
  let at = 0
  for (const piece of removed) {
    const kept = piece.start - source.length
    if (kept < 0 || at + kept + piece.join.length > text.length)
      throw new RangeError('chaffinch: these removals are not from this text')
    source += text.slice(at, at + kept) + piece.text
    at += kept + piece.join.length
  }
  return source + text.slice(at)
}

/**
 * Cuts made in an already cut text, said in offsets of the source. `earlier` are the cuts that made the text, `later` the cuts
 * of the text; a later cut that spans an earlier one becomes several, and the joins inside it vanish.
 */
export function composeCuts<Old extends Cut, New extends Cut>(
  sourceLength: number,
  earlier: readonly Old[],
  later: readonly New[],
): (Old | New)[] {
  const pieces = keptPieces(sourceLength, earlier)
  const shortened = new Map<Old, string>()
  const added: New[] = []
  let first = 0
  for (const cut of later) {
    const parts: New[] = []
    while (first < pieces.length && pieces[first]!.at + pieces[first]!.length <= cut.start) first++
    for (let at = first; at < pieces.length && pieces[at]!.at < cut.end; at++) {
      const piece = pieces[at]!
      const from = Math.max(cut.start, piece.at)
      const to = Math.min(cut.end, piece.at + piece.length)
      if (from >= to) continue
      if (piece.join === undefined)
        parts.push({ ...cut, start: piece.start + from - piece.at, end: piece.start + to - piece.at, join: '' })
      else {
        // A cut of nothing but a join has no stretch of the source of its own: what it leaves stands in that join.
        const left = parts.length === 0 && to === cut.end ? cut.join : ''
        const { join } = piece.join
        shortened.set(piece.join, join.slice(0, from - piece.at) + left + join.slice(to - piece.at))
      }
    }
    if (parts.length > 0) parts[parts.length - 1] = { ...parts.at(-1)!, join: cut.join }
    added.push(...parts)
  }
  const kept = earlier.map((cut) => (shortened.has(cut) ? { ...cut, join: shortened.get(cut)! } : cut))
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

interface Piece<Old> {
  /** Offset in the cut text. */
  readonly at: number
  readonly length: number
  /** Offset in the source. */
  readonly start: number
  /** The cut whose join this is; undefined for kept source text. */
  readonly join?: Old
}

function keptPieces<Old extends Cut>(sourceLength: number, cuts: readonly Old[]): Piece<Old>[] {
  const pieces: Piece<Old>[] = []
  let at = 0
  let from = 0
  for (const cut of cuts) {
    if (cut.start > from) pieces.push({ at, length: cut.start - from, start: from })
    at += cut.start - from
    if (cut.join !== '') pieces.push({ at, length: cut.join.length, start: cut.end, join: cut })
    at += cut.join.length
    from = cut.end
  }
  if (from < sourceLength) pieces.push({ at, length: sourceLength - from, start: from })
  return pieces
}
