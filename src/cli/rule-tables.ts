// What the rules commands print for people.
import { type ExampleResult, idleRules } from '../rules/examples.js'
import type { RuleStatistics } from '../rules/statistics.js'

export interface ListedRule {
  readonly id: string
  readonly cut: string
  readonly confidence: number
  readonly protect: boolean
  readonly trial: boolean
  readonly takes: string | null
  readonly why: string
}

/** One line a rule. */
export function ruleTable(rules: readonly ListedRule[]): string {
  const rows = rules.map(({ id, cut, confidence, protect, trial, takes, why }) => {
    const marks = [protect ? 'protect' : '', trial ? 'trial' : '', takes === null ? '' : `takes ${takes}`].filter(
      (mark) => mark !== '',
    )
    return [id, [cut, ...marks].join(', '), confidence.toFixed(2), why]
  })
  return align([['rule', 'cut', 'sure', 'why'], ...rows])
}

/** Failed examples with what came out, then the counts. */
export function exampleReport(results: readonly ExampleResult[]): string {
  const count = (outcome: ExampleResult['outcome']) => results.filter((one) => one.outcome === outcome).length
  const failed = results.filter(({ outcome }) => outcome === 'noisy' || outcome === 'missed')
  const idle = idleRules(results).map(
    (rule) => `idle    ${rule}: other rules take all that its examples show, or it never acts\n`,
  )
  const counts = `${count('noisy')} noisy, ${count('missed')} missed, ${count('removed')} removed, ${count('kept')} kept`
  return `${[...failed.map(describe), ...idle].join('')}${counts}\n`
}

function describe({ outcome, rule, list, at, from, expected, got, by }: ExampleResult): string {
  const lines = [
    `${outcome.padEnd(7)} ${rule} ${list}[${at}]`,
    `  text     ${quote(from)}`,
    ...(expected === from ? [] : [`  expected ${quote(expected)}`]),
    `  got      ${quote(got)}`,
    `  taken by ${by.length === 0 ? 'no rule' : by.join(', ')}`,
  ]
  return `${lines.join('\n')}\n`
}

function quote(text: string): string {
  return JSON.stringify(text)
}

/** Rules with the most hits first; those that never act are listed by name at the end. */
export function statisticsTable(rows: readonly RuleStatistics[], documents: number): string {
  const used = rows.filter(({ hits }) => hits > 0).sort((a, b) => b.hits - a.hits)
  const never = rows.filter(({ hits }) => hits === 0).map(({ rule }) => `  ${rule}\n`)
  const lines = used.map(({ rule, hits, tested, precision }) => [
    rule,
    String(hits),
    precision === null ? '-' : precision.toFixed(3),
    String(tested),
  ])
  const head = ['rule', 'hits', 'precision', 'n (test)']
  return `${documents} documents\n\n${align([head, ...lines])}\n${never.length} rules took nothing\n${never.join('')}`
}

/** Number of rules by category and language; `any` stands for rules without words. */
export type Coverage = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Counts the rules of packs. */
export function coverageOf(
  packs: readonly { readonly category: string; readonly lang: string; readonly rules: readonly unknown[] }[],
): Coverage {
  const counts: Record<string, Record<string, number>> = {}
  for (const { category, lang, rules } of packs) {
    counts[category] ??= {}
    counts[category][lang] = (counts[category][lang] ?? 0) + rules.length
  }
  return counts
}

/** Categories down, languages across, a dot where a language has no rule. */
export function coverageTable(coverage: Coverage): string {
  const languages = [...new Set(Object.values(coverage).flatMap((row) => Object.keys(row)))].sort()
  const rows = Object.keys(coverage)
    .sort()
    .map((category) => [category, ...languages.map((lang) => String(coverage[category]![lang] ?? '.'))])
  const sum = (lang: string) => Object.values(coverage).reduce((all, row) => all + (row[lang] ?? 0), 0)
  return align([['category', ...languages], ...rows, ['all', ...languages.map((lang) => String(sum(lang)))]])
}

export function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
