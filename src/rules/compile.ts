// Checked packs become a RuleSet: one phrase index and, for each rule, tests in the order of their cost.
import type {
  CompiledConditions,
  Conditions,
  Expression,
  IndexKey,
  Located,
  MatcherContext,
  Wait,
} from '../matchers/matcher.js'
import { elementsWithin, type SelectElements } from '../parse/html/within.js'
import type { CutKind, FactField } from '../types.js'
import { compileConditions } from './conditions.js'
import { ownExpression } from './expression.js'
import { gateOf } from './gate.js'
import { type Phrase, readPhrase, unpackPhrase } from './phrase.js'
import { PhraseIndex } from './phrase-index.js'
import type { PackData, RuleData } from './schema.js'
import type { View } from './view.js'
import { boundsOf, type WaitingRules, waitingOf } from './waiting.js'
import { type Stand, standOf } from './zone.js'

export interface CompiledRun {
  readonly members: readonly CompiledConditions[]
  readonly min: number
  readonly max: number
  readonly direction: 'forward' | 'backward' | 'both'
  readonly strays: number
}

export interface CompiledRule {
  readonly id: string
  readonly category: string
  readonly confidence: number
  readonly cut: CutKind
  readonly trial: boolean
  readonly protect: boolean
  readonly takes: FactField | null
  readonly when: CompiledConditions
  /** One for each key of `unless`: none may hold. */
  readonly unless: readonly CompiledConditions[]
  readonly run: CompiledRun | null
  /** Where its blocks may stand; protected kinds must be named. */
  readonly stand: Stand
  readonly late: boolean
  readonly minWords: number
  readonly maxWords: number
  readonly bits: number
  /** Rules of equal conditions: where this one holds, they hold as well. */
  readonly twins: CompiledRule[]
  locate(view: View): Located | null
  locateTake(view: View): Located | null
}

export interface RuleSet {
  /** ISO 639-1 code of the pages that it is for; null: unknown. */
  readonly lang: string | null
  readonly rules: readonly CompiledRule[]
  /** Numbers that rule most units out, see `boundsOf`. */
  readonly bounds: Int32Array
  readonly index: PhraseIndex
  /** Rules about whole blocks and rules about sentences. */
  readonly block: WaitingRules
  readonly sentence: WaitingRules
  /** Rules that other blocks' rules may name as the reason why a stretch is safe. */
  readonly strong: ReadonlySet<string>
}

export interface CompileOptions {
  /** Expressions of packs that users bring (RE2 dialect, linear time); own packs use the engine's. */
  readonly foreignExpression?: (source: string, options: { cased: boolean }) => Expression
  /** Runs the selectors of rules on pages; needed where a rule with one is asked. */
  readonly select?: SelectElements
  /** Told of every expression, when packs are built. */
  readonly onExpression?: (source: string) => void
  /** Categories outside the budgets: a page may be nearly all of them. */
  readonly strongCategories?: readonly string[]
  /** ISO 639-1 code of the pages that the rules are for, null for an unknown one; English when left out. */
  readonly lang?: string | null
}

/** Compiles packs that have been checked by the schema. */
export function compileRules(packs: readonly PackData[], options: CompileOptions = {}): RuleSet {
  const { lang = 'en' } = options
  const index = new PhraseIndex()
  const rules: CompiledRule[] = []
  const own = nothingShared()
  const users = nothingShared()
  for (const pack of packs) {
    const foreign = pack.dialect === 're2' ? options.foreignExpression : undefined
    const context = makeContext(
      { index, pack, shared: foreign === undefined ? own : users, ...options },
      foreign ?? ownExpression,
    )
    for (const rule of pack.rules) rules.push(compileRule(rule, pack, context))
  }
  const asked = withoutTwins(rules)
  const listOf = (isSentence: boolean) => {
    const own = asked.filter((at) => (rules[at]!.cut === 'sentence') === isSentence)
    return waitingOf(new Map(own.map((at) => [at, rarest(rules[at]!.when.keys, index.rates)])), index.size)
  }
  const lists = { block: listOf(false), sentence: listOf(true) }
  return { lang, rules, bounds: boundsOf(rules), index, ...lists, strong: new Set(options.strongCategories) }
}

/** Numbers of the rules but for those that ask the same as one before them: that one names them as its twins. */
function withoutTwins(rules: readonly CompiledRule[]): number[] {
  const groups = new Map<CompiledConditions, CompiledRule[]>()
  const asked: number[] = []
  rules.forEach((rule, at) => {
    const group = groups.get(rule.when) ?? []
    groups.set(rule.when, group)
    const twin = group.find((one) => asksTheSame(one, rule))
    if (twin !== undefined) {
      twin.twins.push(rule)
      return
    }
    group.push(rule)
    asked.push(at)
  })
  return asked
}

