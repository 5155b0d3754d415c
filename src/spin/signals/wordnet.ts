// A word that stands badly where it is, while a more common word of one of its synsets would stand well: swaps that no table knows.
import type { Collocations } from '../collocations.js'
import type { Context } from '../context.js'
import type { HashIndex } from '../hash-index.js'
import { pairKey } from '../lexicon.js'
import type { WordNet } from '../wordnet.js'
import type { Candidate } from './candidate.js'

/** Least gain; log10. */
const LEAST = 1.8
/** The better word must be tied that strongly to one neighbour. */
const TIED = 0.7

export interface Thesaurus {
  /** Hashes of words that people write where a plainer one would do. */
  readonly formal: HashIndex<true>
  /** Restorations that human text asks for too. */
  readonly ordinary: ReadonlySet<string>
  readonly wordNet: WordNet
  readonly collocations: Collocations
}

/** The best restoration of word `at`, or null. Words that stand well on either side are not asked for. */
export function restoreFromWordNet(
  at: number,
  context: Context,
  { wordNet, collocations, ordinary, formal }: Thesaurus,
): Candidate | null {
  const word = context.word(at)
  if (formal.has(word)) return null
  const before = context.before(at)
  const after = context.after(at)
  if (collocations.isSeen(before, word) && collocations.isSeen(word, after)) return null
  const others = wordNet.beside(word)
  if (others.length === 0) return null
  const own = context.fit([word], before, after).fit
  let best = -1
  let most = LEAST
  for (const other of others) {
    const { fit, best: tie } = context.fit([wordNet.hash(other)], before, after)
    if (tie < TIED || fit - own < most) continue
    most = fit - own
    best = other
  }
  if (best < 0 || ordinary.has(pairKey(word, wordNet.hash(best)))) return null
  return { from: at, to: at, expected: wordNet.word(best), signal: 'wordnet', gain: most }
}
