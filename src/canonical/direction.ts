// Which of two copies was made from the other by replacing words. A thesaurus breaks collocations: what the original says is said
// elsewhere in the batch, in the same neighbourhood, more often than what stands in its place. Where others tell the same story, the
// original shares more of the words in question with them.
import { alignSentences, hashOf } from './align.js'
import { SIMILAR } from './measure.js'
import { CONTENT, FIXED } from './tokens.js'
import type { WordCounts } from './word-counts.js'

/** Words that differ must be so many before they say anything. */
const FEWEST = 4
/** Mean log-odds a word from which on the direction is told. */
const LEAST = 0.1

export interface Evidence {
  /** Above 0: the second was made from the first. Mean natural log-odds a differing word. */
  readonly score: number
  readonly words: number
}

/** Compares the words in which aligned sentences differ, by what the batch says of them and their neighbours. */
export function direction(one: Uint32Array, two: Uint32Array, counts: WordCounts): Evidence {
  const { forward, starts } = alignSentences(one, two)
  const held = [occurrences(one), occurrences(two)] as const
  let [left, right, leftWords, rightWords] = [0, 0, 0, 0]
  for (const { sentence, partner, similarity } of forward) {
    if (similarity < SIMILAR || similarity >= 1) continue
    const a = one.subarray(starts[0][sentence]!, starts[0][sentence + 1]!)
    const b = two.subarray(starts[1][partner]!, starts[1][partner + 1]!)
    const ownLeft = oddWords(a, b, { counts, own: held[0], theirs: held[1] })
    const ownRight = oddWords(b, a, { counts, own: held[1], theirs: held[0] })
    left += ownLeft.sum
    leftWords += ownLeft.words
    right += ownRight.sum
    rightWords += ownRight.words
  }
  const words = Math.min(leftWords, rightWords)
  return { words, score: words < FEWEST ? 0 : left / leftWords - right / rightWords }
}

/** 1: the second is the copy, -1: the first is, 0: the words do not tell. */
export function copyOf({ score, words }: Evidence): -1 | 0 | 1 {
  if (words < FEWEST || Math.abs(score) < LEAST) return 0
  return score > 0 ? 1 : -1
}

interface Surroundings {
  readonly counts: WordCounts
  /** How often each word stands in the text itself and in the other. */
  readonly own: ReadonlyMap<number, number>
  readonly theirs: ReadonlyMap<number, number>
}

/** Weight of a word that the other text has elsewhere: there it was left standing. */
const LEFT_STANDING = 2
/** Weight of a word's repetition in its own text: a story keeps to its words, a thesaurus does not. */
const REPEATED = 1

/** How usual the words are that the other sentence lacks, in their neighbourhoods; what the text itself adds to the counts is taken off. */
function oddWords(sentence: Uint32Array, other: Uint32Array, { counts, own, theirs }: Surroundings) {
  const partner = new Set(Array.from(other, hashOf))
  let [sum, words] = [0, 0]
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at]!
    const word = hashOf(token)
    if ((token & CONTENT) === 0 || (token & FIXED) !== 0 || partner.has(word)) continue
    const before = at > 0 ? hashOf(sentence[at - 1]!) : 0
    const after = at + 1 < sentence.length ? hashOf(sentence[at + 1]!) : 0
    const times = own.get(word)!
    if (before !== 0) sum += logCount(counts.neighbours(before, word) - 1)
    if (after !== 0) sum += logCount(counts.neighbours(word, after) - 1)
    sum += REPEATED * Math.log(times) + (theirs.has(word) ? LEFT_STANDING : 0)
    words++
  }
  return { sum, words }
}

function occurrences(tokens: Uint32Array): Map<number, number> {
  const found = new Map<number, number>()
  for (const token of tokens) found.set(hashOf(token), (found.get(hashOf(token)) ?? 0) + 1)
  return found
}

function logCount(count: number): number {
  return Math.log(Math.max(0, count) + 0.5)
}