function asksTheSame(one: CompiledRule, other: CompiledRule): boolean {
  if ((one.cut === 'sentence') !== (other.cut === 'sentence')) return false
  return one.unless.length === other.unless.length && one.unless.every((set, at) => set === other.unless[at])
}

/** What it costs to wait for no phrase, in the unit of `PhraseIndex.rates`: most gates are open for one text in some. */
const GATE_RATE = 2000
const ALWAYS: readonly Wait[] = [{ phrase: null, gate: null }]

/** Of several conditions the one that comes true least is the best to wait for. */
function rarest(keys: readonly IndexKey[], rates: readonly number[]): readonly Wait[] {
  const rateOf = (waits: readonly Wait[]) =>
    waits.reduce((sum, { phrase }) => sum + (phrase === null ? GATE_RATE : rates[phrase]!), 0)
  const lists = keys.flatMap(({ waits }) => (waits === undefined ? [] : [waits]))
  return lists.length === 0 ? ALWAYS : lists.reduce((best, list) => (rateOf(list) < rateOf(best) ? list : best))
}

function compileRule(rule: RuleData, pack: PackData, context: MatcherContext): CompiledRule {
  const when = context.conditions((rule.when ?? {}) as Conditions)
  const unless = Object.entries(rule.unless ?? {}).map(([key, value]) => context.conditions({ [key]: value }))
  const sentence = rule.cut === 'sentence'
  return {
    id: `${pack.category}/${pack.lang}/${rule.id}`,
    category: pack.category,
    confidence: rule.confidence,
    cut: rule.cut as CutKind,
    trial: rule.trial === true,
    protect: rule.protect === true,
    takes: (rule.takes?.field as FactField | undefined) ?? null,
    when,
    unless,
    run: rule.run === undefined ? null : compileRun(rule.run, context),
    stand: standOf(
      when.keys,
      unless.map((one) => one.keys),
    ),
    late: when.late || unless.some((one) => one.late),
    minWords: Math.max(0, ...when.keys.map((key) => key.minWords ?? 0)),
    maxWords: sentence
      ? Number.POSITIVE_INFINITY
      : Math.min(...when.keys.map((key) => key.maxWords ?? Number.POSITIVE_INFINITY)),
    bits: when.keys.find((key) => key.bits !== undefined)?.bits ?? 0,
    twins: [],
    locate: (view) => when.locate(view, 'cut'),
    locateTake: (view) => when.locate(view, 'take'),
  }
}

function compileRun(run: NonNullable<RuleData['run']>, context: MatcherContext): CompiledRun {
  return {
    members: [run.member].flat().map((member) => context.conditions(member as Conditions)),
    min: run.min ?? 2,
    max: run.max ?? 40,
    direction: run.direction ?? 'forward',
    strays: run.strays ?? 0,
  }
}

interface Indexed {
  readonly index: PhraseIndex
  /** Its phrases and the facts about its expressions were read when it was built. */
  readonly pack: PackData
  readonly onExpression?: (source: string) => void
  readonly select?: SelectElements
  /** What was compiled before, by dialect: equal conditions of several rules are one condition, and are asked once. */
  readonly shared: Shared
}

function nothingShared(): Shared {
  return { cased: new Map(), uncased: new Map(), conditions: new Map() }
}

interface Shared {
  readonly cased: Map<string, Expression>
  readonly uncased: Map<string, Expression>
  readonly conditions: Map<string, CompiledConditions>
}

function makeContext(
  { index, pack, onExpression, shared, select = noSelectors }: Indexed,
  expression: MatcherContext['expression'],
): MatcherContext {
  const ids: number[] = []
  const wordId = (at: number): number => {
    const [text, prefix] = pack.words![at]!
    ids[at] ??= index.addWord({ text, prefix: prefix === 1 })
    return ids[at]
  }
  const makeExpression: MatcherContext['expression'] = (source, options) => {
    onExpression?.(source)
    const facts = pack.expressions?.[source]
    const words = facts?.words?.map(wordId) ?? null
    const { test, locate } = expression(source, options)
    return { test, locate, words, gate: facts === undefined ? null : gateOf(facts) }
  }
  const context: MatcherContext = {
    phrases: (list) => list.map((written) => index.idOf(written) ?? index.add(phraseOf(written, pack))),
    expression: (source, options) =>
      once(options.cased ? shared.cased : shared.uncased, source, () => makeExpression(source, options)),
    conditions: (value) => once(shared.conditions, JSON.stringify(value), () => compileConditions(value, context)),
    selector: (source) => (structure) => elementsWithin(structure, source, select),
  }
  return context
}

function noSelectors(): never {
  throw new Error('chaffinch: these rules have selectors; compileRules needs { select }')
}

function phraseOf(written: string, { phrases }: PackData): Phrase {
  const packed = phrases?.[written]
  return packed === undefined ? readPhrase(written) : unpackPhrase(written, packed)
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
