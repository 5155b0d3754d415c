// What the rules say of a text alone. The answer is kept with the unit, so that repeated blocks and later rounds cost nothing.
import type { BlockKind } from '../types.js'
import type { CompiledRule, RuleSet, WaitingRules } from './compile.js'
import type { Unit, View } from './view.js'
import { wholeView } from './view.js'

export interface UnitMatches {
  /** Rules about whole blocks whose own tests hold. */
  readonly block: readonly CompiledRule[]
  readonly sentences: readonly { rule: CompiledRule; view: View }[]
}

/** Kinds whose text stands as it is unless a rule names the kind. Speech is only safe from losing whole blocks. */
export const PROTECTED: ReadonlySet<BlockKind> = new Set<BlockKind>(['code', 'quote', 'verse', 'table'])

/** Rules whose own tests the unit passes when it stands as a block of this kind. */
export function matchUnit(unit: Unit, kind: BlockKind, rules: RuleSet): UnitMatches {
  const known = unit.matches.get(kind) as UnitMatches | undefined
  if (known !== undefined) return known
  const block: CompiledRule[] = []
  const sentences: { rule: CompiledRule; view: View }[] = []
  const whole = wholeView(unit)
  visit(whole, rules.block, (at) => {
    const rule = rules.rules[at]!
    if (concerns(rule, unit, kind) && ownTests(rule, whole)) block.push(rule)
  })
  const next = new Map<CompiledRule, number>()
  for (const piece of unit.pieces()) {
    visit(piece, rules.sentence, (at) => {
      const rule = rules.rules[at]!
      if (concerns(rule, unit, kind) && ownTests(rule, piece)) addSentences(rule, piece, { sentences, next })
    })
  }
  const found = { block, sentences }
  unit.matches.set(kind, found)
  return found
}

/** Calls for every rule that waits for one of the view's phrases, once, and for those that wait for none. */
function visit({ hits }: View, waiting: WaitingRules, call: (rule: number) => void): void {
  const seen = new Set<number>()
  for (let at = 0; at < hits.length; at += 3) {
    const list = waiting.byPhrase[hits[at]!]!
    for (let index = 0; index < list.length; index++) {
      const rule = list[index]!
      if (seen.has(rule)) continue
      seen.add(rule)
      call(rule)
    }
  }
  for (const rule of waiting.structural) call(rule)
}

/** The cheap bounds. */
function concerns(rule: CompiledRule, unit: Unit, kind: BlockKind): boolean {
  if (unit.words > rule.maxWords || unit.words < rule.minWords) return false
  if (rule.bits !== 0 && (unit.bits & rule.bits) === 0) return false
  return rule.kinds === null ? !PROTECTED.has(kind) : rule.kinds.has(kind)
}

function ownTests(rule: CompiledRule, view: View): boolean {
  if (!rule.when.own(view)) return false
  for (const one of rule.unless) if (one.around === null && one.own(view)) return false
  return true
}

/**
 * A quickly split piece that passes calls for the exact sentences around it. Pieces come in order: `next` holds for each rule the
 * first sentence that it has not judged yet, so that a long line costs what its length says.
 */
function addSentences(
  rule: CompiledRule,
  piece: View,
  found: { sentences: { rule: CompiledRule; view: View }[]; next: Map<CompiledRule, number> },
): void {
  const views = piece.unit.sentences()
  let at = found.next.get(rule) ?? firstAfter(views, piece.start)
  while (at < views.length && views[at]!.end <= piece.start) at++
  for (; at < views.length && views[at]!.start < piece.end; at++) {
    if (ownTests(rule, views[at]!)) found.sentences.push({ rule, view: views[at]! })
  }
  found.next.set(rule, at)
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
