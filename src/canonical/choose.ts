// The canonical article of a group, with the reason in words.
import type { Member } from './member.js'
import type { Criterion } from './policy.js'

export interface Choice {
  /** Index in the group. */
  readonly index: number
  readonly reason: string
}

/** Chooses by the first criterion that tells, then the next among those left. `group` is never empty. */
export function choose(group: readonly Member[], policy: readonly Criterion[]): Choice {
  let left = group.map((_, index) => index)
  const decided: Criterion[] = []
  const facts = { longest: group.reduce((most, { words }) => Math.max(most, words), 0) }
  for (const criterion of policy) {
    if (left.length === 1) break
    const values = left.map((index) => criterion.value(group[index]!, facts) ?? Number.POSITIVE_INFINITY)
    const best = Math.min(...values)
    const kept = left.filter((_, at) => values[at] === best)
    if (kept.length === left.length) continue
    decided.push(criterion)
    left = kept
  }
  const winner = group[left[0]!]!
  const reasons = decided.map(({ says, shows }) => (shows === undefined ? says : `${says} (${shows(winner)})`))
  return { index: left[0]!, reason: sentence(group, reasons) }
}

function sentence(group: readonly Member[], reasons: readonly string[]): string {
  if (group.length === 1) return 'no other article says the same'
  const why = `best of ${group.length}: ${reasons.join('; ') || 'all alike'}`
  return group.every(isSpun) ? `${why}; every one of them is spun` : why
}

function isSpun({ spun, copied }: Member): boolean {
  return copied || spun === 'strong' || spun === 'possible'
}
