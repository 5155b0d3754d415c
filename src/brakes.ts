// Brakes: what would take more prose than its share stays, and that is reported.

import { isLearned } from './learned/claims.js'
import type { RuleSet } from './rules/compile.js'
import type { IndexedDocument } from './rules/document-view.js'
import { isOfSite } from './rules/sites/find-site.js'
import type { Finding, Note } from './types.js'

export interface Limits {
  /** Findings below this confidence are only reported. */
  readonly least: number
  /** Share of a document's prose words that weak witnesses alone may take. */
  readonly weak: number
  /** Share that one strong rule alone may take. */
  readonly alone: number
}

/** From this confidence on a rule stands above a learned model and outside the weak budget. */
export const STRONG = 0.9
/** Documents with less prose than this have no budget to speak of: one sentence would be over it. */
const LEAST_PROSE = 40

/** A finding and why it does not stand; null while it does. */
export interface Standing {
  readonly finding: Finding
  reason: string | null
}

export interface Budget {
  readonly rules: RuleSet
  readonly limits: Limits
}

/** Brakes what would take too much prose: the findings get a reason, the notes say what was kept and why. */
export function brake(document: IndexedDocument, standing: readonly Standing[], budget: Budget): Note[] {
  return [...brakeRest(document, standing, budget.limits), ...brakeBudgets(document, standing, budget)]
}

/** `cut: rest` may not take much prose: beyond the limit only the blocks that other findings name go. */
function brakeRest(document: IndexedDocument, standing: readonly Standing[], limits: Limits): Note[] {
  const notes: Note[] = []
  const prose = proseWords(document)
  const claims = standing.filter((one) => one.reason === null && one.finding.cut === 'rest')
  for (const [rule, own] of groupBy(claims, (one) => one.finding.rule)) {
    const taken = own.reduce(
      (sum, one) => sum + (document.isProse(one.finding.block) ? document.unit(one.finding.block).words : 0),
      0,
    )
    if (taken <= prose * limits.weak) continue
    const anchor = own.reduce((first, one) => Math.min(first, one.finding.block), document.count)
    for (const one of own) if (one.finding.block !== anchor) one.reason = 'brake: too much prose after the anchor'
    notes.push({
      code: 'brake-rest',
      message: `${rule} would have taken ${taken} of ${prose} words of prose; only its first block was considered`,
    })
  }
  return notes
}

function proseWords(document: IndexedDocument): number {
  let words = 0
  for (let at = 0; at < document.count; at++) if (document.isProse(at)) words += document.unit(at).words
  return words
}

/** Prose that a single witness condemns is counted (the model is a witness, with bounds of its own: learned/claims.ts); what goes over a limit stays, and that is reported. */
function brakeBudgets(document: IndexedDocument, standing: readonly Standing[], { rules, limits }: Budget): Note[] {
  const prose = proseWords(document)
  if (prose < LEAST_PROSE) return []
  const witnesses = new Map<number, Set<string>>()
  for (const { finding, reason } of standing) {
    if (reason !== null) continue
    const seen = witnesses.get(finding.block) ?? new Set()
    witnesses.set(finding.block, seen.add(finding.rule))
  }
  const alone = standing.filter(
    ({ finding, reason }) =>
      reason === null &&
      !rules.strong.has(finding.category) &&
      !isLearned(finding) &&
      !isOfSite(finding) &&
      document.isProse(finding.block) &&
      witnesses.get(finding.block)!.size < 2,
  )
  const weak = alone.filter((one) => one.finding.confidence < STRONG)
  const notes = hold(document, weak, { most: prose * limits.weak, code: 'brake-weak', name: 'weak rules' })
  const left = alone.filter((one) => one.reason === null)
  for (const [rule, own] of groupBy(left, (one) => one.finding.rule)) {
    notes.push(...hold(document, own, { most: prose * limits.alone, code: 'brake-rule', name: rule }))
  }
  return notes
}

function hold(
  document: IndexedDocument,
  list: readonly Standing[],
  brake: { most: number; code: string; name: string },
): Note[] {
  const share = ({ finding }: Standing) => {
    const block = document.document.blocks[finding.block]!
    return (document.unit(finding.block).words * (finding.end - finding.start)) / (block.end - block.start)
  }
  const taken = Math.round(list.reduce((sum, one) => sum + share(one), 0))
  if (taken <= brake.most) return []
  for (const one of list) one.reason = `brake: ${brake.name} would take too much prose`
  const rules = [...new Set(list.map((one) => one.finding.rule))].sort().join(', ')
  return [{ code: brake.code, message: `kept ${taken} words of prose that only ${rules} would have removed` }]
}

/** Values in the order they come, by their key. */
export function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
