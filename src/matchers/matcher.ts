// The shape of a matcher: one condition that rules may set under `when`, `unless`, `member`, `before`, `after` or `any`.
// One file each in this folder; the file's name is the YAML key. `index.ts` is generated from the folder.
import type { z } from 'zod'
import type { Structure } from '../parse/html/structure.js'
import { EVERYWHERE_WORDS } from '../rules/common-words.js'
import { admits, type Gate, startingWith } from '../rules/gate.js'
import { IdSet } from '../rules/id-set.js'
import { isBorder } from '../rules/phrase-index.js'
import type { Test, View } from '../rules/view.js'

/** Set of conditions as the rule file gives it: YAML key → value. */
export type Conditions = Readonly<Record<string, unknown>>

/** One way in which a condition can come true: a phrase (null: any text will do) behind a gate (null: an open one). */
export interface Wait {
  readonly phrase: number | null
  readonly gate: Gate | null
}

/** What a condition lets the engine know beforehand, so that the rule is not even asked on other units. */
export interface IndexKey {
  /** One of these must come true in the view. */
  readonly waits?: readonly Wait[]
  /** Character classes of which one must occur. */
  readonly bits?: number
  readonly maxWords?: number
  readonly minWords?: number
  /** The condition says this and no more: it holds for blocks of these kinds, at these positions, that are prose or not. */
  readonly kinds?: ReadonlySet<string>
  readonly positions?: ReadonlySet<string>
  readonly prose?: boolean
  /** Only blocks among so many from the top, or from the end. */
  readonly first?: number
  readonly last?: number
}

export interface Located {
  readonly start: number
  readonly end: number
  /** A named group of a pattern marked the stretch. */
  readonly named?: boolean
}

/** A compiled regular expression of either dialect; it is given the text both as it is and lower-cased (same offsets). */
export interface Expression {
  /** Ids of words of which one must occur wherever the expression matches; null when nothing is known. */
  readonly words?: readonly number[] | null
  /** Texts that it does not admit cannot match; null when nothing is known. */
  readonly gate?: Gate | null
  test(text: string, lower: string): boolean
  /** The named group, else the whole match, as offsets into `text`; null without a match. */
  locate(text: string, lower: string, group: string): Located | null
}

export interface MatcherContext {
  /** Adds phrases to the index; returns their ids. */
  phrases(list: readonly string[]): number[]
  expression(source: string, options: { cased: boolean }): Expression
  conditions(value: Conditions): CompiledConditions
  /** By number of the element: 1 where it or one around it is meant by the CSS selector. */
  selector(source: string): (structure: Structure) => Uint8Array
}

export interface CompiledConditions {
  /** All of them hold; the cheap ones are asked first. */
  readonly test: Test
  /** Those that ask the text alone. */
  readonly own: (view: View) => boolean
  /** Those that ask the document around it; null when there are none. */
  readonly around: Test | null
  readonly cost: number
  readonly keys: readonly IndexKey[]
  /** Asks for the title, which is known last. */
  readonly late: boolean
  /** Where in the view the condition's own match stands; for `cut: span` and `takes`. */
  locate(view: View, group: string): Located | null
}

export interface Matcher<Value> {
  readonly key: string
  /** For the reference table and the editor. */
  readonly about: string
  /** How much it costs to ask, from 0 (a comparison) to 9 (expressions over several blocks); cheap conditions are asked first. */
  readonly cost: number
  /** Asks the document around the unit; the others give the same answer for the same text everywhere. */
  readonly around?: boolean
  readonly late?: boolean
  schema(zod: typeof z): z.ZodType<Value>
  compile(value: Value, context: MatcherContext): Test
  index?(value: Value, context: MatcherContext): IndexKey
  locate?(value: Value, context: MatcherContext): (view: View, group: string) => Located | null
}

type Accept = (view: View, start: number, end: number) => boolean

/** First hit of one of the phrases inside the view that `accept` takes. */
export function findHit(view: View, wanted: IdSet, accept: Accept): Located | null {
  const { hits } = view
  for (let at = 0; at < hits.length; at += 3) {
    if (!wanted.has(hits[at]!)) continue
    const start = hits[at + 1]!
    const end = hits[at + 2]!
    if (end <= view.end && accept(view, start, end)) return { start, end }
  }
  return null
}

interface PhrasePlace {
  readonly accept: Accept
  /** The part of `accept` that is asked first. */
  readonly gate: Gate | null
}

