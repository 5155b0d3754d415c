// Who wrote a page: names out of what the page states for machines, then out of its byline; a site signs only where nobody else does.
import type { Element } from 'domhandler'
import type { LanguageData } from '../../languages/language.js'
import { readAuthors, withoutDoubles } from '../authors.js'
import type { Collected, Mark } from './collect.js'
import { attribute, textOf } from './element-text.js'
import { isNode, type LinkedData, type LinkedNode, stringsOf, typesOf } from './linked-data.js'
import { metaValues } from './meta-names.js'
import { cleanNames, isNoName, isPlaceholder } from './names.js'
import { type Headline, isAside, nearness } from './place.js'
import { isSiteName, type SiteNames } from './site-names.js'

export interface Signed {
  readonly names: readonly string[]
  readonly origin: string
}

export interface AuthorSources {
  readonly collected: Collected
  readonly linked: LinkedData
  readonly nodes: readonly (LinkedNode | undefined)[]
  readonly headline: Headline
  readonly language: LanguageData
  readonly site: SiteNames
}

/** The authors, or null. Names of the site and of accounts that publish for it ("admin") give way to any other name. */
export function readSigners(sources: AuthorSources): Signed | null {
  let weak: Signed | null = null
  for (const read of [fromNodes, fromMetas, fromItems, fromMarks]) {
    for (const { names, origin } of read(sources)) {
      const strong = names.filter((name) => !isSiteName(name, sources.site) && !isPlaceholder(name))
      if (strong.length > 0) return { names: withoutDoubles(strong), origin }
      if (weak === null) {
        const own = names.filter((name) => !isPlaceholder(name))
        if (own.length > 0) weak = { names: withoutDoubles(own), origin }
      }
    }
  }
  return weak
}

function* fromNodes({ nodes, linked, language }: AuthorSources): Generator<Signed> {
  for (const node of nodes) {
    for (const field of ['author', 'creator']) {
      const names = namesOf(node?.[field], linked).flatMap((name) => cleanNames(name, language))
      if (names.length > 0) yield { names, origin: 'json-ld' }
    }
  }
}

/** Persons before organisations, where both are given. */
function namesOf(value: unknown, { byId }: LinkedData): string[] {
  const list = Array.isArray(value) ? value.slice(0, 30) : [value]
  const found: { name: string; isPerson: boolean }[] = []
  for (const item of list) {
    const id = isNode(item) ? item['@id'] : undefined
    const known = isNode(item) && item.name === undefined && typeof id === 'string' ? byId.get(id) : undefined
    const node = known ?? item
    const isPerson = !isNode(node) || !typesOf(node).some((type) => /organization|corporation/.test(type))
    for (const name of stringsOf(node)) found.push({ name, isPerson })
  }
  const people = found.filter(({ isPerson }) => isPerson)
  return (people.length > 0 ? people : found).map(({ name }) => name)
}

function* fromMetas({ collected: { metas }, language }: AuthorSources): Generator<Signed> {
  for (const { values, origin } of metaValues(metas, 'author')) {
    const names = values.flatMap((value) => cleanNames(value, language))
    if (names.length > 0) yield { names, origin }
  }
  for (const number of [1, 2]) {
    const label = metas.get(`twitter:label${number}`)?.[0] ?? ''
    const value = metas.get(`twitter:data${number}`)?.[0]
    if (value === undefined || !WRITTEN_BY.test(label)) continue
    const names = cleanNames(value, language)
    if (names.length > 0) yield { names, origin: 'twitter' }
  }
}

/** How WordPress plugins label the author for Twitter, in the languages that they are translated into. */
const WRITTEN_BY =
  /written by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|написано|автор|yazan|napisan|skrevet|skriven|kirjoittanut|著者|執筆者|作者|撰寫者|작성자/i

