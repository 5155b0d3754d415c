// Adds up what was found: evidence in 100 words and the number of different swaps. The weights were set so that they part the odd pages
// of WCXB train from lightly spun texts (test/bench/spin.mjs prints both).
import type { Candidate } from './signals/candidate.js'

export interface Evidence {
  /** Weighted gains in 100 words outside quotations. */
  readonly score: number
  /** Different swaps that are worth showing; artefacts count for two at most. */
  readonly distinct: number
  /** Words outside quotations. */
  readonly words: number
}

/** No single swap decides. */
const MOST_GAIN = 3.5
/** Gains below that say nothing. */
const TABLE_OFFSET = 0.5
const WORDNET_OFFSET = 1.5
const WORDNET_WEIGHT = 0.6
/** Links that people's text makes too, though with less gain. */
const ORDINARY_WEIGHT = 0.6
/** Formal words: register, not swaps. */
const FORMAL_WEIGHT = 0.25
/** A phrase or an artefact: nobody writes it. */
const FIXED_WEIGHT = 6
/** Gain of a swap that counts as one of the different ones. */
const DISTINCT_GAIN = 1.5
const MOST_MARKS = 3
/** They speak for two swaps at most: templates and letters alone are no strong case. */
const MARKS_AS_SWAPS = 2

export interface Found {
  readonly claims: readonly Candidate[]
  /** Number of different artefacts and exchanged letters. */
  readonly marks: number
  /** Words outside quotations. */
  readonly words: number
}

/** A swap that is made again and again counts once: topics repeat their words. */
export function weigh({ claims, marks, words }: Found): Evidence {
  const best = new Map<string, Candidate>()
  for (const claim of claims) {
    const key = `${claim.signal} ${claim.expected}`
    if ((best.get(key)?.gain ?? 0) < claim.gain) best.set(key, claim)
  }
  const different = [...best.values()]
  const sum =
    different.reduce((total, claim) => total + weightOf(claim), 0) + FIXED_WEIGHT * Math.min(MOST_MARKS, marks)
  const shown = different.filter(isSwap)
  return {
    score: Math.round((sum / Math.max(words, 1)) * 10_000) / 100,
    distinct: shown.length + Math.min(MARKS_AS_SWAPS, 2 * marks),
    words,
  }
}

function isSwap({ signal, gain, isFormal }: Candidate): boolean {
  return signal !== 'wordnet' && isFormal !== true && gain >= DISTINCT_GAIN
}

function weightOf({ signal, gain, isOrdinary, isFormal }: Candidate): number {
  const capped = Math.min(gain, MOST_GAIN)
  if (signal === 'wordnet') return WORDNET_WEIGHT * Math.max(0, capped - WORDNET_OFFSET)
  if (signal === 'table')
    return (
      (isFormal === true ? FORMAL_WEIGHT : isOrdinary === true ? ORDINARY_WEIGHT : 1) *
      Math.max(0, capped - TABLE_OFFSET)
    )
  return FIXED_WEIGHT
}