/** Matchers whose value is a list of phrases differ only in where the phrase must stand. */
export function phraseMatcher(key: string, about: string, { accept, gate }: PhrasePlace): Matcher<string[]> {
  return {
    key,
    about,
    cost: 2,
    schema: (zod) => zod.array(zod.string().min(1)).min(1),
    compile: (value, context) => {
      const { rare, common } = partition(value)
      const ids = new IdSet(context.phrases(rare))
      return (view) => findHit(view, ids, accept) !== null || findCommon(view, common, accept) !== null
    },
    index: (value, context) => {
      const { rare, common } = partition(value)
      const waits: Wait[] = context.phrases(rare).map((phrase) => ({ phrase, gate }))
      if (common.length > 0 && gate?.atStart !== true) return {}
      if (common.length > 0)
        waits.push({ phrase: null, gate: startingWith(OPENING + common.map((word) => word.charAt(0)).join('')) })
      return { waits }
    },
    locate: (value, context) => {
      const { rare, common } = partition(value)
      const ids = new IdSet(context.phrases(rare))
      return (view) => findHit(view, ids, accept) ?? findCommon(view, common, accept)
    },
  }
}

/** What may stand before the first word of a view. */
const OPENING = `([<"'`

/** Single words that stand in every text are looked for when a rule asks, not in every text beforehand. */
function partition(phrases: readonly string[]): { rare: string[]; common: string[] } {
  const isCommon = (phrase: string) => EVERYWHERE_WORDS.has(phrase.trim().toLowerCase())
  return {
    rare: phrases.filter((one) => !isCommon(one)),
    common: phrases.filter(isCommon).map((one) => one.trim().toLowerCase()),
  }
}

function findCommon(view: View, words: readonly string[], accept: Accept): Located | null {
  for (const word of words) {
    for (let at = view.lower.indexOf(word); at >= 0; at = view.lower.indexOf(word, at + 1)) {
      if (!isBorder(view.lower, at) || !isBorder(view.lower, at + word.length)) continue
      const start = view.start + at
      if (accept(view, start, start + word.length)) return { start, end: start + word.length }
    }
  }
  return null
}

/** Matchers over `{min?, max?}` of one count. */
export function rangeMatcher(
  key: string,
  about: string,
  { cost, count }: { cost: number; count: (view: View) => number },
): Matcher<{ min?: number | undefined; max?: number | undefined }> {
  return {
    key,
    about,
    cost,
    schema: (zod) => zod.strictObject({ min: zod.number().optional(), max: zod.number().optional() }),
    compile:
      ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) =>
      (view) => {
        const found = count(view)
        return found >= min && found <= max
      },
  }
}

/** Matchers over a regular expression; `cased` decides whether case counts. */
export function expressionMatcher(key: string, about: string, cased: boolean): Matcher<string[]> {
  const compileAll = (value: string[], context: MatcherContext) =>
    value.map((source) => context.expression(source, { cased }))
  return {
    key,
    about,
    cost: 5,
    schema: (zod) => zod.array(zod.string().min(1)).min(1),
    compile: (value, context) => {
      const all = compileAll(value, context)
      const always = all.filter((one) => !one.words)
      const waiting = new Map<number, Expression[]>()
      for (const one of all) for (const id of one.words ?? []) waiting.set(id, [...(waiting.get(id) ?? []), one])
      const ids = new IdSet(waiting.keys())
      return (view) => always.some((one) => matches(one, view)) || waitingMatches(view, { ids, waiting })
    },
    index: (value, context) => {
      const all = compileAll(value, context)
      return all.every((one) => one.words || one.gate) ? { waits: all.flatMap(waitsOf) } : {}
    },
    locate: (value, context) => {
      const all = compileAll(value, context)
      return (view, group) => {
        for (const one of all) {
          if (one.gate && !admits(one.gate, view)) continue
          const found = one.locate(view.text, view.lower, group)
          if (found !== null) return { ...found, start: found.start + view.start, end: found.end + view.start }
        }
        return null
      }
    },
  }
}

function waitsOf({ words, gate = null }: Expression): Wait[] {
  return words ? words.map((phrase) => ({ phrase, gate })) : [{ phrase: null, gate }]
}

function matches(one: Expression, view: View): boolean {
  return (!one.gate || admits(one.gate, view)) && one.test(view.text, view.lower)
}

/** Expressions by the words that they need. */
interface WaitingExpressions {
  readonly ids: IdSet
  readonly waiting: ReadonlyMap<number, readonly Expression[]>
}

/** Only expressions of which a required word stands in the view are run, each once. */
function waitingMatches(view: View, { ids, waiting }: WaitingExpressions): boolean {
  const { hits } = view
  let asked: Set<Expression> | null = null
  for (let at = 0; at < hits.length; at += 3) {
    if (!ids.mayHave(hits[at]!)) continue
    for (const one of waiting.get(hits[at]!) ?? []) {
      if (asked?.has(one)) continue
      asked ??= new Set()
      asked.add(one)
      if (matches(one, view)) return true
    }
  }
  return false
}
