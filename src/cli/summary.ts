// The table at the end of a run.
import type { Summary } from '../run/tally.js'

/** Rules shown with --verbose. */
const TOP = 20

export function formatSummary(summary: Summary, { verbose }: { verbose: boolean }): string {
  const { documents, words, categories, rules, notes, errors } = summary
  const { total, ...byStatus } = documents
  const statuses = Object.entries(byStatus).filter(([, count]) => count > 0)
  const lines = [
    `documents  ${total}${statuses.length > 0 ? `: ${list(statuses)}` : ''}`,
    `words      ${words.in} in, ${words.kept} kept, ${words.cut} cut${words.in > 0 ? ` (${percent(words.cut / words.in)})` : ''}`,
    ...row('errors', Object.entries(errors)),
    ...row('notes', Object.entries(notes)),
    ...table('words cut by category', Object.entries(categories)),
    ...(verbose ? table('stretches cut by rule', Object.entries(rules).slice(0, TOP)) : []),
  ]
  return `${lines.join('\n')}\n`
}

type Counts = readonly (readonly [name: string, count: number])[]

function list(counts: Counts): string {
  return counts.map(([name, count]) => `${count} ${name}`).join(', ')
}

function row(title: string, counts: Counts): string[] {
  return counts.length === 0 ? [] : [`${title.padEnd(11)}${list(counts)}`]
}

function table(title: string, counts: Counts): string[] {
  if (counts.length === 0) return []
  const wide = Math.max(...counts.map(([, count]) => String(count).length))
  return [title, ...counts.map(([name, count]) => `  ${String(count).padStart(wide)}  ${name}`)]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
