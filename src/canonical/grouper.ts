// A batch on its way into groups: articles come one by one, only what is compared of them stays, and every one gets its cluster.
import type { Cluster } from '../types.js'
import { choose } from './choose.js'
import { fingerprint, hashName } from './fingerprint.js'
import { type CopyGroup, type Edge, findEdges, Grouping } from './group.js'
import { type GroupableArticle, type Member, memberOf } from './member.js'
import { type Criterion, makePolicy } from './policy.js'
import type { Link } from './relation.js'
import { FingerprintStore } from './store.js'
import { joinStories, type Story } from './stories.js'
import { UniqueTexts } from './unique.js'

export interface GroupingOptions {
  /** `copies` (default), or `stories`: independent reports of one event too. */
  readonly by?: 'copies' | 'stories' | undefined
  /** Names of criteria, the one asked first in front: not-spun, complete, earliest, attributed, signed, clean, stable. */
  readonly policy?: readonly string[] | undefined
}

/** One article and what it was grouped with. Articles go by their position in what was given. */
export interface Group {
  readonly id: string
  readonly canonical: number
  readonly reason: string
  /** All members, the canonical one first, the others in the order given. */
  readonly members: readonly number[]
  /** Mean similarity of the other members to the article that they repeat; 1 for an article alone. */
  readonly cohesion: number
}

export interface Grouped {
  /** What enters the record of each article, in the order given. */
  readonly clusters: readonly Cluster[]
  /** Every article is in one group; in the order of their canonical articles. */
  readonly groups: readonly Group[]
}

/** Finds the edges some other way: out of core. */
export type EdgeFinder = (texts: UniqueTexts) => Iterable<Edge>

export class ArticleGrouper {
  private readonly store = new FingerprintStore()
  private readonly members: Member[] = []
  private readonly policy: readonly Criterion[]

  /** Throws an Error for an unknown criterion. */
  constructor(private readonly options: GroupingOptions = {}) {
    this.policy = makePolicy(options.policy)
  }

  get length(): number {
    return this.members.length
  }

  add(article: GroupableArticle): void {
    const found = fingerprint(article.text)
    const position = this.store.add(found)
    const known = { id: article.id ?? String(position), hash: found.hash, words: found.tokens.length }
    this.members.push(memberOf(article, known))
  }

  /** The texts to compare, for those who look for edges elsewhere. */
  texts(): UniqueTexts {
    return new UniqueTexts(this.store, (article) => this.members[article]!.id)
  }

  finish(find: EdgeFinder = findEdges): Grouped {
    const texts = this.texts()
    const best = bestArticles(texts, this.members, this.policy)
    const grouping = new Grouping(texts, (text) => this.members[best[text]!]!, { policy: this.policy })
    const groups = grouping.groups(find(texts))
    const stories = this.options.by === 'stories' ? joinStories(texts, groups, { grouping, policy: this.policy }) : []
    return new Answer({ texts, members: this.members, best }).grouped(groups, stories)
  }
}

/** Of the articles that have one text, the one that the policy likes best. */
function bestArticles(texts: UniqueTexts, members: readonly Member[], policy: readonly Criterion[]): Uint32Array {
  return Uint32Array.from({ length: texts.length }, (_, text) => {
    const articles = texts.articlesOf(text)
    if (articles.length === 1) return articles[0]!
    const group = Array.from(articles, (article) => members[article]!)
    return articles[choose(group, policy).index]!
  })
}

interface Known {
  readonly texts: UniqueTexts
  readonly members: readonly Member[]
  /** Best article of each text. */
  readonly best: Uint32Array
}

/** Puts groups of texts back into groups of articles. */
class Answer {
  private readonly clusters: (Cluster | undefined)[]
  private readonly groups: Group[] = []

  constructor(private readonly known: Known) {
    this.clusters = new Array<Cluster | undefined>(known.members.length).fill(undefined)
  }

  grouped(groups: readonly CopyGroup[], stories: readonly Story[]): Grouped {
    const inStory = new Set(stories.flatMap(({ groups: parts }) => parts.map(({ group }) => group.canonical)))
    for (const story of stories) this.addStory(story)
    for (const group of groups) if (!inStory.has(group.canonical)) this.addGroup(group)
    this.addAlone()
    this.groups.sort((a, b) => a.canonical - b.canonical)
    return { clusters: this.clusters as Cluster[], groups: this.groups }
  }

