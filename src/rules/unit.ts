// A raw block becomes a Unit: folded once, scanned once, shared by every block with the same text.
import { CHARACTER_BITS, folded } from '../parse/characters.js'
import { fold, foldMap, lowerCase } from '../parse/fold.js'
import { isClosed } from '../parse/line-shape.js'
import { type Range, splitQuickly, splitSentences } from '../parse/sentences.js'
import type { Hits, PhraseIndex } from './phrase-index.js'
import { closeOf, partViews, type Unit, type View, wholeView } from './view.js'

/** Ornaments before the first word: list marks, heading marks, arrows, emoji. A number with a dot is a list mark too. */
const LEAD = /^(?:#{1,6} |\d{1,3}[.)] (?=\D)|\[[ xX]\] |[^\p{L}\p{M}\p{N}"'([$£€¥₹@#&+<©_])+/u
const WORD_FIRST = /^[A-Za-z]/

class FoldedUnit implements Unit {
  readonly text: string
  readonly lower: string
  readonly words: number
  readonly bits: number
  readonly hits: Hits
  private end: number | undefined
  readonly closed: boolean
  readonly links: number
  matches: object | null = null
  readonly answers: number[] = []
  private readonly lead: number
  private readonly raw: string
  private map: Uint32Array | undefined
  private quick: readonly View[] | undefined
  private exact: readonly View[] | undefined
  private all: View | undefined

  constructor(raw: string, index: PhraseIndex) {
    const text = fold(raw)
    const lead = WORD_FIRST.test(text) ? 0 : (LEAD.exec(text)?.[0].length ?? 0)
    this.raw = raw
    this.lead = lead === text.length ? 0 : lead
    this.text = this.lead === 0 ? text : text.slice(this.lead)
    this.lower = lowerCase(this.text)
    const { words, bits, hits } = index.scan(this.lower)
    this.words = words
    this.bits = bits
    this.hits = hits
    this.closed = isClosed(this.text)
    this.links =
      (raw.includes('](') ? raw.split('](').length - 1 : 0) +
      ((bits & CHARACTER_BITS.url!) === 0 ? 0 : addresses(this.text))
  }

  get close(): number {
    this.end ??= closeOf(this.text)
    return this.end
  }

  get whole(): View {
    this.all ??= wholeView(this)
    return this.all
  }

  origins(): Uint32Array {
    if (this.map !== undefined) return this.map
    const map = foldMap(this.raw)
    this.map = map === null ? identity(this.lead, this.text.length) : map.slice(this.lead)
    return this.map
  }

  pieces(): readonly View[] {
    this.quick ??= this.views(splitQuickly(this.text))
    return this.quick
  }

  sentences(): readonly View[] {
    this.exact ??= this.views(splitSentences(this.text))
    return this.exact
  }

  private views(ranges: readonly Range[]): View[] {
    if (ranges.length <= 1) return [this.whole]
    return partViews(this, ranges)
  }
}

function identity(from: number, length: number): Uint32Array {
  const map = new Uint32Array(length)
  for (let at = 0; at < length; at++) map[at] = from + at
  return map
}

function addresses(text: string): number {
  return (text.match(/https?:\/\/|www\.[a-z0-9]/gi) ?? []).length
}

/** Folds and scans a raw block. */
export function makeUnit(raw: string, index: PhraseIndex): Unit {
  return new FoldedUnit(raw, index)
}

/**
 * Raw offsets of a stretch of a unit's text. Closing marks of Markdown (`](…)`, `**`) right behind the stretch belong to it,
 * opening ones right before it too; a stretch that begins the unit begins the block.
 */
export function rawRange(unit: Unit, raw: string, stretch: Range): Range {
  const origins = unit.origins()
  const start = stretch.start === 0 ? 0 : openedAt(raw, origins, stretch.start)
  const end = stretch.end >= unit.text.length ? raw.length : closedAt(raw, origins, stretch.end)
  return { start, end }
}

const CLOSING = /^(?:\]\([^()\n]*\)|[*_`])+/
const OPENING = /(?:!?\[|[*_`])+$/

function openedAt(raw: string, origins: Uint32Array, at: number): number {
  const own = origins[at]!
  const before = raw.slice(origins[at - 1]! + 1, own)
  return own - (OPENING.exec(before)?.[0].length ?? 0)
}

function closedAt(raw: string, origins: Uint32Array, at: number): number {
  let own = origins[at - 1]! + 1
  // Signs that folding drops (a nukta, a vowel sign) belong to the letter before them.
  while (own < origins[at]! && folded[raw.charCodeAt(own)] === 0) own++
  const behind = raw.slice(own, origins[at]!)
  return own + (CLOSING.exec(behind)?.[0].length ?? 0)
}
