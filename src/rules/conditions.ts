// A set of conditions becomes one test that asks the cheap ones first.
import { matchers } from '../matchers/index.js'
import type { CompiledConditions, Conditions, IndexKey, Located, Matcher, MatcherContext } from '../matchers/matcher.js'
import type { Test, View } from './view.js'

const byKey = new Map<string, Matcher<unknown>>(matchers.map((matcher) => [matcher.key, matcher as Matcher<unknown>]))

interface Part {
  readonly key: string
  readonly cost: number
  readonly around: boolean
  readonly make: () => Test
}

/**
 * Compiles conditions; all must hold. What the phrase index has to know is read at once, the tests are made when first asked: most
 * rules never meet a text that speaks like them. Throws for a key that no matcher has: packs are checked before they come here.
 */
export function compileConditions(value: Conditions, context: MatcherContext): CompiledConditions {
  const parts: Part[] = []
  const keys: IndexKey[] = []
  let late = false
  for (const [key, wanted] of Object.entries(value)) {
    const matcher = byKey.get(key)
    if (matcher === undefined) throw new Error(`chaffinch: no condition is called "${key}"`)
    parts.push({ key, cost: matcher.cost, around: asksAround(key, wanted), make: makerOf(matcher, wanted, context) })
    if (matcher.late === true || hasLate(wanted)) late = true
    if (matcher.index !== undefined) keys.push(matcher.index(wanted, context))
  }
  parts.sort((a, b) => a.cost - b.cost)
  const own = ownTest(parts.filter((one) => !one.around))
  const known = remembered(own, parts)
  const around = parts.some((one) => one.around) ? all(parts.filter((one) => one.around)) : null
  let locators: readonly Locator[] | undefined
  return {
    test: (view, place) => known(view) && (around === null || around(view, place)),
    own,
    around,
    cost: Math.max(0, ...parts.map((one) => one.cost)),
    keys,
    late,
    locate: (view, group) => {
      locators ??= locatorsOf(value, context)
      return first(locators, view, group)
    },
  }
}

/** Conditions without an index key name no phrases of their own; those that they hold are read now. */
function makerOf(matcher: Matcher<unknown>, wanted: unknown, context: MatcherContext): () => Test {
  if (matcher.index !== undefined) return () => matcher.compile(wanted, context)
  const test = matcher.compile(wanted, context)
  return () => test
}

type Locator = (view: View, group: string) => Located | null

function locatorsOf(value: Conditions, context: MatcherContext): readonly Locator[] {
  const locators: Locator[] = []
  for (const [key, wanted] of Object.entries(value)) {
    const matcher = byKey.get(key)!
    if (matcher.locate !== undefined) addLocator(locators, key, matcher.locate(wanted, context))
  }
  return locators
}

/** One test of several; they are made when it is first asked. */
function all(parts: readonly Part[]): Test {
  let tests: readonly Test[] | undefined
  return (view, place) => {
    tests ??= parts.map((one) => one.make())
    for (let at = 0; at < tests.length; at++) if (!tests[at]!(view, place)) return false
    return true
  }
}

/** Conditions that ask the text alone never look at the place. */
function ownTest(list: readonly Part[]): (view: View) => boolean {
  return all(list) as unknown as (view: View) => boolean
}

/** Comparisons cost less than to look their answer up. */
const CHEAP = 1
let nextId = 0

/** Neighbours and members of runs are asked again and again: what a text alone answers is kept with its unit. */
function remembered(test: (view: View) => boolean, parts: readonly Part[]): (view: View) => boolean {
  if (parts.every((one) => one.around || one.cost <= CHEAP)) return test
  const id = nextId++
  return (view) => {
    if (!view.whole) return test(view)
    const { answers } = view.unit
    // The latest are asked again soonest.
    for (let at = answers.length - 1; at >= 0; at--) if (answers[at]! >> 1 === id) return (answers[at]! & 1) === 1
    const answer = test(view)
    answers.push((id << 1) | (answer ? 1 : 0))
    return answer
  }
}

/** A list of sets (`any`) asks around when one of its conditions does. */
function asksAround(key: string, value: unknown): boolean {
  if (byKey.get(key)?.around === true) return true
  const sets = Array.isArray(value) ? value : []
  return sets.some(
    (set) => typeof set === 'object' && Object.entries(set as object).some(([inner, one]) => asksAround(inner, one)),
  )
}

/** Patterns say most exactly what is meant, so they are asked first. */
function addLocator(list: Locator[], key: string, locate: Locator) {
  if (key === 'pattern' || key === 'cased') list.unshift(locate)
  else list.push(locate)
}

function first(list: readonly Locator[], view: View, group: string): Located | null {
  for (const locate of list) {
    const found = locate(view, group)
    if (found !== null) return found
  }
  return null
}

function hasLate(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasLate)
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, inner]) => byKey.get(key)?.late === true || hasLate(inner))
}
