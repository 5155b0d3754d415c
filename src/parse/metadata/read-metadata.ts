// What a page says of itself: title, authors, dates and the rest, each with the place that it was read from.
import type { Document } from 'domhandler'
import { languageData } from '../../languages/index.js'
import type { LanguageData } from '../../languages/language.js'
import { type Collected, collect, type Mark } from './collect.js'
import { textOf } from './element-text.js'
import { type LinkedData, type LinkedNode, readLinkedData, stringOf, stringsOf } from './linked-data.js'
import { bareUrl, foldTitle, type MainThing, mainThing } from './main-thing.js'
import { metaValues } from './meta-names.js'
import { type Headline, headlineAt } from './place.js'
import { readPlainFields } from './plain-fields.js'
import { type SiteNames, siteNames } from './site-names.js'
import { chooseTitle, type TitleSource } from './title.js'
import { readModified, readPublished } from './when.js'
import { readSigners } from './who.js'

/** Fields are there when the page gives them. Times are ISO 8601 in the precision and zone of the page. */
export interface PageMetadata {
  readonly title?: string
  readonly author?: readonly string[]
  readonly published?: string
  readonly modified?: string
  readonly site?: string
  /** BCP 47, as the page gives it. */
  readonly lang?: string
  readonly canonicalUrl?: string
  readonly image?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly licence?: string
  /** Where each field was read: 'json-ld', 'open-graph', 'twitter', 'dublin-core', 'microdata', 'meta', 'time', 'link', 'url', 'html'. */
  readonly origins: Readonly<Record<string, string>>
}

export interface MetadataOptions {
  readonly url?: string | undefined
  /** ISO 639-1 of the text; the page's own statement is used without it. */
  readonly lang?: string | undefined
}

/** Everything read of a page before the fields are chosen. */
export interface PageFacts extends MainThing {
  readonly collected: Collected
  readonly linked: LinkedData
  readonly url: string
  readonly site: LinkedNode | undefined
  readonly names: SiteNames
  readonly language: LanguageData
  readonly headline: Headline
}

/** Reads the metadata of a page. Linear in its size; never throws. */
export function readMetadata(root: Document, options: MetadataOptions = {}): PageMetadata {
  const collected = collect(root)
  const linked = readLinkedData(collected.jsonLd)
  const facts = gather(collected, linked, options)
  const title = chooseTitle(titleSources(facts), facts.names)
  const headline = headlineAt(headingOf(collected, title?.text ?? ''))
  const language = facts.language
  const nodes = [facts.main, facts.page]
  const dates = { collected, nodes, headline, language, url: facts.url }
  const published = readPublished(dates)
  const modified = readModified(dates)
  const signed = readSigners({ collected, linked, nodes: [facts.main], headline, language, site: facts.names })
  const plain = readPlainFields(facts)
  const origins: Record<string, string> = { ...plain.origins }
  if (title !== null) origins.title = title.origin
  if (signed !== null) origins.author = signed.origin
  if (published !== null) origins.published = published.origin
  if (modified !== null) origins.modified = modified.origin
  return {
    ...(title === null ? {} : { title: title.text }),
    ...(signed === null ? {} : { author: signed.names }),
    ...(published === null ? {} : { published: published.date }),
    ...(modified === null ? {} : { modified: modified.date }),
    ...plain.fields,
    origins,
  }
}

function gather(collected: Collected, linked: LinkedData, options: MetadataOptions): PageFacts {
  const canonical = collected.links.find(({ element }) => element.attribs.rel === 'canonical')?.element.attribs.href
  const ogUrl = collected.metas.get('og:url')?.[0]
  const url = options.url ?? canonical ?? ogUrl ?? ''
  const urls = [url, canonical, ogUrl].filter((address) => address !== undefined && address !== '') as string[]
  const titles = new Set(
    [
      collected.titleTag,
      collected.metas.get('og:title')?.[0] ?? '',
      ...collected.headings.slice(0, 3).map(({ element }) => textOf(element, 300)),
    ]
      .map(foldTitle)
      .filter((title) => title !== ''),
  )
  const chosen = mainThing(linked, titles, new Set(urls.map(bareUrl)))
  const given = [
    ...metaValues(collected.metas, 'site').flatMap(({ values }) => values),
    ...stringsOf(chosen.main?.publisher),
    ...stringsOf(chosen.site?.name),
    ...headingsOfSite(collected),
  ]
  const lang = (options.lang ?? collected.lang).slice(0, 2).toLowerCase()
  return {
    ...chosen,
    collected,
    linked,
    url,
    names: siteNames(given, urls),
    language: languageData(lang === '' ? null : lang),
    headline: headlineAt(collected.headings[0]),
  }
}

/** A heading that ends the page's title is the name over every page of the site: "Traits - The Book of Hens". */
function headingsOfSite({ titleTag, headings }: Collected): string[] {
  const title = foldTitle(titleTag)
  return headings.slice(0, 2).flatMap(({ element }) => {
    const heading = foldTitle(textOf(element, 100))
    const isTail = heading !== '' && title.length > heading.length + 1 && title.endsWith(` ${heading}`)
    const before = titleTag.trim().slice(0, -heading.length)
    return isTail && /[|–—·:-]\s*$/.test(before) ? [heading] : []
  })
}

const MOST_HEADINGS = 8

function titleSources({ collected, main, page, kind }: PageFacts): TitleSource[] {
  const { metas, headings, items, titleTag } = collected
  const sources: TitleSource[] = []
  const add = (text: string, origin: string, weight: number) => {
    if (text !== '') sources.push({ text, origin, weight })
  }
  const isArticle = kind === 'article' || /^article/i.test(metas.get('og:type')?.[0] ?? '')
  const own = new Set(foldTitle(`${titleTag} ${metas.get('og:title')?.[0] ?? ''}`).split(' '))
  for (const [at, { element }] of headings.slice(0, MOST_HEADINGS).entries()) {
    const text = textOf(element, 400).replace(/\s*[¶#§🔗]+$/u, '')
    const words = foldTitle(text).split(' ')
    const shared = words.filter((word) => own.has(word)).length / words.length
    const SH = +(globalThis.process?.env.SH ?? 0.1)
    const [A, N, B, C] = (globalThis.process?.env.TW ?? '1.2,0.3,1,0.3').split(',').map(Number) as [
      number,
      number,
      number,
      number,
    ]
    if (text !== '')
      sources.push({
        text,
        origin: 'html',
        weight:
          (isArticle && words.length > 4 ? A : words.length < 3 && !isArticle ? SH : N) +
          B * shared -
          (at === 0 ? 0 : C),
        isSeen: true,
      })
  }
  add(stringOf(main, 'headline'), 'json-ld', 0.8)
  const headline = items.find(({ element }) => /(?:^|[\s:])headline/i.test(element.attribs.itemprop ?? ''))
  if (headline !== undefined) add(headline.element.attribs.content ?? textOf(headline.element, 400), 'microdata', 0.5)
  for (const { values, origin, name } of metaValues(metas, 'title'))
    add(values[0]!, origin, name === 'og:title' ? 0.8 : 0.4)
  add(stringOf(main, 'name') || stringOf(page, 'name'), 'json-ld', 0.3)
  add(titleTag, 'html', 0.9)
  return sources
}

/** The heading that is the title, else the first. */
function headingOf({ headings }: Collected, title: string): Mark | undefined {
  const folded = foldTitle(title)
  return headings.find(({ element }) => foldTitle(textOf(element, 400)) === folded) ?? headings[0]
}
