// Reports of one event that were written independently: they share what happened, to whom and how much, not the words. Evidence adds up:
// every shared name, number and word counts by how rare it is in the batch (inverse document frequency, Sparck Jones 1972), and a
// logistic function weighs the three kinds; its weights were fitted on the tuning half of test/bench/canonical/events-*.txt.
import type { Fingerprints } from './group.js'
import { numberAt } from './number-words.js'
import { countShared, shingleSet } from './shingles.js'
import { CONTENT, HASH, NAME, NUMBER, QUOTED, STEM } from './tokens.js'

export const STORY_LIMITS = {
  /** Chance that two reports are of one event. */
  chance: 0.75,
  /** Cosine of the two reports: what they share is most of what is special in them, not a little of much. */
  cosine: 0.25,
  /** Distinct names, numbers and rare words that both hold. */
  fewestShared: 3,
  /** Days between two reports, where both are dated. */
  days: 7,
}

/** Log-odds of each unit of shared rarity, by kind, and before anything is known. */
const WEIGHTS = { number: 1, name: 0.2, content: 0.33, quotation: 0.4, nothing: -9.5 }
/** Longer reports share more by chance: beyond so many words evidence counts less, by this power of their length. */
const SHORT = 70
const LENGTH_POWER = 0.6
/** What a batch does not know: in a small one every word seems rare. */
const PRIOR = 60
/** Words that more reports hold find no partners. */
const MOST = 60
/** A report is looked up under so many of its rarest features. */
const RAREST = 96

/** Importance of the kinds for the cosine: numbers, names, other words. */
const IMPORTANCE = [1.3, 1.6, 0.6]

type Kind = 'number' | 'name' | 'content'
const KINDS: readonly Kind[] = ['number', 'name', 'content']

interface Report {
  /** Features, ascending, and the kind of each. */
  readonly features: Uint32Array
  readonly kinds: Uint8Array
  /** Shingles inside quotation marks. */
  readonly quoted: Uint32Array
  readonly words: number
}

export interface StoryLink {
  /** 0..1 */
  readonly chance: number
  /** 0..1: cosine of the features, weighed by kind and rarity. */
  readonly cosine: number
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

  /** Positions (in the list given) of reports that share rare words, above `at`, ascending. */
  partners(at: number): number[] {
    const { features } = this.reports[at]!
    const holders = (feature: number) => this.holders.get(feature)!
    const rare = [...features]
      .filter((feature) => holders(feature).length <= MOST)
      .sort((a, b) => holders(a).length - holders(b).length || a - b)
      .slice(0, RAREST)
    const counts = new Map<number, number>()
    for (const feature of rare)
      for (const other of holders(feature)) if (other > at) counts.set(other, (counts.get(other) ?? 0) + 1)
    return [...counts]
      .filter(([, shared]) => shared >= 2)
      .map(([other]) => other)
      .sort((a, b) => a - b)
  }

  compare(one: number, two: number): StoryLink {
    const [left, right] = [this.reports[one]!, this.reports[two]!]
    let [evidence, dot, shared] = [0, 0, 0]
    for (let a = 0, b = 0; a < left.features.length && b < right.features.length; ) {
      const difference = left.features[a]! - right.features[b]!
      if (difference === 0) {
        const rarity = this.rarity(left.features[a]!)
        const kind = Math.max(left.kinds[a]!, right.kinds[b]!)
        evidence += WEIGHTS[KINDS[kind]!] * rarity
        dot += (IMPORTANCE[kind]! * rarity) ** 2
        if (rarity > RARE) shared++
      }
      if (difference <= 0) a++
      if (difference >= 0) b++
    }
    const length = Math.max(SHORT, Math.sqrt(left.words * right.words))
    const scaled = evidence * (SHORT / length) ** LENGTH_POWER
    const quoted = WEIGHTS.quotation * countShared(left.quoted, right.quoted)
    const cosine = dot === 0 ? 0 : dot / (this.norm(left) * this.norm(right))
    return { chance: 1 / (1 + Math.exp(-(scaled + quoted + WEIGHTS.nothing))), cosine, shared }
  }

  private norm({ features, kinds }: Report): number {
    let sum = 0
    for (let at = 0; at < features.length; at++) sum += (IMPORTANCE[kinds[at]!]! * this.rarity(features[at]!)) ** 2
    return Math.sqrt(sum)
  }

  /** Inverse document frequency, smoothed. */
  private rarity(feature: number): number {
    return Math.log((this.reports.length + PRIOR) / this.holders.get(feature)!.length)
  }
}

/** From this rarity on a shared word says something. */
const RARE = 1.5

export function isStory({ chance, cosine, shared }: StoryLink): boolean {
  return cosine >= STORY_LIMITS.cosine && chance >= STORY_LIMITS.chance && shared >= STORY_LIMITS.fewestShared
}

function reportOf(tokens: Uint32Array): Report {
  const found = new Map<number, number>()
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(tokens, at)
    if (number !== null) {
      found.set(number.hash, 0)
      at += number.length - 1
      continue
    }
    const kind = kindOf(tokens[at]!)
    const feature = (tokens[at]! & (kind === 0 ? HASH : STEM)) >>> 0
    if (kind >= 0) found.set(feature, Math.min(kind, found.get(feature) ?? kind))
  }
  const features = Uint32Array.from(found.keys()).sort()
  const quoted = shingleSet(
    tokens.filter((token) => (token & QUOTED) !== 0),
    3,
  )
  const kinds = Uint8Array.from(features, (feature) => found.get(feature)!)
  return { features, kinds, quoted, words: tokens.length }
}

/** Position in KINDS; -1 for function words. */
function kindOf(token: number): number {
  if ((token & NUMBER) !== 0) return 0
  if ((token & NAME) !== 0) return 1
  return (token & CONTENT) !== 0 ? 2 : -1
}

/** Days between two times in milliseconds. */
export function daysBetween(one: number, two: number): number {
  return Math.abs(one - two) / 86_400_000
}
