// Groups of copies. No chaining: each member is held against the canonical article of its group and nothing else.
import { KeyIndex } from './candidates.js'
import { choose } from './choose.js'
import { copyOf, direction } from './direction.js'
import type { Fingerprint } from './fingerprint.js'
import type { Member } from './member.js'
import type { Criterion } from './policy.js'
import { type Link, relate } from './relation.js'
import { WordCounts } from './word-counts.js'

export interface GroupOptions {
  readonly policy: readonly Criterion[]
}

/** Two numbers of different texts that are copies of each other. */
export interface Edge {
  readonly one: number
  readonly two: number
  readonly link: Link
}

export interface CopyGroup {
  readonly canonical: number
  readonly reason: string
  /** All members but the canonical one, each with its relation to it. */
  readonly copies: readonly { readonly number: number; readonly link: Link }[]
}

/** All pairs of copies with different words, in order of their numbers. The store must be in the order of hashes, each hash once. */
export function* findEdges(
  store: Fingerprints,
  pairs: Iterable<readonly [number, number]> = candidatePairs(store),
): Generator<Edge> {
  for (const [one, two] of pairs) {
    const link = relate(store.get(one), store.get(two))
    if (link !== null) yield { one, two, link }
  }
}

export function* candidatePairs(store: Fingerprints): Generator<readonly [number, number]> {
  const index = new KeyIndex(store)
  const counts = new Uint16Array(store.length)
  for (let one = 0; one < store.length; one++) for (const two of index.above(one, counts)) yield [one, two]
}

export function countWords(store: Fingerprints): WordCounts {
  const counts = new WordCounts()
  for (let number = 0; number < store.length; number++) counts.add(store.get(number).tokens)
  return counts
}

/** Members by number, as the policy sees them; exact copies of one text are one member here. */
export type MemberAt = (number: number) => Member

export class Grouping {
  private readonly links = new Map<number, Map<number, Link>>()
  private readonly copied = new Set<number>()
  private readonly counts: WordCounts

  constructor(
    private readonly store: Fingerprints,
    private readonly memberAt: MemberAt,
    private readonly options: GroupOptions,
  ) {
    this.counts = countWords(store)
  }

  /** Takes what was found and returns the groups of more than one text. */
  groups(edges: Iterable<Edge>): CopyGroup[] {
    for (const edge of edges) this.addEdge(edge)
    return this.components().flatMap((numbers) => this.split(numbers))
  }

  private addEdge({ one, two, link }: Edge): void {
    this.neighbours(one).set(two, link)
    this.neighbours(two).set(one, link)
    const [first, second] = [this.store.get(one).tokens, this.store.get(two).tokens]
    const told = copyOf(direction(first, second, this.counts))
    if (told !== 0) this.copied.add(told > 0 ? two : one)
  }

  private neighbours(number: number): Map<number, Link> {
    const found = this.links.get(number) ?? new Map<number, Link>()
    if (found.size === 0) this.links.set(number, found)
    return found
  }

  /** Numbers that hang together, by however long a chain. */
  private components(): number[][] {
    const seen = new Set<number>()
    const components: number[][] = []
    for (const start of this.links.keys()) {
      if (seen.has(start)) continue
      const component = [start]
      seen.add(start)
      for (const number of component)
        for (const next of this.links.get(number)!.keys())
          if (!seen.has(next)) {
            seen.add(next)
            component.push(next)
          }
      components.push(component.sort((a, b) => a - b))
    }
    return components
  }

  /** Takes one article after the other, the best first, and its copies with it, until nothing is left. */
  private split(component: readonly number[]): CopyGroup[] {
    const groups: CopyGroup[] = []
    const left = new Set(component)
    for (const leader of this.ranked(component)) {
      if (!left.delete(leader)) continue
      const group = this.around(leader, left)
      if (group === null) continue
      groups.push(group)
      left.delete(group.canonical)
      if (group.canonical !== leader) left.add(leader)
      for (const { number } of group.copies) left.delete(number)
    }
    return groups
  }

  /** Complete articles that are not spun come first: what is left out of one is found in them. */
  private ranked(component: readonly number[]): number[] {
    const isSpun = (number: number) =>
      this.copied.has(number) || (this.memberAt(number).spun ?? 'none') !== 'none' ? 1 : 0
    const words = (number: number) => this.store.get(number).tokens.length
    return component
      .map((number) => ({ number, spun: isSpun(number), words: words(number) }))
      .sort((a, b) => a.spun - b.spun || b.words - a.words || a.number - b.number)
      .map(({ number }) => number)
  }

  /** The copies of a leader; among them and it the canonical one is chosen by the policy, and each is held against that one. */
  private around(leader: number, left: ReadonlySet<number>): CopyGroup | null {
    const found = this.withoutParts(leader, this.copiesOf(leader, left))
    if (found.length === 0) return null
    const gathered = [leader, ...found.map(({ number }) => number)].sort((a, b) => a - b)
    const choice = choose(
      gathered.map((number) => this.member(number)),
      this.options.policy,
    )
    const canonical = gathered[choice.index]!
    const copies = canonical === leader ? found : this.copiesOf(canonical, new Set(gathered))
    return { canonical, reason: choice.reason, copies }
  }

  /**
   * A page that holds several articles is none of them: short members that say nothing of one another, or of the other copies, are
   * parts of a collection and stay out.
   */
  private withoutParts<Copy extends { number: number; link: Link }>(
    leader: number,
    copies: readonly Copy[],
  ): readonly Copy[] {
    const words = this.store.get(leader).tokens.length
    const isPart = ({ number, link }: Copy) =>
      link.relation === 'contained' && this.store.get(number).tokens.length < PART * words
    const parts = copies.filter(isPart)
    if (parts.length === 0) return copies
    const whole = copies.filter((copy) => !isPart(copy)).slice(0, LARGE)
    const isStrange = (one: Copy, other: Copy) =>
      (this.links.get(one.number)?.get(other.number) ?? this.compare(one.number, other.number)) === null
    const some = parts.slice(0, LARGE)
    const mixed = some.some((one, at) => some.slice(at + 1).some((other) => isStrange(one, other)))
    if (mixed) return copies.filter((copy) => !isPart(copy))
    const belongs = (part: Copy) => 2 * whole.filter((other) => isStrange(part, other)).length <= whole.length
    return copies.filter((copy) => !isPart(copy) || belongs(copy))
  }

  /** Pairs that shared too few keys to be compared are compared now: members of one component often are copies all the same. */
  private copiesOf(leader: number, others: ReadonlySet<number>): { number: number; link: Link }[] {
    const known = this.links.get(leader)!
    const numbers = others.size > LARGE ? [...known.keys()].filter((number) => others.has(number)) : [...others]
    return numbers
      .filter((number) => number !== leader)
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const link = known.get(number) ?? (others.size > LARGE ? null : this.compare(leader, number))
        return link === null ? [] : [{ number, link }]
      })
  }

  private compare(one: number, two: number): Link | null {
    return relate(this.store.get(Math.min(one, two)), this.store.get(Math.max(one, two)))
  }

  /** What the policy sees of a text. */
  member(number: number): Member {
    const member = this.memberAt(number)
    return this.copied.has(number) ? { ...member, copied: true } : member
  }
}

/** A member with a smaller share of the canonical's words may be one of several articles in it. */
const PART = 0.55

/** In larger components only pairs that share keys are compared, so that work stays in proportion. */
const LARGE = 40

/** Fingerprints in the order of their hashes, each hash once. */
export interface Fingerprints {
  readonly length: number
  get(number: number): Fingerprint
  keysOf(number: number): Uint32Array
}