function* fromItems({ collected, headline, language }: AuthorSources): Generator<Signed> {
  for (const { element } of collected.items) {
    const props = (element.attribs.itemprop ?? element.attribs.property ?? '').split(/\s+/)
    if (!props.some((prop) => /^(?:\w+:)?(?:author|creator)$/i.test(prop)) || isAside(element, headline)) continue
    const names = cleanNames(nameInside(element), language)
    if (names.length > 0) {
      yield { names, origin: 'microdata' }
      return
    }
  }
}

/** `itemprop="name"` inside, else the content, else the text. */
function nameInside(element: Element): string {
  const content = attribute(element, 'content', 200)
  if (content !== '') return content
  for (const inner of inside(element)) {
    if (/(?:^|\s)(?:\w+:)?name(?:\s|$)/.test(inner.attribs.itemprop ?? inner.attribs.property ?? ''))
      return attribute(inner, 'content', 200) || textOf(inner, 200)
  }
  return textOf(element, 200)
}

const MOST_INSIDE = 60

function inside(element: Element): Element[] {
  const found: Element[] = []
  const queue: Element[] = [element]
  for (let at = 0; at < queue.length && found.length < MOST_INSIDE; at++) {
    for (const child of queue[at]!.children) {
      if (!('attribs' in child) || found.length >= MOST_INSIDE) continue
      found.push(child)
      queue.push(child)
    }
  }
  return found
}

const MOST_READ = 12
const LONGEST_BYLINE = 160

/** Elements that link to the author or are called byline, the nearest to the headline first. */
function* fromMarks(sources: AuthorSources): Generator<Signed> {
  const { collected, headline, language } = sources
  const marks: { mark: Mark; score: number }[] = []
  for (const mark of collected.links) {
    if (mark.element.name === 'a' && /(?:^|\s)author(?:\s|$)/i.test(mark.element.attribs.rel ?? ''))
      marks.push({ mark, score: nearness(mark.order, headline) + 1.5 })
  }
  for (const mark of collected.signed)
    marks.push({ mark, score: nearness(mark.order, headline) + nameScore(mark.element) })
  for (const mark of collected.bylines) marks.push({ mark, score: nearness(mark.order, headline) + 0.4 })
  marks.sort((left, right) => right.score - left.score || left.mark.order - right.mark.order)
  for (const { mark, score } of marks.slice(0, MOST_READ)) {
    if (score < 1 || isAside(mark.element, headline)) continue
    const names = bylineNames(mark.element, language)
    if (names.length > 0) yield { names, origin: 'html' }
  }
}

function nameScore({ attribs }: Element): number {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 300)
  if (/bio|avatar|image|photo|img|social|desc|box|card|about|count|date/i.test(names)) return -1
  if (/(?:author|byline)[\w-]*name|name[\w-]*author|vcard|fn\b|byline/i.test(names)) return 1.2
  return /author/i.test(names) ? 1 : 0
}

function bylineNames(element: Element, language: LanguageData): string[] {
  const data = attribute(element, 'data-author', 100)
  if (data !== '') return cleanNames(data, language)
  let text = textOf(element, LONGEST_BYLINE + 40, true)
  // "Written by" alone: the name is the next element's.
  const around = element.parent
  if (text.length < 20 && LABEL.test(text) && around !== null && 'attribs' in around) text = textOf(around, 200, true)
  if (text === '' || text.length > LONGEST_BYLINE) return []
  const line = text.replace(
    /^[\s\S]*?\b(?:post(?:ed)?|written|started|asked|topic|thread) (?:by|author|starter):?\s+/i,
    'by ',
  )
  return readAuthors(line.replace(/\s*[»›].*$/s, ''), language)
    .flatMap((name) => cleanNames(name, language))
    .filter((name) => !isNoName(name))
}

const LABEL =
  /^(?:[\p{L}]+ )?(?:by|von|par|por|di|door|av|af|przez|author|autore?|auteure?|автор|作者|著者|작성자)\s*[:：]?$/iu
