// Adds up what was found: evidence in 100 words and the number of different swaps. The weights were set so that they part the odd pages
// of WCXB train from lightly spun texts (test/bench/spin.mjs prints both).
import type { Candidate } from './signals/candidate.js'

export interface Evidence {
  /** Weighted gains in 100 words outside quotations. */
  readonly score: number
  /** Different swaps of great gain, those found through WordNet included; artefacts count for two at most. */
  readonly distinct: number
  /** Words outside quotations. */
  readonly words: number
}

/** No single swap decides. */
const MOST_GAIN = 3.5
/** Gains below that say nothing. */
const TABLE_OFFSET = 0.8
/** WordNet: human text makes few great gains (one in 30 of those above 4), so these are not cut off early. */
const MOST_WORDNET_GAIN = 6
const WORDNET_OFFSET = 1.5
const WORDNET_WEIGHT = 1.2
/** Links of thesaurus programs in general: broad, so people's text makes more of them. */
const GENERAL_WEIGHT = 0.5
const GENERAL = 'T'
/** Links that people's text makes too, though with less gain. */
const ORDINARY_WEIGHT = 0.6
/** Formal words: register, not swaps. */
const FORMAL_WEIGHT = 0.25
/** A phrase or an artefact: nobody writes it. */
const FIXED_WEIGHT = 6
/** Gain of a swap that counts as one of the different ones. */
const DISTINCT_GAIN = 1.5
const DISTINCT_WORDNET_GAIN = 3
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
  return isFormal !== true && gain >= (signal === 'wordnet' ? DISTINCT_WORDNET_GAIN : DISTINCT_GAIN)
}

function weightOf(claim: Candidate): number {
  const { signal, gain } = claim
  if (signal === 'wordnet') return WORDNET_WEIGHT * Math.max(0, Math.min(gain, MOST_WORDNET_GAIN) - WORDNET_OFFSET)
  if (signal === 'table') return trustOf(claim) * Math.max(0, Math.min(gain, MOST_GAIN) - TABLE_OFFSET)
  return FIXED_WEIGHT
}

function trustOf({ isFormal, isOrdinary, family }: Candidate): number {
  const ownWeight = isFormal === true ? FORMAL_WEIGHT : isOrdinary === true ? ORDINARY_WEIGHT : 1
  return family === GENERAL ? GENERAL_WEIGHT * ownWeight : ownWeight
}
