// Which rules a text is worth asking, and what their own tests say. The answers are kept with the unit, so that repeated blocks
// and later rounds cost nothing.
import type { BlockKind } from '../types.js'
import type { CompiledRule, RuleSet } from './compile.js'
import { admits, admitsHit, firstRow, hasCharacters } from './gate.js'
import type { Unit, View } from './view.js'
import { BOUNDS, type PlaceOfUnit, structuralPart, type WaitingRules } from './waiting.js'
import { kindBit, ZONES } from './zone.js'

/** A rule that may have something to say about a unit. */
export class Candidate {
  private views: readonly View[] | undefined

  constructor(
    readonly rule: CompiledRule,
    /** Where the rule is to look: the whole unit, or quickly split pieces of it. */
    private readonly pieces: View[],
  ) {}

  /** Its tests were asked, and nothing passed. */
  get isSilent(): boolean {
    return this.views?.length === 0
  }

  add(piece: View): void {
    this.pieces.push(piece)
  }

  /** The unit, or those of its sentences, that pass the rule's own tests; made when first asked for. */
  passing(): readonly View[] {
    this.views ??=
      this.rule.cut === 'sentence' ? this.sentences() : this.pieces.filter((view) => ownTests(this.rule, view))
    return this.views
  }

  /**
   * A quickly split piece that passes calls for the exact sentences around it. Pieces come in order, and each sentence is judged
   * once, so that a long line costs what its length says.
   */
  private sentences(): View[] {
    const found: View[] = []
    let at = -1
    for (const piece of this.pieces) {
      if (!ownTests(this.rule, piece)) continue
      const views = piece.unit.sentences()
      if (at < 0) at = firstAfter(views, piece.start)
      while (at < views.length && views[at]!.end <= piece.start) at++
      for (; at < views.length && views[at]!.start < piece.end; at++)
        if (ownTests(this.rule, views[at]!)) found.push(views[at]!)
    }
    return found
  }
}

function ownTests(rule: CompiledRule, view: View): boolean {
  if (!rule.when.own(view)) return false
  for (const one of rule.unless) if (one.around === null && one.own(view)) return false
  return true
}

function firstAfter(views: readonly View[], start: number): number {
  let low = 0
  let high = views.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (views[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

export interface UnitMatches {
  /** The place (kind and zone) that they are meant for. */
  readonly place: number
  readonly early: Candidate[]
  /** Those that ask for the title. */
  readonly late: Candidate[]
  /** Of the same unit at another place. */
  readonly next: UnitMatches | null
}

/** Drops the candidates of the list that have nothing to say, wherever the unit stands. */
export function dropSilent(list: Candidate[]): void {
  let kept = 0
  for (const candidate of list) if (!candidate.isSilent) list[kept++] = candidate
  list.length = kept
}

/** Rules that may have something to say about the unit when it stands as a block of this kind in this zone (`zoneBit`). */
export function matchUnit(unit: Unit, stand: { kind: BlockKind; zone: number }, rules: RuleSet): UnitMatches {
  const kind = kindBit(stand.kind)
  const place = kind * ZONES + stand.zone
  const first = unit.matches as UnitMatches | null
  for (let known = first; known !== null; known = known.next) if (known.place === place) return known
  const search = new Search(unit, rules, { kind, zone: stand.zone, words: unit.words })
  search.visit(unit.whole, rules.block)
  if (search.callsForPieces()) search.visitPieces()
  const { early, late } = search
  const found = { place, early, late, next: first }
  unit.matches = found
  return found
}

/** By number of the rule: in which visit it was last taken. Visits are counted on, so that nothing is ever cleared. */
let taken = new Float64Array(1 << 10)
let visits = 0

/** Looks through the rules that one unit may concern. */
class Search {
  readonly early: Candidate[] = []
  readonly late: Candidate[] = []
  private readonly bits: number
  /** While sentences are looked at: the candidates so far, by number of the rule. */
  private pieces: Map<number, Candidate> | null = null

  constructor(
    private readonly unit: Unit,
    private readonly rules: RuleSet,
    private readonly place: PlaceOfUnit,
  ) {
    this.bits = unit.bits
    if (taken.length < rules.rules.length) taken = new Float64Array(rules.rules.length * 2)
  }

  /** Takes every rule that waits for one of the view's phrases, once, and those that wait for none but whose gate is open. */
  visit(view: View, waiting: WaitingRules): void {
    const { offsets, entries, gates } = waiting
    visits++
    const { hits } = view
    for (let at = 0; at < hits.length; at += 3) {
      const end = offsets[hits[at]! + 1]!
      for (let entry = offsets[hits[at]!]!; entry < end; entry += 2) {
        const rule = entries[entry]!
        if (taken[rule] === visits || !this.concerns(rule)) continue
        const gate = entries[entry + 1]!
        if (gate < 0 || admitsHit(gates[gate]!, view, at)) this.take(rule, view)
      }
    }
    const { place, rules } = this
    const row = structuralPart(waiting, firstRow(view), { place, bounds: rules.bounds })
    for (let entry = 0; entry < row.length; entry += 2) {
      const rule = row[entry]!
      if (!this.concerns(rule) || taken[rule] === visits) continue
      const gate = row[entry + 1]!
      if (gate < 0 || admits(gates[gate]!, view)) this.take(rule, view)
    }
  }

  visitPieces(): void {
    this.pieces = new Map()
    for (const piece of this.unit.pieces()) this.visit(piece, this.rules.sentence)
  }

  /** Whether the unit is within the cheap bounds of the rule. */
  private concerns(rule: number): boolean {
    const { bounds } = this.rules
    const { kind, zone, words } = this.place
    const row = rule * BOUNDS
    if ((bounds[row]! & kind) === 0 || (bounds[row + 1]! & zone) === 0) return false
    if (words < bounds[row + 3]! || words > bounds[row + 4]!) return false
    const needed = bounds[row + 2]!
    return needed === 0 || (this.bits & needed) !== 0
  }

  private take(at: number, view: View): void {
    taken[at] = visits
    const known = this.pieces?.get(at)
    if (known !== undefined) {
      known.add(view)
      return
    }
    const rule = this.rules.rules[at]!
    const candidate = new Candidate(rule, [view])
    this.pieces?.set(at, candidate)
    if (rule.late) this.late.push(candidate)
    else this.early.push(candidate)
  }

  /** Whether a rule about sentences may have something to say: most units need not be split. */
  callsForPieces(): boolean {
    const { offsets, entries, unphrased, gates } = this.rules.sentence
    const { hits } = this.unit.whole
    for (let at = 0; at < hits.length; at += 3) {
      const end = offsets[hits[at]! + 1]!
      for (let entry = offsets[hits[at]!]!; entry < end; entry += 2) if (this.concerns(entries[entry]!)) return true
    }
    for (let entry = 0; entry < unphrased.length; entry += 2) {
      if (!this.concerns(unphrased[entry]!)) continue
      const gate = unphrased[entry + 1]!
      if (gate < 0 || hasCharacters(gates[gate]!, this.bits)) return true
    }
    return false
  }
}
