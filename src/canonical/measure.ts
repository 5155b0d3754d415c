// Two articles side by side: every measure that tells copies from articles that only look alike. What they mean together is said in
// src/canonical/relation.ts.
import { type Alignment, alignSentences, hashOf, longestCommon, orderKept, type Pair } from './align.js'
import type { Fingerprint } from './fingerprint.js'
import { countShared, fixedOf, shingleSet } from './shingles.js'
import { CONTENT, FIXED, NAME, NUMBER, QUOTED } from './tokens.js'

export interface Measures {
  /** Words of either text. */
  readonly words: readonly [number, number]
  /** Shingles: shared of all, and share of either text's that the other has. */
  readonly jaccard: number
  readonly contained: readonly [number, number]
  /** Mean similarity of the sentences to their best partner, by words. */
  readonly similar: readonly [number, number]
  /** Share of the words in sentences whose partner is much like them (SIMILAR). */
  readonly aligned: readonly [number, number]
  /** Share of the words in sentences that have a partner at all (RELATED). */
  readonly covered: readonly [number, number]
  /** Share of aligned sentences that stand in the same order. */
  readonly order: number
  /** Distinct names and numbers of either text, share that the other has, and share that is in the same order. */
  readonly fixed: readonly [number, number]
  readonly fixedShared: readonly [number, number]
  readonly fixedOrder: number
  /** Share of the names and numbers in much alike sentences that stand against others: a template filled twice. */
  readonly conflict: number
  /** Sentences in which that is so. */
  readonly conflicts: number
  /** Of the words that differ in aligned sentences: share of names and numbers. */
  readonly fixedReplaced: number
  /** Share of the words of aligned sentences that stand in the same order in both: replacing words keeps it, telling anew does not. */
  readonly inPlace: number
  /** Aligned sentences, and words in them that the other sentence lacks. */
  readonly pairs: number
  readonly replaced: number
  /** Longest shared shingles inside quotation marks, in words. */
  readonly quoted: number
}

/** From here on two sentences say the same thing. */
export const SIMILAR = 0.45
/** From here on a sentence says something of what the other says. */
export const RELATED = 0.25
/** Sentences of fewer words are headings and leftovers; they are aligned and not counted. */
const SHORT = 4

/** Shingles alone: cheap, and enough for most pairs. */
export function resemblance(one: Fingerprint, two: Fingerprint) {
  const [left, right] = [shingleSet(one.tokens, one.size), shingleSet(two.tokens, two.size)]
  const shared = countShared(left, right)
  return {
    jaccard: shared === 0 ? 0 : shared / (left.length + right.length - shared),
    contained: [share(shared, left.length), share(shared, right.length)] as const,
  }
}

export function measure(one: Fingerprint, two: Fingerprint): Measures {
  const alignment = alignSentences(one.tokens, two.tokens)
  const [left, right] = [fixedOf(one.tokens), fixedOf(two.tokens)]
  const [leftSet, rightSet] = [new Set(left), new Set(right)]
  const shared = [shareIn(leftSet, two.tokens), shareIn(rightSet, one.tokens)] as const
  const good = alignment.forward.filter((pair) => pair.similarity >= SIMILAR)
  return {
    words: [one.tokens.length, two.tokens.length],
    ...resemblance(one, two),
    ...sentenceMeasures(alignment),
    order: orderKept(good.map((pair) => pair.partner)),
    fixed: [leftSet.size, rightSet.size],
    fixedShared: shared,
    fixedOrder: share(longestCommon(left, right), Math.min(left.length, right.length, 200)),
    ...differences(one.tokens, two.tokens, { alignment, good }),
    quoted: sharedQuotation(one.tokens, two.tokens),
  }
}

