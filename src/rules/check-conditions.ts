// What the schema cannot see in conditions: phrases that never match and regular expressions that do not compile.
// Every matcher is compiled against a context that only looks at what it is given.
import { RE2JS } from 're2js'
import { matchers } from '../matchers/index.js'
import type { CompiledConditions, Matcher, MatcherContext } from '../matchers/matcher.js'
import type { Mistake } from './explain-issue.js'
import { lowerSource } from './expression.js'
import { readPhrase } from './phrase.js'
import { nestingOf, type PackData, valueSchema } from './schema.js'
import { selectorMistake } from './sites/engine.js'

type Path = readonly PropertyKey[]

const checks = new Map(
  matchers.map((matcher) => [
    matcher.key,
    { matcher: matcher as Matcher<unknown>, schema: valueSchema(matcher), nesting: nestingOf(matcher) },
  ]),
)

const NOTHING: CompiledConditions = {
  test: () => false,
  own: () => false,
  around: null,
  keys: [],
  late: false,
  cost: 0,

  locate: () => null,
}

/** Mistakes in a set of conditions, nested sets included. What the schema refuses is passed over here. */
export function checkConditions(value: unknown, path: Path, dialect: PackData['dialect']): Mistake[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const check = checks.get(key)
    if (check === undefined) return []
    const here = [...path, key]
    if (check.nesting === 'conditions') return checkConditions(inner, here, dialect)
    if (check.nesting === 'list')
      return [inner].flat().flatMap((one, at) => checkConditions(one, [...here, at], dialect))
    const read = check.schema.safeParse(inner)
    return read.success ? checkValue(check.matcher, read.data, { path: here, dialect }) : []
  })
}

function checkValue(
  matcher: Matcher<unknown>,
  value: unknown,
  { path, dialect }: { path: Path; dialect: PackData['dialect'] },
): Mistake[] {
  const found: Mistake[] = []
  const placeOf = (item: string) => (Array.isArray(value) ? [...path, value.indexOf(item)] : path)
  const report = (item: string, message: string | null) => {
    if (message !== null) found.push({ path: placeOf(item), message })
  }
  const context: MatcherContext = {
    phrases: (list) => {
      for (const written of list) report(written, checkPhrase(written))
      return []
    },
    expression: (source, { cased }) => {
      report(source, checkExpression(source, { cased, dialect }))
      return { test: () => false, own: () => false, around: null, locate: () => null }
    },
    conditions: () => NOTHING,
    selector: (source) => {
      report(source, selectorMistake(source))
      return () => new Uint8Array(0)
    },
  }
  matcher.compile(value, context)
  return found
}

/** What is wrong with a phrase; null when nothing is. */
export function checkPhrase(written: string): string | null {
  try {
    readPhrase(written)
    return null
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

const LOOK_AROUND = /\(\?<?[=!]/
const BACK_REFERENCE = /(?:^|[^\\])(?:\\\\)*\\(?:[1-9]|k<)/

/** Signs of what linear-time expressions cannot have; null when there are none. */
export function beyondRegular(source: string): string | null {
  if (LOOK_AROUND.test(source)) return `look-around in /${source}/ is not allowed; use a second condition or unless`
  return BACK_REFERENCE.test(source) ? `the back-reference in /${source}/ is not allowed; write the text twice` : null
}

/** What is wrong with a regular expression in its dialect; null when nothing is. */
export function checkExpression(
  source: string,
  { cased, dialect }: { cased: boolean; dialect: PackData['dialect'] },
): string | null {
  const beyond = dialect === 're2' ? beyondRegular(source) : null
  if (beyond !== null) return beyond
  try {
    if (dialect === 'own') new RegExp(cased ? source : lowerSource(source), 'u')
    else RE2JS.compile(source, cased ? 0 : RE2JS.CASE_INSENSITIVE)
    return null
  } catch (error) {
    const reason = (error as Error).message.replace(/^Invalid regular expression: .*: |^error parsing regexp: /s, '')
    return `/${source}/ is not a regular expression (${reason}); ${dialect === 'own' ? 'JavaScript with the flag u' : 'RE2'} is allowed`
  }
}
