// Find: every rule looks at the same document and says what it claims. Nothing is changed, so the order of rules is no behaviour.
import type { Fact, Finding } from '../types.js'
import type { CompiledRule, RuleSet } from './compile.js'
import type { IndexedDocument } from './document-view.js'
import { dropSilent, matchUnit } from './match-unit.js'
import { rawRange } from './unit.js'
import type { Place, View } from './view.js'
import { PROTECTED } from './zone.js'

export interface Found {
  readonly findings: Finding[]
  readonly facts: Fact[]
}

export interface FindOptions {
  /** Late rules ask for the title, the others do not. */
  readonly late: boolean
  /** Says of a category whether its rules run at all. */
  readonly isOn: (category: string) => boolean
  /** Says of a block whether it is looked at; left out: all are. */
  readonly isAsked?: (block: number) => boolean
}

/** Looks for all rules of the set in the document. */
export function findAll(document: IndexedDocument, rules: RuleSet, { late, isOn, isAsked }: FindOptions): Found {
  const search = new Search(document)
  for (let block = 0; block < document.count; block++) {
    if (isAsked?.(block) === false) continue
    const stand = { kind: document.kind(block), zone: document.zone(block) }
    const matches = matchUnit(document.unit(block), stand, rules)
    const candidates = late ? matches.late : matches.early
    if (candidates.length === 0) continue
    const place = { document, block }
    let silent = 0
    for (const candidate of candidates) {
      const { rule } = candidate
      if (!mayStand(rule, place) || (rule.twins.length === 0 && !isOn(rule.category))) continue
      const views = candidate.passing()
      if (views.length === 0) silent++
      for (const view of views) {
        if (!standsThere(rule, view, place)) continue
        if (isOn(rule.category)) search.claimIn(rule, block, view)
        for (const twin of rule.twins) if (isOn(twin.category)) search.claimIn(twin, block, view)
      }
    }
    if (silent > 0) dropSilent(candidates)
  }
  return search
}

/** Whether the block is near enough to the top or the end. */
function mayStand({ stand }: CompiledRule, { document, block }: { document: IndexedDocument; block: number }): boolean {
  return block < stand.first && block >= document.count - stand.last
}

/** What the rule asks of the document around; its own tests have been passed. */
function standsThere(rule: CompiledRule, view: View, place: Place): boolean {
  if (rule.when.around !== null && !rule.when.around(view, place)) return false
  for (const one of rule.unless) if (one.around !== null && one.test(view, place)) return false
  return true
}

function holds(rule: CompiledRule, view: View, place: Place): boolean {
  return rule.when.test(view, place) && !rule.unless.some((one) => one.test(view, place))
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What has been claimed in one document so far. */
class Search implements Found {
  readonly findings: Finding[] = []
  readonly facts: Fact[] = []
  /** Per rule, the last block that one of its runs or rests has claimed: an anchor inside adds nothing. */
  private readonly claimed = new Map<CompiledRule, number>()

  constructor(private readonly document: IndexedDocument) {}

  /** What the rule takes where it holds for a view of the block. */
  claimIn(rule: CompiledRule, block: number, view: View): void {
    if (rule.cut === 'sentence') this.claimStretch(rule, block, { view, stretch: view })
    else this.claim(rule, block)
  }

  private claim(rule: CompiledRule, block: number): void {
    const view = this.document.whole(block)
    if (rule.cut === 'span') {
      const stretch = rule.locate(view)
      if (stretch !== null && stretch.end > stretch.start) this.claimStretch(rule, block, { view, stretch })
    } else if (rule.cut === 'run') this.claimRun(rule, block)
    else if (rule.cut === 'rest') this.claimRest(rule, block)
    else this.claimBlock(rule, block)
    if (rule.takes !== null && rule.cut !== 'span') this.take(rule, block, view)
  }

  private claimStretch(rule: CompiledRule, block: number, { view, stretch }: { view: View; stretch: Stretch }): void {
    const { start: offset } = this.document.document.blocks[block]!
    const { start, end } = rawRange(this.document.unit(block), this.document.raw(block), stretch)
    this.add(rule, block, { start: offset + start, end: offset + end })
    if (rule.takes !== null) this.take(rule, block, view)
  }

  private claimBlock(rule: CompiledRule, block: number): void {
    this.add(rule, block, this.document.document.blocks[block]!)
  }

  private add(rule: CompiledRule, block: number, { start, end }: Stretch): void {
    this.findings.push({
      rule: rule.id,
      category: rule.category,
      confidence: rule.confidence,
      cut: rule.cut,
      block,
      start,
      end,
      ...(rule.trial ? { trial: true } : {}),
      ...(rule.protect ? { protect: true } : {}),
    })
  }

  private take(rule: CompiledRule, block: number, view: View): void {
    const stretch = rule.locateTake(view)
    // A named group of a pattern is the value itself; a phrase names what follows it.
    const { start, end } =
      stretch === null ? view : stretch.named === true ? stretch : { start: stretch.end, end: view.end }
    const value = view.unit.text.slice(start, end)
    this.facts.push({ field: rule.takes!, value: value.replace(/^[\s:|-]+/, '').trim(), rule: rule.id, block })
  }

  private claimRest(rule: CompiledRule, block: number): void {
    if (this.claimed.has(rule)) return
    this.claimed.set(rule, this.document.count)
    for (let at = block; at < this.document.count; at++) this.claimBlock(rule, at)
  }

  /** The anchor and its neighbours that are members, in the rule's direction. */
  private claimRun(rule: CompiledRule, block: number): void {
    const run = rule.run
    if (run === null || block <= (this.claimed.get(rule) ?? -1)) return
    const blocks = [block]
    if (run.direction !== 'backward') blocks.push(...this.walk(rule, { from: block, step: 1, room: run.max - 1 }))
    if (run.direction !== 'forward')
      blocks.unshift(...this.walk(rule, { from: block, step: -1, room: run.max - blocks.length }).reverse())
    if (blocks.length < run.min) return
    this.claimed.set(rule, blocks.at(-1)!)
    for (const at of blocks) this.claimBlock(rule, at)
  }

  private walk(rule: CompiledRule, way: { from: number; step: 1 | -1; room: number }): number[] {
    const { document } = this
    const { strays } = rule.run!
    const taken: number[] = []
    let waiting: number[] = []
    for (let at = way.from + way.step; at >= 0 && at < document.count; at += way.step) {
      if (taken.length + waiting.length >= way.room) break
      if (this.isMember(rule, at)) {
        taken.push(...waiting, at)
        waiting = []
      } else if (waiting.length < strays && !document.isProse(at)) waiting.push(at)
      else break
    }
    return taken
  }

  private isMember(rule: CompiledRule, block: number): boolean {
    const { document } = this
    const { members } = rule.run!
    const kind = document.kind(block)
    const view = document.whole(block)
    const place = { document, block }
    if (PROTECTED.has(kind) && !members.some((one) => one.keys.some((key) => key.kinds?.has(kind) === true)))
      return false
    return members.some((one) => one.test(view, place)) || holds(rule, view, place)
  }
}