/** Share of names and numbers that the other text has as well, be it where no capital tells a name: behind a full stop, in a list. */
function shareIn(fixed: ReadonlySet<number>, tokens: Uint32Array): number {
  if (fixed.size === 0) return 0
  const there = new Set<number>()
  for (const token of tokens) if (fixed.has(hashOf(token))) there.add(hashOf(token))
  return there.size / fixed.size
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function sentenceMeasures({ forward, backward, starts }: Alignment) {
  const left = sideMeasures(forward, starts[0])
  const right = sideMeasures(backward, starts[1])
  return {
    similar: [left.similar, right.similar] as const,
    aligned: [left.aligned, right.aligned] as const,
    covered: [left.covered, right.covered] as const,
  }
}

function sideMeasures(pairs: readonly Pair[], starts: readonly number[]) {
  let [similar, aligned, covered, words] = [0, 0, 0, 0]
  for (let at = 0; at + 1 < starts.length; at++) {
    const length = starts[at + 1]! - starts[at]!
    if (length >= SHORT) words += length
  }
  for (const { sentence, similarity } of pairs) {
    const length = starts[sentence + 1]! - starts[sentence]!
    if (length < SHORT) continue
    similar += similarity * length
    if (similarity >= SIMILAR) aligned += length
    if (similarity >= RELATED) covered += length
  }
  return { similar: share(similar, words), aligned: share(aligned, words), covered: share(covered, words) }
}

interface Aligned {
  readonly alignment: Alignment
  readonly good: readonly Pair[]
}

/** What differs inside sentences that say the same thing. */
function differences(one: Uint32Array, two: Uint32Array, { alignment, good }: Aligned) {
  let [against, conflicts, fixed, replaced, kept, words] = [0, 0, 0, 0, 0, 0]
  for (const { sentence, partner } of good) {
    const [ours, theirs] = [
      sentenceOf(one, alignment.starts[0], sentence),
      sentenceOf(two, alignment.starts[1], partner),
    ]
    kept += longestCommon(ours, theirs)
    words += Math.min(200, Math.min(ours.length, theirs.length))
    const left = contentOf(one, alignment.starts[0], sentence)
    const right = contentOf(two, alignment.starts[1], partner)
    const [onlyLeft, onlyRight] = [without(left, right), without(right, left)]
    const [fixedLeft, fixedRight] = [countFixed(onlyLeft), countFixed(onlyRight)]
    against += Math.min(fixedLeft, fixedRight)
    if (Math.min(fixedLeft, fixedRight) > 0) conflicts++
    fixed += Math.max(countFixed(left), countFixed(right))
    replaced += Math.min(onlyLeft.size, onlyRight.size)
  }
  return {
    conflict: share(against, fixed),
    conflicts,
    fixedReplaced: share(against, replaced),
    inPlace: share(kept, words),
    pairs: good.length,
    replaced,
  }
}

function sentenceOf(tokens: Uint32Array, starts: readonly number[], sentence: number): Uint32Array {
  return tokens.slice(starts[sentence]!, starts[sentence + 1]!).map((token) => hashOf(token))
}

type Words = Map<number, number>

/** Content words of a sentence: hash → token. */
function contentOf(tokens: Uint32Array, starts: readonly number[], sentence: number): Words {
  const words: Words = new Map()
  for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++)
    if ((tokens[at]! & (CONTENT | FIXED)) !== 0) words.set(hashOf(tokens[at]!), tokens[at]!)
  return words
}

function without(words: Words, others: Words): Words {
  return new Map([...words].filter(([hash]) => !others.has(hash)))
}

function countFixed(words: Words): number {
  let count = 0
  for (const token of words.values()) if ((token & (NAME | NUMBER)) !== 0) count++
  return count
}

const QUOTATION = 4

/** Words of quotation that both texts hold, in runs of at least five. */
function sharedQuotation(one: Uint32Array, two: Uint32Array): number {
  const quoted = (tokens: Uint32Array) => tokens.filter((token) => (token & QUOTED) !== 0)
  const [left, right] = [quoted(one), quoted(two)]
  if (left.length <= QUOTATION || right.length <= QUOTATION) return 0
  return countShared(shingleSet(left, QUOTATION), shingleSet(right, QUOTATION))
}
