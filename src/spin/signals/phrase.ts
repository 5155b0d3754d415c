// Fixed wordings that nobody writes but spinners: evidence by themselves, without statistics.
import type { SpunPhrase } from '../lexicon.js'
import type { Candidate } from './candidate.js'

/** What a phrase weighs beside gains of the table (log10). */
export const PHRASE_GAIN = 3

export function matchPhrase({ expected, signal }: SpunPhrase, at: number, words: number): Candidate {
  return { from: at, to: at + words - 1, expected, signal, gain: PHRASE_GAIN }
}
