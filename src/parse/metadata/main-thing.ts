// Which node of JSON-LD describes the page's own text: by type, address and title.
import {
  type LinkedData,
  type LinkedKind,
  type LinkedNode,
  type LinkedThing,
  stringOf,
  stringsOf,
} from './linked-data.js'

export interface MainThing {
  /** The article, or another work when the page has none. */
  readonly main: LinkedNode | undefined
  readonly kind: LinkedKind
  /** The node of the page around it. */
  readonly page: LinkedNode | undefined
  readonly site: LinkedNode | undefined
}

/** Chooses among the nodes of a page. `titles` are folded titles of the page, `urls` its addresses without scheme and query. */
export function mainThing({ things }: LinkedData, titles: ReadonlySet<string>, urls: ReadonlySet<string>): MainThing {
  let main: LinkedThing | undefined
  let best = 0
  const articles = things.filter(({ kind }) => kind === 'article').length
  for (const thing of things) {
    const score = scoreOf(thing, { titles, urls, isOneOfMany: articles > 3 && thing.kind === 'article' })
    if (score > best) {
      main = thing
      best = score
    }
  }
  return {
    main: main?.node,
    kind: main?.kind ?? 'other',
    page: things.find(({ kind }) => kind === 'page')?.node,
    site: things.find(({ kind }) => kind === 'site')?.node,
  }
}

const RANKS = { article: 4, work: 2, page: 0, site: 0, other: 0 }

function scoreOf(
  { node, kind, key }: LinkedThing,
  page: { titles: ReadonlySet<string>; urls: ReadonlySet<string>; isOneOfMany: boolean },
): number {
  const rank = RANKS[kind]
  if (rank === 0 || key === 'isPartOf' || key === 'about' || key === 'review') return 0
  const isTitled = titlesOf(node).some((title) => page.titles.has(title))
  const isHere = addressesOf(node).some((url) => page.urls.has(bareUrl(url)))
  if (page.isOneOfMany && !isTitled && !isHere) return 0
  const nested = key === '' || key === 'mainEntity' || key === 'mainEntityOfPage' ? 0 : 1
  return rank + (isTitled ? 2 : 0) + (isHere ? 1.5 : 0) - nested
}

function titlesOf(node: LinkedNode): string[] {
  return ['headline', 'name'].map((field) => foldTitle(stringOf(node, field))).filter((title) => title !== '')
}

function addressesOf(node: LinkedNode): string[] {
  return [
    ...stringsOf(node.url, ['@id']),
    ...stringsOf(node.mainEntityOfPage, ['@id', 'url']),
    ...stringsOf(node['@id']),
  ].slice(0, 10)
}

/** An address without scheme, `www.`, query, fragment and last slash, for comparing. */
export function bareUrl(url: string): string {
  return url
    .slice(0, 2000)
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
}

/** A title for comparing: letters and digits alone, small. */
export function foldTitle(title: string): string {
  const plain = BEYOND_ASCII.test(title) ? title.normalize('NFKC') : title
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

const BEYOND_ASCII = /[^ -~]/
