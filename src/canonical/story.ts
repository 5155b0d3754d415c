// Reports of one event that were written independently: they share what happened, whom it happened to and how much, not the words.

import type { Fingerprints } from './group.js'
import { countShared, shingleSet } from './shingles.js'
import { CONTENT, HASH, NAME, NUMBER, QUOTED, STEM } from './tokens.js'

export const STORY_LIMITS = {
  /** Weighted cosine of names, numbers and content words. */
  similar: 0.3,
  /** Distinct names and numbers that both hold. */
  fewestShared: 3,
  /** Days between two reports, where both are dated. */
  days: 7,
}

/** Weights of the three kinds of words. */
const WEIGHTS = { name: 1.6, number: 1.3, content: 0.5 }
/** What a batch does not know: in a small one every word seems rare. */
const PRIOR = 60
/** Words that more reports hold than this (and this share) find no partners. */
const MOST = 60
/** A report is looked up under so many of its rarest names, numbers and words. */
const RAREST = 24
/** Words of shared quotation that make up for a cosine of 0.1. */
const QUOTATION = 4

interface Report {
  /** Features, ascending, with their weights before rarity. */
  readonly features: Uint32Array
  readonly weights: Float32Array
  readonly quoted: Uint32Array
}

export interface StoryLink {
  readonly similarity: number
  readonly shared: number
}

/** Reports of a batch, compared by words that are rare in it. */
export class Reports {
  private readonly reports: Report[]
  private readonly holders = new Map<number, number[]>()

  constructor(texts: Fingerprints, numbers: readonly number[]) {
    this.reports = numbers.map((number) => reportOf(texts.get(number).tokens))
    this.reports.forEach(({ features }, at) => {
      for (const feature of features) {
        const list = this.holders.get(feature)
        if (list === undefined) this.holders.set(feature, [at])
        else list.push(at)
      }
    })
  }

  /** Positions (in the list given) of reports that share rare words, above `at`. */
  partners(at: number): number[] {
    const { features } = this.reports[at]!
    const rare = [...features]
      .filter((feature) => this.holders.get(feature)!.length <= MOST)
      .sort((a, b) => this.holders.get(a)!.length - this.holders.get(b)!.length || a - b)
      .slice(0, RAREST * 4)
    const counts = new Map<number, number>()
    for (const feature of rare)
      for (const other of this.holders.get(feature)!) if (other > at) counts.set(other, (counts.get(other) ?? 0) + 1)
    return [...counts].filter(([, shared]) => shared >= 2).map(([other]) => other)
  }

  compare(one: number, two: number): StoryLink {
    const [left, right] = [this.reports[one]!, this.reports[two]!]
    let [dot, shared] = [0, 0]
    for (let a = 0, b = 0; a < left.features.length && b < right.features.length; ) {
      const difference = left.features[a]! - right.features[b]!
      if (difference === 0) {
        const rarity = this.rarity(left.features[a]!)
        dot += left.weights[a]! * right.weights[b]! * rarity * rarity
        if (left.weights[a]! > 1 && right.weights[b]! > 1) shared++
      }
      if (difference <= 0) a++
      if (difference >= 0) b++
    }
    const cosine = dot === 0 ? 0 : dot / (this.norm(left) * this.norm(right))
    const quoted = countShared(left.quoted, right.quoted)
    return { similarity: Math.min(1, cosine + (0.1 * quoted) / QUOTATION), shared }
  }

  private norm({ features, weights }: Report): number {
    let sum = 0
    for (let at = 0; at < features.length; at++) sum += (weights[at]! * this.rarity(features[at]!)) ** 2
    return Math.sqrt(sum)
  }

  /** Inverse document frequency, smoothed. */
  private rarity(feature: number): number {
    return Math.log((this.reports.length + PRIOR) / this.holders.get(feature)!.length)
  }
}

export function isStory({ similarity, shared }: StoryLink): boolean {
  return similarity >= STORY_LIMITS.similar && shared >= STORY_LIMITS.fewestShared
}

function reportOf(tokens: Uint32Array): Report {
  const found = new Map<number, number>()
  for (const token of tokens) {
    const [feature, weight] = featureOf(token)
    if (weight > (found.get(feature) ?? 0)) found.set(feature, weight)
  }
  const features = Uint32Array.from(found.keys()).sort()
  const quoted = shingleSet(
    tokens.filter((token) => (token & QUOTED) !== 0),
    3,
  )
  return { features, weights: Float32Array.from(features, (feature) => found.get(feature)!), quoted }
}

function featureOf(token: number): readonly [feature: number, weight: number] {
  if ((token & NUMBER) !== 0) return [(token & HASH) >>> 0, WEIGHTS.number]
  if ((token & NAME) !== 0) return [(token & STEM) >>> 0, WEIGHTS.name]
  return (token & CONTENT) !== 0 ? [(token & STEM) >>> 0, WEIGHTS.content] : [0, 0]
}

/** Days between two times in milliseconds. */
export function daysBetween(one: number, two: number): number {
  return Math.abs(one - two) / 86_400_000
}
