// When a page was published and changed: every witness is read as ISO 8601; the most trustworthy that can be read is believed.

import english from '../../languages/en.js'
import type { LanguageData } from '../../languages/language.js'
import { parseDate } from '../dates.js'
import type { Collected, Mark } from './collect.js'
import { attribute, textOf } from './element-text.js'
import { type LinkedNode, stringOf } from './linked-data.js'
import { metaValues } from './meta-names.js'
import { type Headline, isAside, nearness } from './place.js'

export interface Dated {
  readonly date: string
  readonly origin: string
}

export interface DateSources {
  readonly collected: Collected
  readonly nodes: readonly (LinkedNode | undefined)[]
  readonly headline: Headline
  readonly language: LanguageData
  readonly url: string
}

const ISO =
  /^(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:(?:T|\s+)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i

/** ISO 8601 in the precision and zone of the text, or null. Years before 1990 and behind 2100 are read as mistakes. */
export function isoDate(text: string, language: LanguageData): string | null {
  const short = text.length > 200 ? text.slice(0, 200) : text
  if (!/\p{Nd}/u.test(short)) return null
  const date = isoForm(short.trim()) ?? stamp(short.trim()) ?? parseDate(short, language)
  const read = date ?? (language === english ? null : parseDate(short, english))
  return read === null || read < '1990' || read > '2101' ? null : read
}

function isoForm(text: string): string | null {
  const found = ISO.exec(text)
  if (found === null) return null
  const [, date, hour, minute, second, zone = ''] = found
  if (hour === undefined) return date!
  const offset = /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`
}

/** Seconds or milliseconds since 1970. */
function stamp(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null
  const time = Number(text) * (text.length === 10 ? 1000 : 1)
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The date of publication. */
export function readPublished(sources: DateSources): Dated | null {
  return (
    fromNodes(sources, ['datePublished', 'dateCreated', 'uploadDate', 'datePosted']) ??
    fromMetas(sources, 'published') ??
    fromItems(sources, /^(?:\w+:)?(?:datePublished|dateCreated|uploadDate|published|created|issued|dc:date)$/i) ??
    fromPage(sources) ??
    fromUrl(sources.url) ??
    fromScripts(sources, PUBLISHED_KEYS)
  )
}

/** The date of the last change. */
export function readModified(sources: DateSources): Dated | null {
  return (
    fromNodes(sources, ['dateModified', 'dateUpdated']) ??
    fromMetas(sources, 'modified') ??
    fromItems(sources, /^(?:\w+:)?(?:dateModified|modified)$/i) ??
    fromUpdated(sources)
  )
}

function fromNodes({ nodes, language }: DateSources, fields: readonly string[]): Dated | null {
  for (const node of nodes) {
    for (const field of fields) {
      const date = isoDate(stringOf(node, field), language)
      if (date !== null) return { date, origin: 'json-ld' }
    }
  }
  return null
}

function fromMetas({ collected, language }: DateSources, field: 'published' | 'modified'): Dated | null {
  for (const { values, origin } of metaValues(collected.metas, field)) {
    for (const value of values) {
      const date = isoDate(value, language)
      if (date !== null) return { date, origin }
    }
  }
  return null
}

function fromItems({ collected, headline, language }: DateSources, names: RegExp): Dated | null {
  for (const { element } of collected.items) {
    const name = element.attribs.itemprop ?? element.attribs.property ?? ''
    if (!name.split(/\s+/).some((part) => names.test(part)) || isAside(element, headline)) continue
    const date = readElement({ element, order: 0 }, language)
    if (date !== null) return { date, origin: 'microdata' }
  }
  return null
}

const CHANGED = /updat|modif|edited|revis|changed|reviewed/i
const NOT_A_DATE = /event|expir|deadline|birth|valid|start|end-|until|calendar|countdown|copyright/i

/** The time elements and marked elements around the headline, the most likely first. */
function fromPage(sources: DateSources): Dated | null {
  return bestOf(sources, (names, text) => (CHANGED.test(names) ? -2 : 0) + (CHANGED.test(text.slice(0, 60)) ? -1.5 : 0))
}

function fromUpdated(sources: DateSources): Dated | null {
  return bestOf(sources, (names, text) => (CHANGED.test(names) || CHANGED.test(text.slice(0, 60)) ? 1 : -10))
}

const MOST_READ = 12

function bestOf(sources: DateSources, bias: (names: string, text: string) => number): Dated | null {
  const { collected, headline, language } = sources
  const marks: { mark: Mark; score: number }[] = []
  const seen = new Set<unknown>()
  for (const mark of [...collected.times, ...collected.dated, ...collected.years]) {
    if (seen.has(mark.element)) continue
    seen.add(mark.element)
    const near = nearness(mark.order, headline)
    const score = near + (mark.element.name === 'time' ? 1.5 : 0)
    if (score > 0.5) marks.push({ mark, score })
  }
  marks.sort((left, right) => right.score - left.score || left.mark.order - right.mark.order)
  let best: { date: string; score: number; origin: string } | null = null
  for (const { mark, score } of marks.slice(0, MOST_READ)) {
    const { element } = mark
    const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, 200)
    const text = textOf(element, 160)
    if (text.length > 150 || NOT_A_DATE.test(names) || isAside(element, headline)) continue
    const total = score + bias(names, text) + (/publi|posted|date/i.test(names) ? 0.5 : 0)
    if (best !== null && total <= best.score) continue
    const date = readElement(mark, language)
    if (date !== null && total > 0) best = { date, score: total, origin: element.name === 'time' ? 'time' : 'html' }
  }
  return best
}

function readElement({ element }: Pick<Mark, 'element' | 'order'>, language: LanguageData): string | null {
  for (const name of ['datetime', 'content', 'data-datetime', 'data-date', 'data-time', 'data-timestamp', 'title']) {
    const value = attribute(element, name, 100)
    const date = value === '' ? null : isoDate(value, language)
    if (date !== null) return date
  }
  return isoDate(textOf(element, 160), language)
}

const PUBLISHED_KEYS =
  /\\?"(?:datePublished|date_published|publishedAt|published_at|publishedDate|publishDate|publish_date|publicationDate|post_date|firstPublishedAt|firstPublished|published_time|publishedTime|datePublishedISO|created_utc|createdAt)\\?"\s*:\s*\\?"?([\w:.+ ,-]{4,40})/g
const LONGEST_SEARCH = 1_500_000

/** A date that scripts carry in their data: the first of its name, when the page says it nowhere else. */
function fromScripts({ collected, language }: DateSources, keys: RegExp): Dated | null {
  let left = LONGEST_SEARCH
  for (const { children } of collected.scripts) {
    const script = children[0]
    if (script === undefined || !('data' in script) || script.data.length > left) continue
    left -= script.data.length
    keys.lastIndex = 0
    for (let round = 0; round < 5; round++) {
      const found = keys.exec(script.data)
      if (found === null) break
      const date = isoDate(found[1]!, language)
      if (date !== null) return { date, origin: 'state' }
    }
  }
  return null
}

/** `/2024/03/15/` and `/2024-03-15-` in the address name a day; a month alone is left out: too often it is an archive's. */
function fromUrl(url: string): Dated | null {
  const found = /[/_-](199\d|20[0-4]\d)([/_-])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    url.slice(0, 2000),
  )
  return found === null ? null : { date: `${found[1]}-${found[3]}-${found[4]}`, origin: 'url' }
}
