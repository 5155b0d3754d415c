// A set of conditions becomes one test that asks the cheap ones first.
import { matchers } from '../matchers/index.js'
import type { CompiledConditions, Conditions, IndexKey, Located, Matcher, MatcherContext } from '../matchers/matcher.js'
import type { Test, View } from './view.js'

const byKey = new Map<string, Matcher<unknown>>(matchers.map((matcher) => [matcher.key, matcher as Matcher<unknown>]))

/** Compiles conditions; all must hold. Throws for a key that no matcher has: packs are checked before they come here. */
export function compileConditions(value: Conditions, context: MatcherContext): CompiledConditions {
  const tests: { test: Test; cost: number; around: boolean }[] = []
  const keys: IndexKey[] = []
  const locators: ((view: View, group: string) => Located | null)[] = []
  let late = false
  for (const [key, wanted] of Object.entries(value)) {
    const matcher = byKey.get(key)
    if (matcher === undefined) throw new Error(`chaffinch: no condition is called "${key}"`)
    tests.push({ test: matcher.compile(wanted, context), cost: matcher.cost, around: asksAround(key, wanted) })
    if (matcher.late === true || hasLate(wanted)) late = true
    if (matcher.index !== undefined) keys.push(matcher.index(wanted, context))
    if (matcher.locate !== undefined) addLocator(locators, key, matcher.locate(wanted, context))
  }
  tests.sort((a, b) => a.cost - b.cost)
  const own = remembered(tests.filter((one) => !one.around))
  const around = tests.some((one) => one.around) ? all(tests.filter((one) => one.around)) : null
  return {
    test: (view, place) => own(view) && (around === null || around(view, place)),
    own,
    around,
    cost: Math.max(0, ...tests.map((one) => one.cost)),
    keys,
    late,
    locate: (view, group) => first(locators, view, group),
  }
}

function all(list: readonly { test: Test }[]): Test {
  const tests = list.map((one) => one.test)
  if (tests.length === 0) return () => true
  if (tests.length === 1) return tests[0]!
  return (view, place) => {
    for (const test of tests) if (!test(view, place)) return false
    return true
  }
}

/** Conditions that ask the text alone never look at the place. */
function ownTest(list: readonly { test: Test }[]): (view: View) => boolean {
  return all(list) as unknown as (view: View) => boolean
}

/** Comparisons cost less than to look their answer up. */
const CHEAP = 1
let nextId = 0

/** Neighbours and members of runs are asked again and again: what a text alone answers is kept with its unit. */
function remembered(list: readonly { test: Test; cost: number }[]): (view: View) => boolean {
  const test = ownTest(list)
  if (list.every((one) => one.cost <= CHEAP)) return test
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
function addLocator(
  list: ((view: View, group: string) => Located | null)[],
  key: string,
  locate: (view: View, group: string) => Located | null,
) {
  if (key === 'pattern' || key === 'cased') list.unshift(locate)
  else list.push(locate)
}

function first(
  list: readonly ((view: View, group: string) => Located | null)[],
  view: View,
  group: string,
): Located | null {
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
