// Find: every rule looks at the same document and says what it claims. Nothing is changed, so the order of rules is no behaviour.
import type { CompiledConditions } from '../matchers/matcher.js'
import type { Fact, Finding } from '../types.js'
import type { CompiledRule, RuleSet } from './compile.js'
import type { IndexedDocument } from './document-view.js'
import { matchUnit, PROTECTED } from './match-unit.js'
import { rawRange } from './unit.js'
import type { Place, View } from './view.js'

export interface Found {
  readonly findings: Finding[]
  readonly facts: Fact[]
}

export interface FindOptions {
  /** Late rules ask for the title, the others do not. */
  readonly late: boolean
  /** Says of a category whether its rules run at all. */
  readonly isOn: (category: string) => boolean
}

/** Looks for all rules of the set in the document. */
export function findAll(document: IndexedDocument, rules: RuleSet, options: FindOptions): Found {
  const found: Found = { findings: [], facts: [] }
  const runs = (rule: CompiledRule) => rule.late === options.late && options.isOn(rule.category)
  for (let block = 0; block < document.count; block++) {
    const matches = matchUnit(document.unit(block), document.kind(block), rules)
    const place = { document, block }
    const whole = document.whole(block)
    for (const rule of matches.block)
      if (runs(rule) && standsThere(rule, whole, place)) claim(document, rule, block, found)
    for (const { rule, view } of matches.sentences)
      if (runs(rule) && standsThere(rule, view, place))
        claimStretch(document, rule, { block, found, view, stretch: view })
  }
  return found
}

/** What the rule asks of the document around; its own tests have been passed. */
function standsThere(rule: CompiledRule, view: View, place: Place): boolean {
  if (rule.when.around !== null && !rule.when.around(view, place)) return false
  for (const one of rule.unless) if (one.around !== null && one.test(view, place)) return false
  return true
}

function claim(document: IndexedDocument, rule: CompiledRule, block: number, found: Found): void {
  const view = document.whole(block)
  if (rule.cut === 'span') {
    const stretch = rule.locate(view)
    if (stretch !== null && stretch.end > stretch.start) claimStretch(document, rule, { block, found, view, stretch })
  } else if (rule.cut === 'run') claimRun(document, rule, block, found)
  else if (rule.cut === 'rest') for (let at = block; at < document.count; at++) claimBlock(document, rule, at, found)
  else claimBlock(document, rule, block, found)
  if (rule.takes !== null && rule.cut !== 'span') take(rule, view, block, found)
}

function holds(rule: CompiledRule, view: View, place: Place): boolean {
  return rule.when.test(view, place) && !rule.unless.some((one) => one.test(view, place))
}

interface Claim {
  readonly block: number
  readonly found: Found
  readonly view: View
  readonly stretch: { start: number; end: number }
}

function claimStretch(document: IndexedDocument, rule: CompiledRule, { block, found, view, stretch }: Claim): void {
  const { start: offset } = document.document.blocks[block]!
  const { start, end } = rawRange(document.unit(block), document.raw(block), stretch)
  add(found, rule, { block, start: offset + start, end: offset + end })
  if (rule.takes !== null) take(rule, view, block, found)
}

function claimBlock(document: IndexedDocument, rule: CompiledRule, block: number, found: Found): void {
  const { start, end } = document.document.blocks[block]!
  add(found, rule, { block, start, end })
}

function add(found: Found, rule: CompiledRule, place: { block: number; start: number; end: number }): void {
  found.findings.push({
    rule: rule.id,
    category: rule.category,
    confidence: rule.confidence,
    cut: rule.cut,
    ...place,
    ...(rule.trial ? { trial: true } : {}),
    ...(rule.protect ? { protect: true } : {}),
  })
}

function take(rule: CompiledRule, view: View, block: number, found: Found): void {
  const stretch = rule.locateTake(view)
  // A named group of a pattern is the value itself; a phrase names what follows it.
  const { start, end } =
    stretch === null ? view : stretch.named === true ? stretch : { start: stretch.end, end: view.end }
  const value = view.unit.text.slice(start, end)
  found.facts.push({ field: rule.takes!, value: value.replace(/^[\s:|-]+/, '').trim(), rule: rule.id, block })
}

/** The anchor and its neighbours that are members, in the rule's direction. */
function claimRun(document: IndexedDocument, rule: CompiledRule, block: number, found: Found): void {
  const run = rule.run
  if (run === null || found.findings.some((one) => one.block === block && one.rule === rule.id)) return
  const blocks = [block]
  if (run.direction !== 'backward') blocks.push(...walk(document, rule, { from: block, step: 1, room: run.max - 1 }))
  if (run.direction !== 'forward')
    blocks.unshift(...walk(document, rule, { from: block, step: -1, room: run.max - blocks.length }).reverse())
  if (blocks.length < run.min) return
  for (const at of blocks) claimBlock(document, rule, at, found)
}

function walk(
  document: IndexedDocument,
  rule: CompiledRule,
  way: { from: number; step: 1 | -1; room: number },
): number[] {
  const { members, strays } = rule.run!
  const taken: number[] = []
  let waiting: number[] = []
  for (let at = way.from + way.step; at >= 0 && at < document.count; at += way.step) {
    if (taken.length + waiting.length >= way.room) break
    if (isMember(document, rule, members, at)) {
      taken.push(...waiting, at)
      waiting = []
    } else if (waiting.length < strays && !document.isProse(at)) waiting.push(at)
    else break
  }
  return taken
}

function isMember(
  document: IndexedDocument,
  rule: CompiledRule,
  members: readonly CompiledConditions[],
  block: number,
): boolean {
  const kind = document.kind(block)
  const view = document.whole(block)
  const place = { document, block }
  if (PROTECTED.has(kind) && !members.some((one) => one.keys.some((key) => key.kinds?.has(kind) === true))) return false
  return members.some((one) => one.test(view, place)) || holds(rule, view, place)
}
