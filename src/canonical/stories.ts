// Copies and single articles become stories: independent reports of one event. As with copies, each is held against the canonical one.
import { choose } from './choose.js'
import type { CopyGroup, Fingerprints, Grouping } from './group.js'
import { type Criterion, timeOf } from './policy.js'
import { daysBetween, isStory, Reports, STORY_LIMITS } from './story.js'

export interface Story {
  readonly canonical: number
  readonly reason: string
  /** Groups of copies (or single articles), each with the similarity of its canonical article to that of the story. */
  readonly groups: readonly { readonly group: CopyGroup; readonly similarity: number }[]
}

export interface StoryOptions {
  readonly grouping: Pick<Grouping, 'member'>
  readonly policy: readonly Criterion[]
}

/** Stories of more than one report. */
export function joinStories(texts: Fingerprints, groups: readonly CopyGroup[], options: StoryOptions): Story[] {
  return new StoryFinder(texts, groups, options).stories()
}

class StoryFinder {
  private readonly units: CopyGroup[]
  private readonly reports: Reports
  private readonly links: Map<number, number>[]

  constructor(
    texts: Fingerprints,
    groups: readonly CopyGroup[],
    private readonly options: StoryOptions,
  ) {
    this.units = unitsOf(texts.length, groups)
    this.reports = new Reports(
      texts,
      this.units.map(({ canonical }) => canonical),
    )
    this.links = this.units.map(() => new Map())
  }

  stories(): Story[] {
    this.units.forEach((_, at) => {
      for (const other of this.reports.partners(at)) this.link(at, other)
    })
    const taken = new Set<number>()
    return this.ranked().flatMap((leader) => {
      if (taken.has(leader) || this.links[leader]!.size === 0) return []
      const gathered = [leader, ...this.links[leader]!.keys()].filter((at) => !taken.has(at)).sort((a, b) => a - b)
      return gathered.length < 2 ? [] : [this.story(gathered, taken)]
    })
  }

  private link(one: number, two: number): void {
    const found = this.reports.compare(one, two)
    if (!isStory(found) || !this.isOneTime(one, two)) return
    const similarity = Math.round(found.chance * 1000) / 1000
    this.links[one]!.set(two, similarity)
    this.links[two]!.set(one, similarity)
  }

  private isOneTime(one: number, two: number): boolean {
    const [first, second] = [one, two].map((at) => timeOf(this.member(at).published))
    return first == null || second == null || daysBetween(first, second) <= STORY_LIMITS.days
  }

  private member(at: number) {
    return this.options.grouping.member(this.units[at]!.canonical)
  }

  /** Reports with the most partners gather first: they stand in the middle of their story. */
  private ranked(): number[] {
    const weight = (at: number) => [...this.links[at]!.values()].reduce((sum, similarity) => sum + similarity, 0)
    return this.units
      .map((_, at) => ({ at, weight: weight(at) }))
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .map(({ at }) => at)
  }

  private story(gathered: readonly number[], taken: Set<number>): Story {
    const { index, reason } = choose(
      gathered.map((at) => this.member(at)),
      this.options.policy,
    )
    const first = gathered[index]!
    for (const at of gathered) taken.add(at)
    const groups = gathered.map((at) => ({ group: this.units[at]!, similarity: this.similarity(first, at) }))
    return { canonical: this.units[first]!.canonical, reason, groups }
  }

  private similarity(first: number, at: number): number {
    if (first === at) return 1
    return this.links[first]!.get(at) ?? Math.round(this.reports.compare(first, at).chance * 1000) / 1000
  }
}

/** Every text is in one unit: a group of copies, or itself. */
function unitsOf(length: number, groups: readonly CopyGroup[]): CopyGroup[] {
  const grouped = new Set(groups.flatMap(({ canonical, copies }) => [canonical, ...copies.map(({ number }) => number)]))
  const alone: CopyGroup[] = []
  for (let text = 0; text < length; text++)
    if (!grouped.has(text)) alone.push({ canonical: text, reason: 'no other article says the same', copies: [] })
  return [...groups, ...alone].sort((a, b) => a.canonical - b.canonical)
}
