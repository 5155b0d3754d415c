// A rule's examples are its tests. Four outcomes: removed and kept as they should be, missed (noise stayed) and noisy (content was
// taken), the worst of them.
import type { Article, Format } from '../types.js'
import { type Example, fullId, type PackData, type RuleData } from './schema.js'

export type Outcome = 'noisy' | 'missed' | 'removed' | 'kept'

export interface ExampleResult {
  /** Full id of the rule that the example stands in. */
  readonly rule: string
  readonly file: string | undefined
  readonly list: 'removes' | 'keeps'
  /** Position in its list, from 0. */
  readonly at: number
  readonly outcome: Outcome
  readonly from: string
  readonly expected: string
  readonly got: string
  /** Full ids of the rules that took something; the example's own rule need not be among them. */
  readonly by: readonly string[]
}

/** What examples are held against: a cleaner with all rules. */
export interface ExampleCleaner {
  clean(
    source: string,
    options: { title?: string | undefined; lang?: string | undefined; format?: Format | undefined },
  ): Article
}

const ORDER: readonly Outcome[] = ['noisy', 'missed', 'removed', 'kept']

/** Runs every example of these packs; noisy ones first, then missed ones, otherwise in the packs' order. */
export function runExamples(packs: readonly PackData[], cleaner: ExampleCleaner): ExampleResult[] {
  const results = packs.flatMap((pack) => pack.rules.flatMap((rule) => runRule(pack, rule, cleaner)))
  return results.sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))
}

/** Packs in which rules on trial cut like others: a trial rule has to prove itself too. */
export function withTrials(packs: readonly PackData[]): PackData[] {
  return packs.map((pack) => ({ ...pack, rules: pack.rules.map(({ trial: _trial, ...rule }) => rule) }))
}

/** Rules with examples under `removes` of which not one is taken by the rule itself: others stand before it, or it never acts. */
export function idleRules(results: readonly ExampleResult[]): string[] {
  const acted = new Map<string, boolean>()
  for (const { rule, list, by, from, expected } of results) {
    if (list === 'removes' && from !== expected) acted.set(rule, acted.get(rule) === true || by.includes(rule))
  }
  return [...acted].flatMap(([rule, has]) => (has ? [] : [rule]))
}

function runRule(pack: PackData, rule: RuleData, cleaner: ExampleCleaner): ExampleResult[] {
  const run = (list: 'removes' | 'keeps') =>
    rule[list].map((example, at) => ({
      rule: fullId(pack, rule),
      file: pack.file,
      list,
      at,
      ...runExample(example, { pack, rule, list, cleaner }),
    }))
  return [...run('removes'), ...run('keeps')]
}

type Ran = Pick<ExampleResult, 'outcome' | 'from' | 'expected' | 'got' | 'by'>

interface Held {
  readonly pack: PackData
  readonly rule: RuleData
  readonly list: 'removes' | 'keeps'
  readonly cleaner: ExampleCleaner
}

function runExample(example: Example, { pack, rule, list, cleaner }: Held): Ran {
  const { from, to, title, lang, format, takes } = longForm(example)
  const article = cleaner.clean(from, { title, format, lang: lang ?? (pack.lang === 'any' ? undefined : pack.lang) })
  const by = [...new Set(article.removed.map((one) => one.rule))]
  const expected = to ?? (list === 'removes' && rule.cut !== 'none' ? '' : from)
  const outcome = judgeOutput(expected, article.text, list)
  if (takes === undefined || outcome === 'noisy' || outcome === 'missed')
    return { outcome, from, expected, got: article.text, by }
  return { ...compareFact(takes, rule, article), from, by }
}

function longForm(example: Example): Exclude<Example, string> {
  return typeof example === 'string' ? { from: example } : example
}

/** Exact but for white space at the ends, which YAML's literal blocks add. */
export function judgeOutput(expected: string, got: string, list: 'removes' | 'keeps'): Outcome {
  if (expected.trim() === got.trim()) return list === 'removes' ? 'removed' : 'kept'
  return isWithin(expected.replace(/\s+/g, ''), got.replace(/\s+/g, '')) ? 'missed' : 'noisy'
}

/** Whether all characters of `part` stand in `whole` in their order: nothing that should stay is gone. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (let other = 0; other < whole.length && at < part.length; other++) {
    if (part.charCodeAt(at) === whole.charCodeAt(other)) at++
  }
  return at === part.length
}

function compareFact(
  expected: string,
  rule: RuleData,
  article: Article,
): { outcome: Outcome; expected: string; got: string } {
  const { field } = rule.takes ?? {}
  const found = field === undefined ? undefined : article[field]
  const got = `${field ?? 'takes'}: ${[found ?? ''].flat().join(', ')}`
  const wanted = `${field ?? 'takes'}: ${expected}`
  return { outcome: got === wanted ? 'removed' : 'missed', expected: wanted, got }
}
