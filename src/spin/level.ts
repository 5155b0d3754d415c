// Where the evidence becomes a verdict. Calibrated on human text that was not used for cleaning the table: test/bench/spin.mjs.
import type { SpunLevel } from '../types.js'
import type { Evidence } from './weigh.js'

/** Fewer words outside quotations say nothing. */
export const MIN_WORDS = 120

const STRONG = { score: 9, distinct: 3 }
const POSSIBLE = { score: 6, distinct: 2 }

export function levelOf({ score, distinct }: Evidence): SpunLevel {
  if (score >= STRONG.score && distinct >= STRONG.distinct) return 'strong'
  return score >= POSSIBLE.score && distinct >= POSSIBLE.distinct ? 'possible' : 'none'
}
