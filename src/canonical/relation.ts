// What two articles are to each other. The limits stand in one table; each was set on the tuning half of test/bench/canonical.mjs.
import type { Fingerprint } from './fingerprint.js'
import { type Measures, measure } from './measure.js'

export type CopyRelation = 'exact' | 'near' | 'contained' | 'spun' | 'paraphrase'

export interface Link {
  readonly relation: CopyRelation
  /** 0..1: share of the shorter text that the other says too, by shingles (near, contained) or by sentences (spun, paraphrase). */
  readonly similarity: number
  readonly measures: Measures | null
}

export const LIMITS = {
  /** Texts of fewer words are copies only word for word: everything else about them is chance. */
  fewestWords: 20,
  /** Shingles of the shorter text that the longer has: a copy in its own words. */
  contained: 0.6,
  /** … and of its words, in sentences that the longer has much alike: the rest is not another article in a shared frame. */
  aligned: 0.7,
  /** A copy of nearly the same length is `near`, a shorter one is `contained`. */
  sameLength: 0.8,
  /** Names and numbers that stand against others in sentences that are alike: above it, a template was filled twice. */
  conflict: 0.4,
  /** … or fewer, when in at least two sentences names and numbers are what differs. */
  filled: { conflict: 0.1, sentences: 2, replaced: 0.5 },
  /** Names and numbers of one text that the other has, where there are enough to tell. */
  fixed: 0.6,
  fewestFixed: 4,
  spun: { aligned: 0.7, similar: 0.55, fixed: 0.6, order: 0.6, inPlace: 0.6 },
  paraphrase: {
    similar: 0.4,
    aligned: 0.3,
    covered: 0.8,
    fixed: 0.6,
    fixedOrder: 0.5,
    order: 0.6,
    fewestFixed: 6,
    pairs: 3,
    /** A paraphrase is about as long as what it tells anew; a short report of the same facts is a report. */
    length: 0.65,
    contained: 0.25,
  },
} as const

/** The relation, or null when neither is a copy of the other. Symmetric. */
export function relate(one: Fingerprint, two: Fingerprint): Link | null {
  if (one.hash === two.hash && one.tokens.length === two.tokens.length)
    return { relation: 'exact', similarity: 1, measures: null }
  if (Math.min(one.tokens.length, two.tokens.length) < LIMITS.fewestWords || one.size !== two.size) return null
  return judge(measure(one, two))
}

export function judge(measures: Measures): Link | null {
  const [left, right] = measures.words
  const small = left <= right ? 0 : 1
  if (isTemplate(measures)) return null
  const contained = measures.contained[small]
  const ratio = Math.min(left, right) / Math.max(left, right)
  if (contained >= LIMITS.contained && measures.aligned[small] >= LIMITS.aligned) {
    const relation = ratio >= LIMITS.sameLength ? 'near' : 'contained'
    return { relation, similarity: round(contained), measures }
  }
  const similarity = round(measures.similar[small])
  if (isSpun(measures, small)) return { relation: 'spun', similarity, measures }
  return isParaphrase(measures, small) ? { relation: 'paraphrase', similarity, measures } : null
}

/** One frame filled twice: what differs is what the articles are about. */
function isTemplate({ conflict, conflicts, fixedReplaced, fixed, fixedShared }: Measures): boolean {
  const { filled } = LIMITS
  if (conflict > LIMITS.conflict) return true
  if (conflict >= filled.conflict && conflicts >= filled.sentences && fixedReplaced >= filled.replaced) return true
  return Math.min(...fixed) >= LIMITS.fewestFixed && Math.max(...fixedShared) < LIMITS.fixed
}

function isSpun(measures: Measures, small: 0 | 1): boolean {
  const { aligned, similar, fixed, order, inPlace } = LIMITS.spun
  return (
    measures.aligned[small] >= aligned &&
    measures.similar[small] >= similar &&
    (measures.fixedShared[small] >= fixed || measures.fixed[small] < 3) &&
    measures.order >= order &&
    measures.inPlace >= inPlace
  )
}

function isParaphrase(measures: Measures, small: 0 | 1): boolean {
  const limits = LIMITS.paraphrase
  return (
    Math.min(...measures.words) >= limits.length * Math.max(...measures.words) &&
    measures.similar[small] >= limits.similar &&
    measures.aligned[small] >= limits.aligned &&
    measures.covered[small] >= limits.covered &&
    measures.contained[small] <= limits.contained &&
    measures.pairs >= limits.pairs &&
    measures.fixed[small] >= (measures.aligned[small] >= LIMITS.aligned ? LIMITS.fewestFixed : limits.fewestFixed) &&
    measures.fixedShared[small] >= limits.fixed &&
    measures.fixedOrder >= limits.fixedOrder &&
    measures.order >= limits.order
  )
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
