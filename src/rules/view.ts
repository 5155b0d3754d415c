// What matchers look at: a unit (a block or one sentence of it) in its document.

import type { Structure } from '../parse/html/structure.js'
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
  readonly whole: View
  /** What folding keeps of each character: offsets of `text` into the raw block; made when asked for. */
  origins(): Uint32Array
  /** What sets of conditions said of this text: twice their number, and one more where it was yes. */
  readonly answers: number[]
  /** The rules that this text may concern (see match-unit.ts); null until first asked. */
  matches: object | null
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
  readonly words: number
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
  /** The nearest block in a direction, the block itself left out, that fulfils the conditions; -1 when there is none. */
  nearest(block: number, conditions: Asked, step: -1 | 1): number
  /** The page that the block stands in, and the number of its element there (-1: none); null where the source is no page. */
  markup(block: number): Markup | null
}

export interface Markup {
  readonly structure: Structure
  readonly element: number
}

/** A set of conditions, as far as a document has to know it. */
export interface Asked {
  readonly test: Test
  /** Asks for the title. */
  readonly late: boolean
}

export type Test = (view: View, place: Place) => boolean

/** All of a unit. */
export function wholeView(unit: Unit): View {
  return new UnitView(unit, { start: 0, end: unit.text.length, hits: unit.hits })
}

/** The sentences of a unit, in order. */
export function partViews(unit: Unit, ranges: readonly { start: number; end: number }[]): View[] {
  const hits = shareHits(unit.hits, ranges)
  return ranges.map(({ start, end }, at) => new UnitView(unit, { start, end, hits: hits[at]! }))
}

const CLOSING = /[\s.!?…:;,"')\]»›>→-]/

/** The pieces of a view are made when a rule asks for them: most views are never looked at closely. */
class UnitView implements View {
  readonly start: number
  readonly end: number
  readonly hits: Hits
  readonly whole: boolean
  private ending: number | undefined
  private count: number | undefined
  private own: string | undefined
  private small: string | undefined

  constructor(
    readonly unit: Unit,
    part: { start: number; end: number; hits: Hits },
  ) {
    this.start = part.start
    this.end = part.end
    this.hits = part.hits
    this.whole = part.start === 0 && part.end === unit.text.length
  }

  get close(): number {
    this.ending ??= this.whole ? this.unit.close : closeWithin(this.unit.text, this.start, this.end)
    return this.ending
  }

  get words(): number {
    this.count ??= this.whole ? this.unit.words : countWords(this.unit.text, this.start, this.end)
    return this.count
  }

  get text(): string {
    this.own ??= this.whole ? this.unit.text : this.unit.text.slice(this.start, this.end)
    return this.own
  }

  get lower(): string {
    this.small ??= this.whole ? this.unit.lower : this.unit.lower.slice(this.start, this.end)
    return this.small
  }
}

/** Gives each range the hits that begin in it. */
function shareHits(all: Hits, ranges: readonly { start: number; end: number }[]): Hits[] {
  const shared: Hits[] = ranges.map(() => [])
  let at = 0
  for (let index = 0; index < all.length; index += 3) {
    const from = all[index + 1]!
    // Hits come nearly in order: a few steps back or forth find the range.
    while (at > 0 && from < ranges[at]!.start) at--
    while (at < ranges.length - 1 && from >= ranges[at]!.end) at++
    if (from >= ranges[at]!.start && from < ranges[at]!.end) shared[at]!.push(all[index]!, from, all[index + 2]!)
  }
  return shared
}

function closeWithin(text: string, start: number, end: number): number {
  let close = end
  while (close > start && CLOSING.test(text.charAt(close - 1))) close--
  return close
}

export function wordsIn(view: View): number {
  return view.words
}

const TAIL = /(?:[\s.!?…:;,|*"'»›>→➜▶►▸+\-\]]|\(\d[\d,.]*[km]?\)|\[\d[\d,.]*|\p{Extended_Pictographic})+$/u

/** Where a text ends for `equals` and `ends`: before closing punctuation, arrows, emoji and counts in brackets. */
export function closeOf(text: string, from = 0): number {
  const found = TAIL.exec(text.length - from > 60 ? text.slice(-60) : text.slice(from))
  return found === null ? text.length : Math.max(from, text.length - found[0].length)
}
