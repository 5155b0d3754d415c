// Judge: findings, protections and brakes become one verdict a block.

import { brake, groupBy, type Limits, STRONG, type Standing } from './brakes.js'
import { isLearned } from './learned/claims.js'
import type { RuleSet } from './rules/compile.js'
import type { IndexedDocument } from './rules/document-view.js'
import { isOfSite } from './rules/sites/find-site.js'
import type { Finding, Note, Profile, Verdict } from './types.js'

export interface Judgement {
  readonly verdicts: Verdict[]
  readonly notes: Note[]
}

/** What the profiles move. */
export const LIMITS: Readonly<Record<Profile, Limits>> = {
  precision: { least: 0.5, weak: 0.4, alone: 0.6 },
  balanced: { least: 0.6, weak: 0.25, alone: 0.5 },
  recall: { least: 0.85, weak: 0.1, alone: 0.3 },
}

export type IsContent = (block: number, isWeak: boolean) => boolean

/** Rules that are surer than this take a whole block whatever the model says. */
const CERTAIN = 0.98

export interface JudgeOptions {
  readonly rules: RuleSet
  readonly profile: Profile
  /** Blocks that the model takes for content; for a strong rule it must be surer than for a weak one. */
  readonly isContent?: IsContent
}

/** Decides what goes. Never cuts anything itself. */
export function judge(document: IndexedDocument, findings: readonly Finding[], options: JudgeOptions): Judgement {
  const limits = LIMITS[options.profile]
  const { isContent = () => false } = options
  const quotes: QuoteIndex = new Map()
  const agreed = agreedBlocks(document, findings, options.rules)
  const standing: Standing[] = findings.map((finding) => ({
    finding,
    reason: firstDoubt(document, finding, {
      limits,
      quotes,
      isContent: (block, isWeak) => !agreed.has(block) && isContent(block, isWeak),
    }),
  }))
  applyProtections(standing)
  const notes = brake(document, standing, { rules: options.rules, limits })
  const byBlock: Standing[][] = Array.from({ length: document.count }, () => [])
  for (const one of standing) byBlock[one.finding.block]!.push(one)
  return { verdicts: byBlock.map((list, block) => resolve(document, block, list)), notes }
}

/** Blocks that several strong rules of a strong category take whole: what consent dialogs say is known so well that the model is not asked. */
function agreedBlocks(document: IndexedDocument, findings: readonly Finding[], rules: RuleSet): ReadonlySet<number> {
  const first = new Map<number, string>()
  const agreed = new Set<number>()
  for (const { block, category, confidence, rule, start, end, trial } of findings) {
    const { start: from, end: to } = document.document.blocks[block]!
    if (trial === true || confidence < STRONG || !rules.strong.has(category) || start > from || end < to) continue
    if ((first.get(block) ?? rule) !== rule) agreed.add(block)
    else first.set(block, rule)
  }
  return agreed
}

/** Why a finding does not stand, judged by itself. */
function firstDoubt(
  document: IndexedDocument,
  finding: Finding,
  { limits, quotes, isContent }: { limits: Limits; quotes: QuoteIndex; isContent: IsContent },
): string | null {
  if (isLearned(finding)) return null
  if (finding.protect === true) return 'protects'
  if (finding.trial === true) return 'trial'
  if (finding.cut === 'none') return 'takes only'
  if (finding.confidence < limits.least) return 'below the confidence of the profile'
  const kind = document.kind(finding.block)
  const block = document.document.blocks[finding.block]!
  const whole = finding.start <= block.start && finding.end >= block.end
  if (whole && finding.confidence < STRONG && (kind === 'list' || kind === 'dialogue')) return `protected kind: ${kind}`
  if (whole && finding.confidence < CERTAIN && isContent(finding.block, finding.confidence < STRONG))
    return 'the model takes it for content'
  return !whole && !isOfSite(finding) && isQuoted(document, finding, quotes) ? 'inside a quotation' : null
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

/** A rule before the model, because it says why; then higher confidence, then longer, then id. */
function compare(a: Finding, b: Finding): number {
  return (
    Number(isLearned(a)) - Number(isLearned(b)) ||
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
