// The words of a labelled input and what became of each: what every figure of the score is counted from.
import { classOf, SOLID } from '../parse/characters.js'
import type { Removed } from '../types.js'
import type { Span } from './labels.js'

/** One word of the input. `start` and `end` are UTF-16 offsets; a word that a mark parts counts as two. */
export interface LabelledWord {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly label: 'noise' | 'content' | 'either'
  /** Index of the marked span, -1 for content. */
  readonly span: number
  /** What the clean text still has of it; '' when it went entirely. */
  readonly left: string
  /** Index of the removal that took the word or a part of it, -1 when none did. */
  readonly by: number
}

const RUN = /[\p{L}\p{M}\p{N}_]+/gu

/** Labels the words of `input` by its spans (in order, not overlapping) and says what the removals left of them. */
export function labelWords(
  input: string,
  spans: readonly Span[],
  removed: readonly Pick<Removed, 'start' | 'end'>[],
): LabelledWord[] {
  const takenBy = cover(input.length, removed)
  const words: LabelledWord[] = []
  const add = (start: number, end: number, span: number) => {
    const label = span < 0 ? 'content' : spans[span]!.label
    for (const piece of splitSolid(input, start, end)) {
      words.push({
        ...piece,
        text: input.slice(piece.start, piece.end),
        label,
        span,
        ...remains(input, piece, takenBy),
      })
    }
  }
  let next = 0
  for (const found of input.matchAll(RUN)) {
    const end = found.index + found[0].length
    let from = found.index
    while (from < end) {
      while (next < spans.length && spans[next]!.end <= from) next++
      const span = spans[next]
      const inside = span !== undefined && span.start <= from
      const to = span === undefined ? end : Math.min(end, inside ? span.end : Math.max(from, span.start))
      add(from, to, inside ? next : -1)
      from = to
    }
  }
  return words
}

/** Index of the removal that covers each UTF-16 unit, -1 where none does. */
function cover(length: number, removed: readonly Pick<Removed, 'start' | 'end'>[]): Int32Array {
  const takenBy = new Int32Array(length).fill(-1)
  removed.forEach(({ start, end }, index) => {
    takenBy.fill(index, start, end)
  })
  return takenBy
}

function remains(
  input: string,
  piece: { start: number; end: number },
  takenBy: Int32Array,
): { left: string; by: number } {
  let left = ''
  let by = -1
  for (let at = piece.start; at < piece.end; at++) {
    if (takenBy[at]! < 0) left += input.charAt(at)
    else if (by < 0) by = takenBy[at]!
  }
  return { left, by }
}

let segmenter: Intl.Segmenter | undefined

/** In scripts without spaces a run of letters is many words: those that Intl.Segmenter gives. */
function splitSolid(input: string, start: number, end: number): { start: number; end: number }[] {
  let solid = false
  for (let at = start; at < end && !solid; at++) solid = classOf(input.charCodeAt(at)) === SOLID
  if (!solid) return [{ start, end }]
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  return [...segmenter.segment(input.slice(start, end))]
    .filter((segment) => segment.isWordLike === true)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }))
}

/** Whether the clean text has the whole word. */
export function isWhole(word: LabelledWord): boolean {
  return word.by < 0
}
