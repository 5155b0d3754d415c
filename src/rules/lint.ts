// What can be said against rules that load: expressions that backtrack, rules that are asked on every block, phrases that never match.
import { LineCounter, parseDocument } from 'yaml'
import type { CompiledConditions, Conditions, IndexKey } from '../matchers/matcher.js'
import type { DangerCheck } from './backtracking.js'
import { beyondRegular } from './check-conditions.js'
import { compileConditions } from './conditions.js'
import type { Mistake } from './explain-issue.js'
import { locateMistake } from './locate-mistake.js'
import type { PackProblem } from './pack-error.js'
import { readPhrase } from './phrase.js'
import type { PackData, RuleData } from './schema.js'

export interface LintFinding extends PackProblem {
  readonly level: 'error' | 'warning'
}

interface Found extends Mistake {
  readonly level: 'error' | 'warning'
}

/**
 * Findings in a pack that has been read from `text`, with their places. `isDangerous` null: expressions are not checked for backtracking.
 */
export function lintPack(pack: PackData, text: string, isDangerous: DangerCheck | null): LintFinding[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const found = pack.rules.flatMap((rule, at) => lintRule(rule, { at, pack, isDangerous }))
  return found.map((one) => ({
    file: pack.file ?? '',
    ...locateMistake(document, lines, one),
    message: one.message,
    level: one.level,
  }))
}

interface Linted {
  readonly at: number
  readonly pack: PackData
  readonly isDangerous: DangerCheck | null
}

function lintRule(rule: RuleData, { at, pack, isDangerous }: Linted): Found[] {
  const path = ['rules', at]
  const found: Found[] = []
  if (!isIndexed(rule)) {
    const message = `rule ${rule.id} is asked on every block: give when a phrase, chars, kind or words: {max: …}`
    found.push({ path: [...path, 'when'], level: 'warning', message })
  }
  const parts = [
    [rule.when, 'when'],
    [rule.unless, 'unless'],
    [rule.run?.member, 'run', 'member'],
  ] as const
  for (const [value, ...keys] of parts) {
    walk(value, [...path, ...keys], (key, item, place) => {
      if (key === 'pattern' || key === 'cased')
        found.push(...lintExpression(item, { place, cased: key === 'cased', pack, isDangerous }))
      else if (key === 'starts' || key === 'equals') found.push(...lintStart(item, place))
    })
  }
  return found
}

/** Calls `visit` for every text in a set of conditions, nested sets included. */
function walk(
  value: unknown,
  path: Mistake['path'],
  visit: (key: string, item: string, path: Mistake['path']) => void,
): void {
  if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one, [...path, at], visit)
  else if (typeof value === 'string') visit(String(path.findLast((step) => typeof step === 'string')), value, path)
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], visit)
}

interface Expressed {
  readonly place: Mistake['path']
  readonly cased: boolean
  readonly pack: PackData
  readonly isDangerous: DangerCheck | null
}

/** RE2's expressions take linear time whatever they say. */
function lintExpression(source: string, { place, cased, pack, isDangerous }: Expressed): Found[] {
  if (pack.dialect === 're2') return []
  const beyond = beyondRegular(source)
  if (beyond !== null) return [{ path: place, level: 'error', message: beyond }]
  const danger = isDangerous?.(source, cased) ?? null
  return danger === null ? [] : [{ path: place, ...danger }]
}

/** Ornaments before the first word are not part of what conditions see. */
const ORNAMENT = /^[^\p{L}\p{M}\p{N}"'([$£€¥₹@#&+<©_]/u

function lintStart(written: string, path: Mistake['path']): Found[] {
  const hopeless = readPhrase(written).heads.every(([head]) => ORNAMENT.test(head))
  if (!hopeless) return []
  return [
    {
      path,
      level: 'warning',
      message: `the phrase "${written}" never matches: ornaments before the first word are not seen by conditions; leave them out`,
    },
  ]
}

/** Whether something about the rule keeps it from being asked on every block. */
function isIndexed(rule: RuleData): boolean {
  const { keys } = compileConditions(rule.when, LOOKING)
  return keys.some((key) => isKey(key, rule.cut === 'sentence'))
}

/** A block of any length may hold a short sentence, so an upper bound says nothing there. */
function isKey({ waits, bits, maxWords, kinds }: IndexKey, sentences: boolean): boolean {
  return waits !== undefined || (bits ?? 0) !== 0 || kinds !== undefined || (maxWords !== undefined && !sentences)
}

/** Compiles for the index keys alone. */
const LOOKING = {
  phrases: (list: readonly string[]) => list.map((_, at) => at),
  expression: () => ({ test: () => false, locate: () => null }),
  conditions: (value: Conditions): CompiledConditions => compileConditions(value, LOOKING),
  selector: () => () => new Uint8Array(0),
}
