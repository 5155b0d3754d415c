// What matchers look at: a unit (a block or one sentence of it) in its document.
import { countWords } from '../parse/words.js'
import type { BlockKind } from '../types.js'
import type { Hits } from './phrase-index.js'

/** One block made ready for matching; the same object serves every block with the same text. */
export interface Unit {
  /** Folded, case kept, leading list marks and ornaments gone. */
  readonly text: string
  readonly lower: string
  readonly words: number
  readonly bits: number
  readonly hits: Hits
  /** End of the text without closing punctuation, arrows and counts. */
  readonly close: number
  readonly closed: boolean
  /** Markdown links and written-out addresses. */
  readonly links: number
  /** What folding keeps of each character: offsets of `text` into the raw block; made when asked for. */
  origins(): Uint32Array
  /** What the rules' own tests said of this text, by kind of block; filled when first asked. */
  readonly matches: Map<BlockKind, unknown>
  /** Quickly split sentences: where rules look first. Made when asked for. */
  pieces(): readonly View[]
  /** Sentences; made when asked for. */
  sentences(): readonly View[]
}

/** The part of a unit that a rule judges: all of it, or one sentence. */
export interface View {
  readonly unit: Unit
  /** Offsets into the unit's text; so are those of `close` and `hits`. */
  readonly start: number
  readonly end: number
  /** End without closing punctuation. */
  readonly close: number
  readonly whole: boolean
  readonly text: string
  readonly lower: string
  /** The phrases that begin inside. */
  readonly hits: Hits
}

/** Where the block stands. Everything that needs the document is asked here. */
export interface Place {
  readonly document: DocumentView
  readonly block: number
}

export interface DocumentView {
  readonly count: number
  unit(block: number): Unit
  kind(block: number): BlockKind
  isProse(block: number): boolean
  /** First and last block of prose; -1 when there is none. */
  readonly firstProse: number
  readonly lastProse: number
  /** How often this block's text stands in the document, and whether it stood before. */
  repeats(block: number): { count: number; earlier: boolean }
  /** Jaccard similarity (0..1) of the view's words to the title's; null while no title is known. */
  titleSimilarity(view: View, block: number): number | null
  whole(block: number): View
}

export type Test = (view: View, place: Place) => boolean

export function wholeView(unit: Unit): View {
  const { text, lower, hits, close } = unit
  return { unit, start: 0, end: text.length, close, whole: true, text, lower, hits }
}

const CLOSING = /[\s.!?…:;,"')\]»›>→-]/

/** A sentence of a unit. */
export function partView(unit: Unit, start: number, end: number): View {
  let close = end
  while (close > start && CLOSING.test(unit.text.charAt(close - 1))) close--
  const hits: Hits = []
  for (let at = 0; at < unit.hits.length; at += 3) {
    const from = unit.hits[at + 1]!
    if (from >= start && from < end) hits.push(unit.hits[at]!, from, unit.hits[at + 2]!)
  }
  return {
    unit,
    start,
    end,
    close,
    whole: false,
    text: unit.text.slice(start, end),
    lower: unit.lower.slice(start, end),
    hits,
  }
}

export function wordsIn(view: View): number {
  return view.whole ? view.unit.words : countWords(view.unit.text, view.start, view.end)
}

const TAIL = /(?:[\s.!?…:;,|*"'»›>→➜▶►▸+\-\]]|\(\d[\d,.]*[km]?\)|\[\d[\d,.]*|\p{Extended_Pictographic})+$/u

/** Where a text ends for `equals` and `ends`: before closing punctuation, arrows, emoji and counts in brackets. */
export function closeOf(text: string, from = 0): number {
  const found = TAIL.exec(text.length - from > 60 ? text.slice(-60) : text.slice(from))
  return found === null ? text.length : Math.max(from, text.length - found[0].length)
}
