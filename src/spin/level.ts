// Where the evidence becomes a verdict. Calibrated on human text that was not used for cleaning the table: test/bench/spin.mjs.
import type { SpunLevel } from '../types.js'
import type { Evidence } from './weigh.js'

/** Fewer words outside quotations say nothing. */
export const MIN_WORDS = 120

/** Human text scores about 0.6 in the mean; the spread shrinks with the square root of the length, and so does what is asked for. */
const STRONG = { floor: 1.5, spread: 7.2, distinct: 4 }
const POSSIBLE = { floor: 1.5, spread: 5, distinct: 3 }

/** The verdict. Without statistics of the language nothing is ever strong. */
export function levelOf(evidence: Evidence, hasStatistics = true): SpunLevel {
  if (hasStatistics && reaches(evidence, STRONG)) return 'strong'
  return reaches(evidence, POSSIBLE) ? 'possible' : 'none'
}

function reaches({ score, distinct, words }: Evidence, limit: typeof STRONG): boolean {
  return distinct >= limit.distinct && score >= limit.floor + limit.spread / Math.sqrt(words / 100)
}
