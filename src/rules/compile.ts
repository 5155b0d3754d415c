// Checked packs become a RuleSet: one phrase index and, for each rule, tests in the order of their cost.
import type {
  CompiledConditions,
  Conditions,
  Expression,
  IndexKey,
  Located,
  MatcherContext,
} from '../matchers/matcher.js'
import type { CutKind, FactField } from '../types.js'
import { compileConditions } from './conditions.js'
import { ownExpression } from './expression.js'
import { readPhrase } from './phrase.js'
import { PhraseIndex } from './phrase-index.js'
import type { PackData, RuleData } from './schema.js'
import type { View } from './view.js'

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
  /** Kinds the rule names itself; protected kinds must be among them. */
  readonly kinds: ReadonlySet<string> | null
  readonly late: boolean
  readonly minWords: number
  readonly maxWords: number
  readonly bits: number
  locate(view: View): Located | null
  locateTake(view: View): Located | null
}

export interface WaitingRules {
  /** Rules that wait for a phrase, by phrase id. */
  readonly byPhrase: readonly (readonly number[])[]
  /** Rules without a phrase, asked on every unit that their cheap bounds let through. */
  readonly structural: readonly number[]
}

export interface RuleSet {
  readonly rules: readonly CompiledRule[]
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
  /** Told of every expression, when packs are built. */
  readonly onExpression?: (source: string) => void
  /** Categories outside the budgets: a page may be nearly all of them. */
  readonly strongCategories?: readonly string[]
}

/** Compiles packs that have been checked by the schema. */
export function compileRules(packs: readonly PackData[], options: CompileOptions = {}): RuleSet {
  const index = new PhraseIndex()
  const rules: CompiledRule[] = []
  const phrasesOf: (readonly number[] | null)[] = []
  for (const pack of packs) {
    const foreign = pack.dialect === 're2' ? options.foreignExpression : undefined
    const context = makeContext({ index, pack, ...options }, foreign ?? ownExpression)
    for (const rule of pack.rules) {
      const compiled = compileRule(rule, pack, context)
      rules.push(compiled)
      phrasesOf.push(phraseKey(compiled.when.keys, index.rates))
    }
  }
  const lists = { block: emptyWaiting(index.size), sentence: emptyWaiting(index.size) }
  phrasesOf.forEach((ids, at) => {
    const list = rules[at]!.cut === 'sentence' ? lists.sentence : lists.block
    if (ids === null) list.structural.push(at)
    else for (const id of new Set(ids)) list.byPhrase[id]!.push(at)
  })
  return { rules, index, ...lists, strong: new Set(options.strongCategories) }
}

function emptyWaiting(size: number): { byPhrase: number[][]; structural: number[] } {
  return { byPhrase: Array.from({ length: size }, () => []), structural: [] }
}

/** Of several phrase conditions the one that is met least is the best key. */
function phraseKey(keys: readonly IndexKey[], rates: readonly number[]): readonly number[] | null {
  const rateOf = (ids: readonly number[]) => ids.reduce((sum, id) => sum + rates[id]!, 0)
  const lists = keys.flatMap((key) => (key.phrases === undefined ? [] : [key.phrases]))
  return lists.length === 0 ? null : lists.reduce((best, list) => (rateOf(list) < rateOf(best) ? list : best))
}

function compileRule(rule: RuleData, pack: PackData, context: MatcherContext): CompiledRule {
  const when = compileConditions((rule.when ?? {}) as Conditions, context)
  const unless = Object.entries(rule.unless ?? {}).map(([key, value]) => compileConditions({ [key]: value }, context))
  const kinds = when.keys.find((key) => key.kinds !== undefined)?.kinds ?? null
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
    kinds,
    late: when.late || unless.some((one) => one.late),
    minWords: Math.max(0, ...when.keys.map((key) => key.minWords ?? 0)),
    maxWords: sentence
      ? Number.POSITIVE_INFINITY
      : Math.min(...when.keys.map((key) => key.maxWords ?? Number.POSITIVE_INFINITY)),
    bits: when.keys.find((key) => key.bits !== undefined)?.bits ?? 0,
    locate: (view) => when.locate(view, 'cut'),
    locateTake: (view) => when.locate(view, 'take'),
  }
}

function compileRun(run: NonNullable<RuleData['run']>, context: MatcherContext): CompiledRun {
  return {
    members: [run.member].flat().map((member) => compileConditions(member as Conditions, context)),
    min: run.min ?? 2,
    max: run.max ?? 40,
    direction: run.direction ?? 'forward',
    strays: run.strays ?? 0,
  }
}

interface Indexed {
  readonly index: PhraseIndex
  /** Its phrases and the required words of its expressions were read when it was built. */
  readonly pack: PackData
  readonly onExpression?: (source: string) => void
}

function makeContext({ index, pack, onExpression }: Indexed, expression: MatcherContext['expression']): MatcherContext {
  const context: MatcherContext = {
    phrases: (list) =>
      list.map((written) => index.idOf(written) ?? index.add(pack.phrases?.[written] ?? readPhrase(written))),
    expression: (source, options) => {
      onExpression?.(source)
      const words = pack.required?.[source]?.map(([text, prefix]) => index.addWord({ text, prefix: prefix === 1 }))
      return { ...expression(source, options), words: words ?? null }
    },
    conditions: (value) => compileConditions(value, context),
  }
  return context
}
