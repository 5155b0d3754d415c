// Sentence alignment of two texts: which sentence of one says what which sentence of the other says. Sentences are bags of stems, weighed;
// the best partner of each counts, so that split and joined sentences find theirs.
import { sentenceStarts } from './shingles.js'
import { CONTENT, FIXED, HASH, STEM } from './tokens.js'

export interface Pair {
  /** Index of the sentence in the text that is aligned, and of its partner in the other. */
  readonly sentence: number
  readonly partner: number
  /** 0..1: shared weight of stems. */
  readonly similarity: number
}

export interface Alignment {
  /** Best partner of each sentence of the first text that has words in common with any, and the other way round. */
  readonly forward: readonly Pair[]
  readonly backward: readonly Pair[]
  readonly starts: readonly [readonly number[], readonly number[]]
}

const FUNCTION_WEIGHT = 0.3
const FIXED_WEIGHT = 1.5
/** A sentence that is part of the other is worth more than what both sizes together say. */
const SMALLER = 0.7
/** Sentences of a text beyond this number are not aligned. */
const MOST = 400

function weightOf(token: number): number {
  if ((token & FIXED) !== 0) return FIXED_WEIGHT
  return (token & CONTENT) !== 0 ? 1 : FUNCTION_WEIGHT
}

interface Bags {
  readonly starts: number[]
  readonly weights: Float64Array
  /** Stem → sentences that hold it, each once for each time. */
  readonly sentencesOf: Map<number, number[]>
}

function bagsOf(tokens: Uint32Array): Bags {
  const starts = sentenceStarts(tokens)
  if (starts.length > MOST) starts.length = MOST
  const weights = new Float64Array(Math.max(0, starts.length - 1))
  const sentencesOf = new Map<number, number[]>()
  for (let sentence = 0; sentence < weights.length; sentence++) {
    for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) {
      const stem = (tokens[at]! & STEM) >>> 0
      weights[sentence]! += weightOf(tokens[at]!)
      const list = sentencesOf.get(stem)
      if (list === undefined) sentencesOf.set(stem, [sentence])
      else list.push(sentence)
    }
  }
  return { starts, weights, sentencesOf }
}

export function alignSentences(one: Uint32Array, two: Uint32Array): Alignment {
  const [left, right] = [bagsOf(one), bagsOf(two)]
  const wide = right.weights.length
  const shared = new Float64Array(left.weights.length * wide)
  for (let sentence = 0; sentence < left.weights.length; sentence++)
    addShared(shared.subarray(sentence * wide, (sentence + 1) * wide), { tokens: one, left, right, sentence })
  return { ...bestPairs(shared, left.weights, right.weights), starts: [left.starts, right.starts] }
}

interface Row {
  readonly tokens: Uint32Array
  readonly left: Bags
  readonly right: Bags
  readonly sentence: number
}

/** A word that stands twice on both sides counts twice. */
function addShared(row: Float64Array, { tokens, left, right, sentence }: Row): void {
  const seen = new Map<number, number>()
  for (let at = left.starts[sentence]!; at < left.starts[sentence + 1]!; at++) {
    const token = tokens[at]!
    const stem = (token & STEM) >>> 0
    const partners = right.sentencesOf.get(stem)
    if (partners === undefined) continue
    const times = seen.get(stem) ?? 0
    seen.set(stem, times + 1)
    const weight = weightOf(token)
    for (let index = 0, run = 0; index < partners.length; index++) {
      run = index > 0 && partners[index] === partners[index - 1] ? run + 1 : 0
      if (run === times) row[partners[index]!]! += weight
    }
  }
}

function bestPairs(shared: Float64Array, left: Float64Array, right: Float64Array): Omit<Alignment, 'starts'> {
  const forward = emptyBest(left.length)
  const backward = emptyBest(right.length)
  for (let sentence = 0; sentence < left.length; sentence++)
    for (let partner = 0; partner < right.length; partner++) {
      const weight = shared[sentence * right.length + partner]!
      if (weight <= 0) continue
      const [one, two] = [left[sentence]!, right[partner]!]
      const size = SMALLER * Math.min(one, two) + (1 - SMALLER) * Math.max(one, two)
      const similarity = Math.min(1, weight / size)
      if (similarity > forward.similarity[sentence]!) setBest(forward, { at: sentence, partner, similarity })
      if (similarity > backward.similarity[partner]!) setBest(backward, { at: partner, partner: sentence, similarity })
    }
  return { forward: toPairs(forward), backward: toPairs(backward) }
}

interface Best {
  readonly partner: Int32Array
  readonly similarity: Float64Array
}

function emptyBest(length: number): Best {
  return { partner: new Int32Array(length).fill(-1), similarity: new Float64Array(length) }
}

function setBest(best: Best, { at, partner, similarity }: { at: number; partner: number; similarity: number }): void {
  best.partner[at] = partner
  best.similarity[at] = similarity
}

function toPairs({ partner, similarity }: Best): Pair[] {
  const pairs: Pair[] = []
  for (let sentence = 0; sentence < partner.length; sentence++)
    if (partner[sentence]! >= 0)
      pairs.push({ sentence, partner: partner[sentence]!, similarity: similarity[sentence]! })
  return pairs
}

/** Length of the longest run of values that stand in the same order in both lists (classic dynamic programme, lists cut at `most`). */
export function longestCommon(one: Uint32Array, two: Uint32Array, most = 200): number {
  const [a, b] = [one.subarray(0, most), two.subarray(0, most)]
  let row = new Uint16Array(b.length + 1)
  let above = new Uint16Array(b.length + 1)
  for (const value of a) {
    ;[row, above] = [above, row]
    for (let at = 0; at < b.length; at++)
      row[at + 1] = value === b[at] ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!)
  }
  return row[b.length]!
}

/** Values of the longest ascending run that can be picked, as a share of all: 1 where the order is kept. */
export function orderKept(values: readonly number[]): number {
  if (values.length < 2) return 1
  const tails: number[] = []
  for (const value of values) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tails[middle]! <= value) low = middle + 1
      else high = middle
    }
    tails[low] = value
  }
  return tails.length / values.length
}

export const hashOf = (token: number): number => (token & HASH) >>> 0