  private addGroup(group: CopyGroup): void {
    this.addStory({ canonical: group.canonical, reason: group.reason, groups: [{ group, similarity: 1 }] })
  }

  private addStory({ canonical, reason, groups }: Story): void {
    const { best } = this.known
    const id = this.idOf(canonical)
    const first = best[canonical]!
    const members = [first]
    const similarities: number[] = []
    this.clusters[first] = this.cluster(first, {
      id,
      canonical: true,
      relation: 'exact',
      similarity: 1,
      of: first,
      reason,
    })
    const add = (article: number, cluster: Omit<Cluster, 'id' | 'canonical' | 'of'> & { of: number }) => {
      members.push(article)
      similarities.push(cluster.similarity)
      this.clusters[article] = this.cluster(article, { id, canonical: false, ...cluster })
    }
    for (const { group, similarity } of groups) {
      const leader = best[group.canonical]!
      if (leader !== first) add(leader, { relation: 'story', similarity, of: first, reason: STORY_REASON })
      this.addExact(group.canonical, add)
      for (const { number, link } of group.copies) {
        add(best[number]!, { relation: link.relation, similarity: link.similarity, of: leader, reason: reasonOf(link) })
        this.addExact(number, add)
      }
    }
    this.pushGroup({ id, canonical: first, reason, members, similarities })
  }

  private addExact(text: number, add: (article: number, cluster: Addition) => void): void {
    const { texts, best } = this.known
    for (const article of texts.articlesOf(text))
      if (article !== best[text])
        add(article, { relation: 'exact', similarity: 1, of: best[text]!, reason: 'the same words in the same order' })
  }

  /** Articles that have no copies but exact ones, and those without a word. */
  private addAlone(): void {
    const { texts, members, best } = this.known
    for (let text = 0; text < texts.length; text++) {
      if (this.clusters[best[text]!] !== undefined) continue
      const articles = texts.articlesOf(text)
      const isAlone = articles.length === 1
      const reason = isAlone ? 'no other article says the same' : `best of ${articles.length} with the same words`
      if (isAlone) this.addOnly(best[text]!, this.idOf(text), reason)
      else
        this.addStory({
          canonical: text,
          reason,
          groups: [{ group: { canonical: text, reason, copies: [] }, similarity: 1 }],
        })
    }
    for (let article = 0; article < members.length; article++)
      if (this.clusters[article] === undefined)
        this.addOnly(
          article,
          `${hashName(members[article]!.hash)}-${members[article]!.id}`,
          'without a word to compare',
        )
  }

  private addOnly(article: number, id: string, reason: string): void {
    this.clusters[article] = this.cluster(article, {
      id,
      canonical: true,
      relation: 'only',
      similarity: 1,
      of: article,
      reason,
    })
    this.pushGroup({ id, canonical: article, reason, members: [article], similarities: [] })
  }

  private pushGroup({ similarities, ...group }: Omit<Group, 'cohesion'> & { similarities: readonly number[] }): void {
    const [first, ...others] = group.members
    const sum = similarities.reduce((total, one) => total + one, 0)
    const cohesion = similarities.length === 0 ? 1 : Math.round((sum / similarities.length) * 1000) / 1000
    this.groups.push({ ...group, members: [first!, ...others.sort((a, b) => a - b)], cohesion })
  }

  private cluster(_: number, { of, ...cluster }: Omit<Cluster, 'of'> & { of: number }): Cluster {
    const { id, canonical, relation, similarity, reason } = cluster
    return { id, canonical, relation, similarity, of: this.known.members[of]!.id, reason }
  }

  private idOf(text: number): string {
    return hashName(this.known.texts.get(text).hash)
  }
}

type Addition = Omit<Cluster, 'id' | 'canonical' | 'of'> & { of: number }

const STORY_REASON = 'another report of the same event: names, numbers and rare words are shared, the sentences are not'

const percent = (share: number) => `${Math.round(share * 100)} %`

/** Why two texts are called copies. */
export function reasonOf({ relation, similarity, measures }: Link): string {
  if (measures === null) return 'the same words in the same order'
  const { pairs, replaced, fixedShared, words } = measures
  const small = words[0] <= words[1] ? 0 : 1
  const kept = `${percent(fixedShared[small])} of its names and numbers are kept`
  if (relation === 'near') return `${percent(similarity)} of its word runs stand in the other too`
  if (relation === 'contained') return `${percent(similarity)} of the shorter text's word runs stand in the longer one`
  return `${pairs} sentences are aligned, ${replaced} words in them replaced; ${kept}`
}
