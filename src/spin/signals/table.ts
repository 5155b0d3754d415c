// A word of the table that stands badly where it is, and whose expected word would stand well there.
import type { Context } from '../context.js'
import type { Entry, Link } from '../lexicon.js'
import { LEAST_GAIN_OF_LINK } from '../lexicon.js'
import type { Candidate } from './candidate.js'

/** The expected word must be tied that strongly to one neighbour (log10 over chance). */
const TIED = 0.5

/** A claim for a link. */
export function claimOf(
  { spun, expected, family, least, isFormal }: Link,
  place: { from: number; to: number; gain: number },
): Candidate {
  return { ...place, spun, expected, family, signal: 'table', isOrdinary: least > LEAST_GAIN_OF_LINK, isFormal }
}

/** The best restoration of an entry at word `at`, or null. */
export function restoreFromTable(entry: Entry, at: number, context: Context): Candidate | null {
  const last = at + entry.words.length - 1
  const before = context.before(at)
  const after = context.after(last)
  let spun: number | undefined
  let best: Candidate | null = null
  for (const { words, link } of entry.links) {
    const expected = context.fit(words, before, after)
    if (expected.best < TIED) continue
    spun ??= context.fit(entry.words, before, after).fit
    const gain = expected.fit - spun
    if (gain < link.least || gain <= (best?.gain ?? 0)) continue
    best = claimOf(link, { from: at, to: last, gain })
  }
  return best
}
