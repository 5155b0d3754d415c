// A document as matchers see it: units made once per text, prose, repetition and title.
import { fold, lowerCase } from '../parse/fold.js'
import { speaksEnglish } from '../parse/guest.js'
import { wordsOrPairs } from '../parse/words.js'
import type { BlockKind, Document } from '../types.js'
import type { RuleSet } from './compile.js'
import { TitleWords } from './title-words.js'
import { makeUnit } from './unit.js'
import type { Asked, DocumentView, Markup, Unit, View } from './view.js'
import { zoneBit } from './zone.js'

/** Units by raw text. One cache serves the rounds of one document; it never outlives the document. */
export type UnitCache = Map<string, Unit>

const UNKNOWN = -2

export class IndexedDocument implements DocumentView {
  /** ISO 639-1 code of the page's language; null: unknown. */
  readonly lang: string | null
  readonly firstProse: number
  readonly lastProse: number
  private title: TitleWords | null = null
  private readonly units: Unit[]
  /** By block: 1 where it speaks English, -1 where not, 0 where it was not asked. */
  private readonly guests: Int8Array
  private seen: Map<string, { count: number; first: number }> | undefined
  /** By conditions, upwards and downwards: answers of `nearest`, UNKNOWN where it was not asked. */
  private readonly answers = [new Map<Asked, Int32Array>(), new Map<Asked, Int32Array>()] as const

  constructor(
    readonly document: Document,
    rules: Pick<RuleSet, 'index' | 'lang'>,
    cache: UnitCache,
  ) {
    const { source, blocks } = document
    this.lang = rules.lang
    this.units = new Array(blocks.length)
    let first = -1
    let last = -1
    for (let at = 0; at < blocks.length; at++) {
      const raw = source.slice(blocks[at]!.start, blocks[at]!.end)
      let unit = cache.get(raw)
      if (unit === undefined) {
        unit = makeUnit(raw, rules.index)
        cache.set(raw, unit)
      }
      this.units[at] = unit
      if (this.isProse(at)) {
        if (first < 0) first = at
        last = at
      }
    }
    this.guests = new Int8Array(blocks.length)
    this.firstProse = first
    this.lastProse = last
  }

  get count(): number {
    return this.units.length
  }

  unit(block: number): Unit {
    return this.units[block]!
  }

  kind(block: number): BlockKind {
    return this.document.blocks[block]!.kind
  }

  raw(block: number): string {
    const { start, end } = this.document.blocks[block]!
    return this.document.source.slice(start, end)
  }

  isProse(block: number): boolean {
    const { words, closed } = this.units[block]!
    const kind = this.kind(block)
    if (kind === 'menu' || kind === 'table' || kind === 'code' || kind === 'form') return false
    return words >= 25 || (words >= 12 && closed)
  }

  /** Whether the block speaks English on a page in another language (ISO 639-1). */
  speaksEnglish(block: number): boolean {
    if (this.guests[block] === 0) this.guests[block] = speaksEnglish(this.units[block]!.text, this.lang) ? 1 : -1
    return this.guests[block] === 1
  }

  /** The block's place as a bit, see `Stand`. */
  zone(block: number): number {
    const isProse = this.isProse(block)
    if (this.firstProse < 0) return zoneBit('anywhere', isProse)
    if (block < this.firstProse) return zoneBit('head', isProse)
    return zoneBit(block > this.lastProse ? 'tail' : 'inside', isProse)
  }

  whole(block: number): View {
    return this.units[block]!.whole
  }

  repeats(block: number): { count: number; earlier: boolean } {
    this.seen ??= this.countTexts()
    const found = this.seen.get(this.units[block]!.lower)!
    return { count: found.count, earlier: found.first < block }
  }

  setTitle(title: string | null): void {
    const words = title === null ? [] : wordsOrPairs(lowerCase(fold(title)))
    for (const known of this.answers) for (const asked of known.keys()) if (asked.late) known.delete(asked)
    this.title = words.length === 0 ? null : new TitleWords(words)
  }

  titleSimilarity(view: View): number | null {
    if (this.title === null) return null
    if (!view.whole) return this.title.similarity(view)
    const known = this.title.known.get(view.unit)
    if (known !== undefined) return known
    const found = this.title.similarity(view)
    this.title.known.set(view.unit, found)
    return found
  }

  nearest(block: number, conditions: Asked, step: -1 | 1): number {
    const known = this.answers[step < 0 ? 0 : 1]
    let answers = known.get(conditions)
    if (answers === undefined) {
      answers = new Int32Array(this.count).fill(UNKNOWN)
      known.set(conditions, answers)
    }
    let at = block
    let found = -1
    for (; answers[at] === UNKNOWN; at += step) {
      const next = at + step
      if (next < 0 || next >= this.count) break
      if (!conditions.test(this.whole(next), { document: this, block: next })) continue
      found = next
      break
    }
    if (answers[at] !== UNKNOWN) found = answers[at]!
    for (let asked = block; asked !== at; asked += step) answers[asked] = found
    answers[at] = found
    return found
  }

  markup(block: number): Markup | null {
    const { html, stood } = this.document
    const structure = html ?? stood?.structure
    if (structure === undefined) return null
    return { structure, element: structure.element[stood?.blocks[block] ?? block]! }
  }

  private countTexts(): Map<string, { count: number; first: number }> {
    const seen = new Map<string, { count: number; first: number }>()
    this.units.forEach((unit, at) => {
      const known = seen.get(unit.lower)
      if (known === undefined) seen.set(unit.lower, { count: 1, first: at })
      else known.count++
    })
    return seen
  }
}
