// What a page says of itself: title, authors, dates and the rest, each with the place that it was read from.
import type { Document } from 'domhandler'
import { languageData } from '../../languages/index.js'
import type { LanguageData } from '../../languages/language.js'
import { type Collected, collect } from './collect.js'
import { textOf } from './element-text.js'
import { type LinkedData, type LinkedNode, readLinkedData, stringsOf } from './linked-data.js'
import { bareUrl, foldTitle, type MainThing, mainThing } from './main-thing.js'
import { metaValues } from './meta-names.js'
import { type Headline, headlineAt } from './place.js'
import { readPlainFields } from './plain-fields.js'
import { type SiteNames, siteNames } from './site-names.js'
import { chooseTitle } from './title.js'
import { headingOf, headingsOfSite, titleSources } from './title-sources.js'
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
  const title = chooseTitle(titleSources(collected, facts), facts.names)
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
