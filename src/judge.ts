// Judge: findings, protections and brakes become one verdict a block.

import type { RuleSet } from './rules/compile.js'
import type { IndexedDocument } from './rules/document-view.js'
import type { Finding, Note, Profile, Verdict } from './types.js'

export interface Judgement {
  readonly verdicts: Verdict[]
  readonly notes: Note[]
}

export interface Limits {
  /** Findings below this confidence are only reported. */
  readonly least: number
  /** Share of a document's prose words that weak witnesses alone may take. */
  readonly weak: number
  /** Share that one strong rule alone may take. */
  readonly alone: number
}

/** What the profiles move. */
export const LIMITS: Readonly<Record<Profile, Limits>> = {
  precision: { least: 0.5, weak: 0.4, alone: 0.6 },
  balanced: { least: 0.6, weak: 0.25, alone: 0.5 },
  recall: { least: 0.85, weak: 0.1, alone: 0.3 },
}

/** From this confidence on a rule stands above a learned model and outside the weak budget. */
export const STRONG = 0.9
/** Documents with less prose than this have no budget to speak of: one sentence would be over it. */
const LEAST_PROSE = 40

interface Standing {
  readonly finding: Finding
  reason: string | null
}

/** Decides what goes. Never cuts anything itself. */
export function judge(
  document: IndexedDocument,
  findings: readonly Finding[],
  options: { rules: RuleSet; profile: Profile },
): Judgement {
  const limits = LIMITS[options.profile]
  const quotes: QuoteIndex = new Map()
  const standing: Standing[] = findings.map((finding) => ({
    finding,
    reason: firstDoubt(document, finding, { limits, quotes }),
  }))
  applyProtections(standing)
  const notes = [...brakeRest(document, standing, limits), ...brakeBudgets(document, standing, { ...options, limits })]
  const byBlock: Standing[][] = Array.from({ length: document.count }, () => [])
  for (const one of standing) byBlock[one.finding.block]!.push(one)
  return { verdicts: byBlock.map((list, block) => resolve(document, block, list)), notes }
}

/** Why a finding does not stand, judged by itself. */
function firstDoubt(
  document: IndexedDocument,
  finding: Finding,
  { limits, quotes }: { limits: Limits; quotes: QuoteIndex },
): string | null {
  if (finding.protect === true) return 'protects'
  if (finding.trial === true) return 'trial'
  if (finding.cut === 'none') return 'takes only'
  if (finding.confidence < limits.least) return 'below the confidence of the profile'
  const kind = document.kind(finding.block)
  const block = document.document.blocks[finding.block]!
  const whole = finding.start <= block.start && finding.end >= block.end
  if (whole && finding.confidence < STRONG && (kind === 'list' || kind === 'dialogue')) return `protected kind: ${kind}`
  return !whole && isQuoted(document, finding, quotes) ? 'inside a quotation' : null
}

/** Of a block: where its double quotation marks stand (offsets in the source), and whether speech is open behind each. */
type QuoteIndex = Map<number, { readonly at: readonly number[]; readonly open: readonly boolean[] }>

/** An odd number of double quotation marks before the stretch: somebody is speaking. */
function isQuoted(document: IndexedDocument, finding: Finding, quotes: QuoteIndex): boolean {
  const known = quotes.get(finding.block) ?? quotesOf(document, finding.block)
  quotes.set(finding.block, known)
  const before = lowerBound(known.at, finding.start)
  return before > 0 && known.open[before - 1]!
}

function quotesOf(document: IndexedDocument, block: number): { at: number[]; open: boolean[] } {
  const { start } = document.document.blocks[block]!
  const at: number[] = []
  const open: boolean[] = []
  let curly = 0
  let straight = 0
  for (const { 0: mark, index } of document.raw(block).matchAll(/[“«„”»"]/g)) {
    if (mark === '"') straight++
    else curly += mark === '”' || mark === '»' ? -1 : 1
    at.push(start + index)
    open.push(curly > 0 || straight % 2 === 1)
  }
  return { at, open }
}

/** How many of the ascending values are below the limit. */
function lowerBound(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

function applyProtections(standing: readonly Standing[]): void {
  const safe = standing.map((one) => one.finding).filter((finding) => finding.protect === true)
  if (safe.length === 0) return
  const byBlock = groupBy(safe, (finding) => finding.block)
  for (const list of byBlock.values()) list.sort((a, b) => a.start - b.start)
  for (const one of standing) {
    const list = one.reason === null ? byBlock.get(one.finding.block) : undefined
    const by = list === undefined ? undefined : protectorOf(one.finding, list)
    if (by !== undefined) one.reason = `protected by ${by.rule}`
  }
}

function protectorOf({ start, end, confidence }: Finding, safe: readonly Finding[]): Finding | undefined {
  for (const finding of safe) {
    if (finding.start >= end) return undefined
    if (finding.end > start && finding.confidence >= confidence) return finding
  }
  return undefined
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
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

interface Budget {
  readonly rules: RuleSet
  readonly limits: Limits
}

/** Prose that a single witness condemns is counted; what goes over a limit stays, and that is reported. */
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

/** Higher confidence, then longer, then id. */
function compare(a: Finding, b: Finding): number {
  return (
    b.confidence - a.confidence ||
    b.end - b.start - (a.end - a.start) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/** One verdict for a block: the stretches that go, each named by its strongest witness. */
function resolve(document: IndexedDocument, block: number, list: readonly Standing[]): Verdict {
  const overruled = list.flatMap(({ finding, reason }) => (reason === null ? [] : [{ finding, reason }]))
  const accepted = list.filter((one) => one.reason === null).map((one) => one.finding)
  if (accepted.length === 0) return { block, decision: 'keep', removed: [], overruled }
  const { start, end } = document.document.blocks[block]!
  const removed = union(accepted)
  const all = removed.length === 1 && removed[0]!.start <= start && removed[0]!.end >= end
  return { block, decision: all || coversWords(document, block, removed) ? 'cut' : 'partial', removed, overruled }
}

/** Overlapping stretches become one, named by the strongest; stretches that only touch stay apart. */
function union(findings: Finding[]): Finding[] {
  const chosen: Finding[] = []
  let best: Finding | null = null
  for (const finding of findings.sort((a, b) => a.start - b.start || compare(a, b))) {
    const last = chosen.at(-1)
    if (best === null || last === undefined || finding.start >= last.end) {
      chosen.push(finding)
      best = finding
      continue
    }
    if (compare(finding, best) < 0) best = finding
    chosen[chosen.length - 1] = { ...best, start: last.start, end: Math.max(last.end, finding.end) }
  }
  return chosen
}

const LETTER = /[\p{L}\p{N}]/u

/** Nothing that a reader would read is left of the block: it goes as a whole. */
function coversWords(document: IndexedDocument, block: number, removed: readonly Finding[]): boolean {
  const { source } = document.document
  const { start, end } = document.document.blocks[block]!
  let from = start
  for (const finding of removed) {
    if (LETTER.test(source.slice(from, finding.start))) return false
    from = Math.max(from, finding.end)
  }
  return !LETTER.test(source.slice(from, end))
}
