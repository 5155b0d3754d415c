// The one place where a run is counted.
import { countWords } from '../parse/words.js'
import type { Article, Status } from '../types.js'
import { FAILURES } from '../write/writer.js'

export const STATUSES = [
  'ok',
  'empty',
  'emptied',
  'too-large',
  'timeout',
  'failed',
] as const satisfies readonly Status[]

export interface Summary {
  readonly documents: Readonly<Record<Status | 'total', number>>
  readonly words: { readonly in: number; readonly kept: number; readonly cut: number }
  /** Words cut, the most first. */
  readonly categories: Readonly<Record<string, number>>
  /** Stretches cut, the most first. */
  readonly rules: Readonly<Record<string, number>>
  /** Documents by code of note. */
  readonly notes: Readonly<Record<string, number>>
  /** Documents by code of error. */
  readonly errors: Readonly<Record<string, number>>
}

export class Tally {
  private readonly statuses = new Map<Status, number>()
  private readonly categories = new Map<string, number>()
  private readonly rules = new Map<string, number>()
  private readonly notes = new Map<string, number>()
  private readonly errors = new Map<string, number>()
  private kept = 0
  private cut = 0

  get total(): number {
    return [...this.statuses.values()].reduce((sum, count) => sum + count, 0)
  }

  /** Stretches that were removed, or would be. */
  get findings(): number {
    return [...this.rules.values()].reduce((sum, count) => sum + count, 0)
  }

  get failures(): number {
    return FAILURES.reduce((sum, status) => sum + (this.statuses.get(status) ?? 0), 0)
  }

  /** Counts one document that reached its place. */
  add(article: Article): void {
    increase(this.statuses, article.status)
    this.kept += countWords(article.text)
    for (const { category, rule, text } of article.removed) {
      const words = countWords(text)
      this.cut += words
      increase(this.categories, category, words)
      increase(this.rules, rule)
    }
    for (const code of new Set(article.notes.map((note) => note.code))) increase(this.notes, code)
    if (article.error !== undefined) increase(this.errors, article.error.code)
  }

  /** Counts documents that were lost on the way out. */
  addLost(documents: number): void {
    increase(this.statuses, 'failed', documents)
    increase(this.errors, 'write-failed', documents)
  }

  merge(other: Tally): void {
    for (const name of ['statuses', 'categories', 'rules', 'notes', 'errors'] as const) {
      for (const [key, count] of other[name]) increase(this[name] as Map<string, number>, key, count)
    }
    this.kept += other.kept
    this.cut += other.cut
  }

  summary(): Summary {
    const statuses = STATUSES.map((status) => [status, this.statuses.get(status) ?? 0] as const)
    return {
      documents: { total: this.total, ...(Object.fromEntries(statuses) as Record<Status, number>) },
      words: { in: this.kept + this.cut, kept: this.kept, cut: this.cut },
      categories: sorted(this.categories),
      rules: sorted(this.rules),
      notes: sorted(this.notes),
      errors: sorted(this.errors),
    }
  }
}

function increase<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}
