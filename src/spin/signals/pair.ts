// Two neighbours that were both swapped ("categorized data" for "classified information"): neither can be restored while the other
// spoils its surroundings, so they are restored together.
import type { Context } from '../context.js'
import type { Entry, Link } from '../lexicon.js'
import type { Candidate } from './candidate.js'
import { claimOf } from './table.js'

/** Both together must gain that much; log10. */
const LEAST = 3.2
/** The two expected words must be tied that strongly to each other. */
const TIED = 1.2

/** What people write too needs more, here as alone; not as much, for the two words speak for each other. */
function penalty({ least }: Link): number {
  return Math.min(1, least - 1)
}

/** The best restoration of the entry at `at` and of the one that follows it, as two claims, or null. */
export function restorePair(
  { left, right }: { left: Entry; right: Entry },
  at: number,
  context: Context,
): [Candidate, Candidate] | null {
  const middle = at + left.words.length
  const last = middle + right.words.length - 1
  const [before, after] = [context.before(at), context.after(last)]
  let spun: number | undefined
  let most = LEAST
  let best: [Candidate, Candidate] | null = null
  for (const one of left.links) {
    for (const other of right.links) {
      if (context.tie(one.words.at(-1)!, other.words[0]!) < TIED) continue
      spun ??= context.joint(left.words, right.words, { before, after })
      const gain = context.joint(one.words, other.words, { before, after }) - spun
      if (gain < most + penalty(one.link) + penalty(other.link)) continue
      most = gain
      const half = gain / 2
      best = [
        claimOf(one.link, { from: at, to: middle - 1, gain: half }),
        claimOf(other.link, { from: middle, to: last, gain: half }),
      ]
    }
  }
  return best
}
