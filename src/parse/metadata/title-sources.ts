// Where a page gives its title, and how far each place is believed.
import type { Collected, Mark } from './collect.js'
import { textOf } from './element-text.js'
import { stringOf, typesOf } from './linked-data.js'
import { foldTitle, type MainThing } from './main-thing.js'
import { metaValues } from './meta-names.js'
import type { TitleSource } from './title.js'

const MOST_HEADINGS = 8

/** All titles that the page gives: its headings, what it states for machines, its title element. */
export function titleSources(collected: Collected, { main, page, kind }: MainThing): TitleSource[] {
  const { metas, items, titleTag } = collected
  const sources = headingSources(collected, kind === 'article' || /^article/i.test(metas.get('og:type')?.[0] ?? ''))
  const add = (text: string, origin: string, weight: number) => {
    if (text !== '') sources.push({ text, origin, weight })
  }
  // A forum's heading has labels grown into it; its data have the bare title.
  const isThread = main !== undefined && typesOf(main).some((type) => /^discussion|^question$/.test(type))
  add(stringOf(main, 'headline'), 'json-ld', isThread ? 2 : 0.8)
  const headline = items.find(({ element }) => /(?:^|[\s:])headline/i.test(element.attribs.itemprop ?? ''))
  if (headline !== undefined) add(headline.element.attribs.content ?? textOf(headline.element, 400), 'microdata', 0.5)
  for (const { values, origin, name } of metaValues(metas, 'title'))
    add(values[0]!, origin, name === 'og:title' ? 0.8 : 0.4)
  add(stringOf(main, 'name') || stringOf(page, 'name'), 'json-ld', 0.3)
  add(titleTag, 'html', 0.9)
  return sources
}

/**
 * An article's headline is what stands over it, however the page is called for search engines. Other pages are often headed by a
 * slogan or one word of a menu, and their stated title says more.
 */
function headingSources({ metas, headings, titleTag }: Collected, isArticle: boolean): TitleSource[] {
  const stated = new Set(foldTitle(`${titleTag} ${metas.get('og:title')?.[0] ?? ''}`).split(' '))
  const sources: TitleSource[] = []
  for (const [at, { element }] of headings.slice(0, MOST_HEADINGS).entries()) {
    const text = headingText(element)
    if (text === '') continue
    const words = foldTitle(text).split(' ')
    const shared = words.filter((word) => stated.has(word)).length / words.length
    const own = isArticle && words.length > 4 ? 0.8 : isArticle || words.length > 2 ? 0.3 : 0.05
    sources.push({ text, origin: 'html', weight: own + shared - (at === 0 ? 0 : 0.3), isSeen: true })
  }
  return sources
}

/** Without the mark that links a heading to itself. */
function headingText(element: Mark['element']): string {
  return textOf(element, 400).replace(/\s*[¶#§🔗]+$/u, '')
}

/** A heading that ends the page's title is the name over every page of the site: "Traits - The Book of Hens". */
export function headingsOfSite({ titleTag, headings }: Collected): string[] {
  const title = foldTitle(titleTag)
  return headings.slice(0, 2).flatMap(({ element }) => {
    const heading = foldTitle(textOf(element, 100))
    const isTail = heading !== '' && title.length > heading.length + 1 && title.endsWith(` ${heading}`)
    const before = titleTag.trim().slice(0, -heading.length)
    return isTail && /[|–—·:-]\s*$/.test(before) ? [heading] : []
  })
}

/** The heading that is the title, else the first. */
export function headingOf({ headings }: Collected, title: string): Mark | undefined {
  const folded = foldTitle(title)
  return headings.find(({ element }) => foldTitle(headingText(element)) === folded) ?? headings[0]
}
