// Adds up what was found: evidence in 100 words and the number of different swaps.
import type { Candidate } from './signals/candidate.js'

export interface Evidence {
  /** Weighted gains in 100 words outside quotations. */
  readonly score: number
  /** Different swaps that are worth showing; an artefact counts twice. */
  readonly distinct: number
  /** Words outside quotations. */
  readonly words: number
}

/** No single swap decides. */
const MOST_GAIN = 4
/** A swap made again and again says little more. */
const MOST_REPEATS = 2
const WORDNET_WEIGHT = 0.5
const DISTINCT_GAIN = 1.5

export function weigh({
  claims,
  marks,
  words,
}: {
  claims: readonly Candidate[]
  marks: readonly { expected: string; gain: number }[]
  words: number
}): Evidence {
  const times = new Map<string, number>()
  const distinct = new Set<string>()
  let sum = 0
  for (const { expected, signal, gain } of claims) {
    const key = `${signal} ${expected}`
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    if (time > MOST_REPEATS) continue
    sum += Math.min(gain, MOST_GAIN) * (signal === 'wordnet' ? WORDNET_WEIGHT : 1)
    if (signal !== 'wordnet' && gain >= DISTINCT_GAIN) distinct.add(key)
  }
  for (const { gain } of marks.slice(0, 5)) sum += gain
  const hundreds = Math.max(words, 1) / 100
  return {
    score: Math.round((sum / hundreds) * 100) / 100,
    distinct: distinct.size + 2 * Math.min(3, marks.length),
    words,
  }
}
