// Groups of articles for people: who is kept and why, what the others are to it, sentences side by side.
import type { Group } from '../canonical/grouper.js'
import { type AlignedSentence, sideBySide } from '../canonical/side-by-side.js'
import type { Cluster } from '../types.js'
import type { Paint } from './paint.js'

export interface ShownGroup {
  readonly group: Group
  /** Of all articles. */
  readonly ids: readonly string[]
  readonly clusters: readonly Cluster[]
}

/** One line of `canonical --json`. */
export function groupRecord({ group, ids, clusters }: ShownGroup): object {
  const { id, canonical, reason, cohesion, members } = group
  return {
    id,
    canonical: ids[canonical],
    reason,
    cohesion,
    members: members.map((member) => {
      const { relation, similarity, of, reason: why } = clusters[member]!
      return { id: ids[member], relation, similarity, of, reason: why }
    }),
  }
}

export function groupTable({ group, ids, clusters }: ShownGroup, paint: Paint): string {
  const { members, id, cohesion, reason } = group
  const wide = Math.min(40, Math.max(...members.map((member) => ids[member]!.length)))
  const rows = members.map((member) => {
    const { canonical, relation, similarity, of, reason: why } = clusters[member]!
    const name = ids[member]!.padEnd(wide)
    if (canonical) return `  ${paint.kept(`* ${name}`)}  kept        ${reason}`
    const what = `${relation.padEnd(10)}  ${similarity.toFixed(2)} of ${of}`
    return `    ${name}  ${what}: ${paint.faint(why)}`
  })
  return `${paint.strong(id)}  ${members.length} articles, cohesion ${cohesion.toFixed(2)}\n${rows.join('\n')}\n\n`
}

interface DiffOptions {
  textOf(article: number): string
  readonly paint: Paint
}

/** Every copy beside the article that it repeats. */
export function diffOfGroup({ group, ids, clusters }: ShownGroup, { textOf, paint }: DiffOptions): string {
  const byId = new Map(group.members.map((member) => [ids[member]!, member]))
  return group.members
    .filter((member) => !clusters[member]!.canonical)
    .map((member) => {
      const { of, relation } = clusters[member]!
      const original = byId.get(of) ?? group.canonical
      const rows = sideBySide(textOf(original), textOf(member))
      const head = `${paint.strong(`${ids[original]} | ${ids[member]}`)}  ${relation}\n`
      return `${head}${rows.map((row) => diffRow(row, paint)).join('')}\n`
    })
    .join('')
}

function diffRow(row: AlignedSentence, paint: Paint): string {
  const { left, right, similarity, onlyLeft, onlyRight, replaced } = row
  const removed = paint.isOn ? paint.removed : (text: string) => `[-${text}-]`
  const added = paint.isOn ? paint.kept : (text: string) => `{+${text}+}`
  const lines: string[] = []
  if (left !== null) lines.push(`  - ${right === null ? left : mark(left, onlyLeft, removed)}`)
  if (right !== null) lines.push(`  + ${left === null ? right : mark(right, onlyRight, added)}`)
  if (left !== null && left === right) return `  = ${left}\n`
  if (left !== null && right !== null) {
    const pairs = replaced.map(({ from, to }) => `${from} → ${to}`).join(', ')
    lines.push(paint.faint(`    ${similarity.toFixed(2)}${pairs === '' ? '' : `  ${pairs}`}`))
  }
  return `${lines.map((line) => line.replace(/\s*\n\s*/g, ' ')).join('\n')}\n`
}

function mark(text: string, spans: readonly (readonly [number, number])[], style: (text: string) => string): string {
  let marked = ''
  let at = 0
  for (const [start, end] of spans) {
    marked += text.slice(at, start) + style(text.slice(start, end))
    at = end
  }
  return marked + text.slice(at)
}
