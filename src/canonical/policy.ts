// Which article of a group is the canonical one: a list of criteria, asked one after the other. Users give their own order.
import type { Member } from './member.js'

export interface Criterion {
  readonly name: string
  /** What the reason says of an article that wins by it. */
  readonly says: string
  /** Smaller is better; null: the article says nothing about it, which is worse than any value. */
  value(member: Member, group: GroupFacts): number | null
  /** What is shown behind the reason: a date, a number of words. */
  shows?(member: Member): string
}

/** What a criterion may know of the whole group. */
export interface GroupFacts {
  /** Words of the longest member. */
  readonly longest: number
}

/** An article that has so much of the longest one's words is complete: the rest may be noise that stayed in. */
const COMPLETE = 0.9

const SPUN_LEVELS: Readonly<Record<string, number>> = { strong: 2, possible: 1 }

export const CRITERIA: readonly Criterion[] = [
  {
    name: 'not-spun',
    says: 'not spun',
    value: ({ spun, copied }) => Math.max(SPUN_LEVELS[spun ?? ''] ?? 0, copied ? 2 : 0),
  },
  {
    name: 'complete',
    says: 'complete',
    value: ({ words }, { longest }) => (words >= COMPLETE * longest ? 0 : 1 / (1 + words)),
    shows: ({ words }) => `${words} words`,
  },
  {
    name: 'earliest',
    says: 'earliest',
    value: ({ published }) => timeOf(published),
    shows: ({ published }) => published!,
  },
  {
    name: 'attributed',
    says: 'its source is named',
    value: ({ source }) => (source === undefined ? 1 : 0),
    shows: ({ source }) => source!,
  },
  {
    name: 'signed',
    says: 'author and date are there',
    value: ({ author, published }) => (author ? 0 : 1) + (published === undefined ? 1 : 0),
  },
  { name: 'clean', says: 'least noise was cut', value: ({ noise }) => Math.round(noise * 20) / 20 },
  // The last word: nothing but the text itself decides, so that every run decides alike.
  { name: 'stable', says: 'first in a fixed order of texts', value: ({ hash }) => hash },
]

export const DEFAULT_POLICY: readonly string[] = CRITERIA.map(({ name }) => name)

/** The criteria in the order of `names`; those that are not named follow in theirs. Throws an Error for an unknown name. */
export function makePolicy(names: readonly string[] = DEFAULT_POLICY): readonly Criterion[] {
  const chosen = names.map((name) => {
    const found = CRITERIA.find((criterion) => criterion.name === name)
    if (found === undefined)
      throw new Error(`chaffinch: policy: unknown criterion "${name}"; allowed: ${DEFAULT_POLICY.join(', ')}`)
    return found
  })
  return [...new Set([...chosen, ...CRITERIA])]
}

/** Milliseconds; a time without a zone counts as UTC, a month or year as its beginning. Null when unknown or no date. */
export function timeOf(published: string | undefined): number | null {
  if (published === undefined) return null
  const isFloating = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(published)
  const time = Date.parse(isFloating ? `${published}Z` : published)
  return Number.isNaN(time) ? null : time
}
