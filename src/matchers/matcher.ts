// The shape of a matcher: one condition that rules may set under `when`, `unless`, `member`, `before`, `after` or `any`.
// One file each in this folder; the file's name is the YAML key. `index.ts` is generated from the folder.
import type { z } from 'zod'
import { EVERYWHERE_WORDS } from '../rules/common-words.js'
import { isBorder } from '../rules/phrase-index.js'
import type { Test, View } from '../rules/view.js'

/** Set of conditions as the rule file gives it: YAML key → value. */
export type Conditions = Readonly<Record<string, unknown>>

/** What a condition lets the engine know beforehand, so that the rule is not even asked on other units. */
export interface IndexKey {
  /** Ids of phrases of which one must occur in the block. */
  readonly phrases?: readonly number[]
  /** Character classes of which one must occur. */
  readonly bits?: number
  readonly maxWords?: number
  readonly minWords?: number
  readonly kinds?: ReadonlySet<string>
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
  test(text: string, lower: string): boolean
  /** The named group, else the whole match, as offsets into `text`; null without a match. */
  locate(text: string, lower: string, group: string): Located | null
}

export interface MatcherContext {
  /** Adds phrases to the index; returns their ids. */
  phrases(list: readonly string[]): number[]
  expression(source: string, options: { cased: boolean }): Expression
  conditions(value: Conditions): CompiledConditions
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
export function findHit(view: View, wanted: ReadonlySet<number>, accept: Accept): Located | null {
  const { hits } = view
  for (let at = 0; at < hits.length; at += 3) {
    if (!wanted.has(hits[at]!)) continue
    const start = hits[at + 1]!
    const end = hits[at + 2]!
    if (end <= view.end && accept(view, start, end)) return { start, end }
  }
  return null
}

/** Matchers whose value is a list of phrases differ only in where the phrase must stand. */
export function phraseMatcher(key: string, about: string, accept: Accept): Matcher<string[]> {
  return {
    key,
    about,
    cost: 2,
    schema: (zod) => zod.array(zod.string().min(1)).min(1),
    compile: (value, context) => {
      const { rare, common } = partition(value)
      const ids = new Set(context.phrases(rare))
      return (view) => findHit(view, ids, accept) !== null || findCommon(view, common, accept) !== null
    },
    index: (value, context) => {
      const { rare, common } = partition(value)
      return common.length > 0 ? {} : { phrases: context.phrases(rare) }
    },
    locate: (value, context) => {
      const { rare, common } = partition(value)
      const ids = new Set(context.phrases(rare))
      return (view) => findHit(view, ids, accept) ?? findCommon(view, common, accept)
    },
  }
}

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
      return (view) => always.some((one) => one.test(view.text, view.lower)) || waitingMatches(view, waiting)
    },
    index: (value, context) => {
      const words = compileAll(value, context).map((one) => one.words ?? null)
      return words.every((ids) => ids !== null) ? { phrases: words.flatMap((ids) => ids!) } : {}
    },
    locate: (value, context) => {
      const all = compileAll(value, context)
      return (view, group) => {
        for (const one of all) {
          const found = one.locate(view.text, view.lower, group)
          if (found !== null) return { ...found, start: found.start + view.start, end: found.end + view.start }
        }
        return null
      }
    },
  }
}

/** Only expressions of which a required word stands in the view are run, each once. */
function waitingMatches(view: View, waiting: ReadonlyMap<number, readonly Expression[]>): boolean {
  const { hits } = view
  let asked: Set<Expression> | null = null
  for (let at = 0; at < hits.length; at += 3) {
    for (const one of waiting.get(hits[at]!) ?? []) {
      if (asked?.has(one)) continue
      asked ??= new Set()
      asked.add(one)
      if (one.test(view.text, view.lower)) return true
    }
  }
  return false
}
