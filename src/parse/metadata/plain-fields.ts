// The fields that need no choice between witnesses: site, language, address, picture, description, tags, licence.

import { attribute, textOf } from './element-text.js'
import { isNode, type LinkedNode, stringsOf } from './linked-data.js'
import { type MetaField, metaValues } from './meta-names.js'
import { plainText } from './plain-text.js'
import type { PageFacts } from './read-metadata.js'

export interface PlainFields {
  site?: string
  lang?: string
  canonicalUrl?: string
  image?: string
  description?: string
  tags?: readonly string[]
  licence?: string
}

interface Value<Type = string> {
  readonly value: Type
  readonly origin: string
}

/** Reads them with their origins. Addresses are made whole by the page's own. */
export function readPlainFields(facts: PageFacts): { fields: PlainFields; origins: Record<string, string> } {
  const found: Record<keyof PlainFields, Value<string | readonly string[]> | null> = {
    site: siteOf(facts),
    lang: langOf(facts),
    canonicalUrl: canonicalOf(facts),
    image: imageOf(facts),
    description: descriptionOf(facts),
    tags: tagsOf(facts),
    licence: licenceOf(facts),
  }
  const fields: Record<string, string | readonly string[]> = {}
  const origins: Record<string, string> = {}
  for (const [name, value] of Object.entries(found)) {
    if (value === null || value.value.length === 0) continue
    fields[name] = value.value
    origins[name] = value.origin
  }
  return { fields, origins }
}

function firstMeta({ collected }: PageFacts, field: MetaField, accept = (_: string) => true): Value | null {
  for (const { values, origin } of metaValues(collected.metas, field)) {
    for (const value of values) {
      const text = plainText(value, 2000)
      if (text !== '' && accept(text)) return { value: text, origin }
    }
  }
  return null
}

function firstOf(nodes: readonly (LinkedNode | undefined)[], field: string, keys?: readonly string[]): Value | null {
  for (const node of nodes) {
    const value = node === undefined ? undefined : stringsOf(node[field], keys)[0]
    if (value !== undefined) return { value, origin: 'json-ld' }
  }
  return null
}

function siteOf(facts: PageFacts): Value | null {
  const isName = (text: string) => text.length <= 100 && !/^(?:https?:)?\/\/|^@|^\d+$/.test(text)
  const meta = facts.collected.metas.get('og:site_name')?.[0]
  if (meta !== undefined && isName(meta)) return { value: plainText(meta), origin: 'open-graph' }
  const linked = firstOf([facts.main], 'publisher') ?? firstOf([facts.site], 'name')
  return linked !== null && isName(linked.value) ? linked : firstMeta(facts, 'site', isName)
}

const LANG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

function langOf(facts: PageFacts): Value | null {
  const own = facts.collected.lang.trim()
  const isLang = (text: string) => LANG.test(text)
  if (isLang(own)) return { value: own.replaceAll('_', '-'), origin: 'html' }
  const stated = firstMeta(facts, 'lang', isLang) ?? firstOf([facts.main, facts.page, facts.site], 'inLanguage')
  return stated !== null && isLang(stated.value) ? { ...stated, value: stated.value.replaceAll('_', '-') } : null
}

function canonicalOf(facts: PageFacts): Value | null {
  const { links } = facts.collected
  const link = links.find(
    ({ element }) => element.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(element.attribs.rel!),
  )
  const href = link === undefined ? '' : wholeUrl(attribute(link.element, 'href', 2000), facts.url)
  if (href !== '') return { value: href, origin: 'link' }
  const meta = firstMeta(facts, 'canonicalUrl', (text) => wholeUrl(text, facts.url) !== '')
  if (meta !== null) return { ...meta, value: wholeUrl(meta.value, facts.url) }
  return null
}

function imageOf(facts: PageFacts): Value | null {
  const isUrl = (text: string) => wholeUrl(text, facts.url) !== ''
  const meta = firstMeta(facts, 'image', isUrl)
  const stated = meta ?? firstOf([facts.main], 'image', ['url', 'contentUrl', '@id'])
  if (stated !== null && isUrl(stated.value)) return { ...stated, value: wholeUrl(stated.value, facts.url) }
  const link = facts.collected.links.find(({ element }) => element.attribs.rel === 'image_src')
  const href = link === undefined ? '' : wholeUrl(attribute(link.element, 'href', 2000), facts.url)
  return href === '' ? null : { value: href, origin: 'link' }
}

function descriptionOf(facts: PageFacts): Value | null {
  return firstMeta(facts, 'description') ?? firstOf([facts.main, facts.page], 'description')
}

const MOST_TAGS = 40

function tagsOf(facts: PageFacts): Value<readonly string[]> | null {
  for (const { values, origin } of metaValues(facts.collected.metas, 'tags')) {
    const tags = splitTags(values)
    if (tags.length > 0) return { value: tags, origin }
  }
  const linked = splitTags(stringsOf(facts.main?.keywords))
  if (linked.length > 0) return { value: linked, origin: 'json-ld' }
  const links = facts.collected.links.filter(({ element }) => /(?:^|\s)tag(?:\s|$)/i.test(element.attribs.rel!))
  const tags = splitTags(links.slice(0, MOST_TAGS).map(({ element }) => textOf(element, 100)))
  return tags.length > 0 ? { value: tags, origin: 'link' } : null
}

function splitTags(values: readonly string[]): string[] {
  const tags = values
    .flatMap((value) => plainText(value, 3000).split(/\s*[,;،，、]\s*/))
    .map((tag) => tag.replace(/^#/, '').trim())
  return [...new Set(tags.filter((tag) => tag !== '' && tag.length <= 100))].slice(0, MOST_TAGS)
}

/** An address of a licence, or its name where it is a public one: "all rights reserved" is none. */
function licenceOf(facts: PageFacts): Value | null {
  const link = facts.collected.links.find(({ element }) => /(?:^|\s)license(?:\s|$)/i.test(element.attribs.rel!))
  const href = link === undefined ? '' : wholeUrl(attribute(link.element, 'href', 2000), facts.url)
  if (href !== '') return { value: href, origin: 'link' }
  const node = facts.main?.license
  const linked = stringsOf(isNode(node) ? node : [node], ['url', '@id', 'name'])[0]
  if (linked !== undefined) return { value: linked, origin: 'json-ld' }
  return firstMeta(facts, 'licence', (text) =>
    /creativecommons\.org|^https?:\/\/\S*licen[cs]e|\bCC[ -](?:BY|0)|public domain|open government licen/i.test(text),
  )
}

/** An absolute http address, or ''. */
function wholeUrl(href: string, base: string): string {
  const trimmed = href.trim()
  if (trimmed === '' || /^(?:data|javascript|about|blob):/i.test(trimmed)) return ''
  const from = base === '' ? undefined : base
  if (!URL.canParse(trimmed, from)) return ''
  const url = new URL(trimmed, from)
  return /^https?:$/.test(url.protocol) ? url.href : ''
}
