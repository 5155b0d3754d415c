// Title, authors and date that a site's pack points at; they go before what the page says elsewhere.
import type { Element } from 'domhandler'
import type { LanguageData } from '../../languages/language.js'
import type { SelectElements } from '../../parse/html/within.js'
import { textOf } from '../../parse/metadata/element-text.js'
import { cleanNames } from '../../parse/metadata/names.js'
import type { PageMetadata } from '../../parse/metadata/read-metadata.js'
import { isoDate } from '../../parse/metadata/when.js'
import type { Site } from './find-site.js'
import type { SiteField } from './schema.js'

/** The origin of what a site's pack pointed at. */
export const SITE_ORIGIN = 'site'

type Tree = Parameters<SelectElements>[0]

/** The page's metadata with the fields of the pack in place of its own, where the pack finds them. */
export function withSiteFields(
  metadata: PageMetadata,
  site: Site,
  { tree, select, language }: { tree: Tree; select: SelectElements; language: LanguageData },
): PageMetadata {
  const valuesOf = (fields: readonly SiteField[] | undefined, attributes: readonly string[]) => {
    for (const field of fields ?? []) {
      const selector = typeof field === 'string' ? field : field.selector
      const names = typeof field === 'string' ? attributes : [field.attribute]
      const values = select(tree, selector)
        .map((element) => readValue(element, names))
        .filter((value) => value !== '')
      if (values.length > 0) return values
    }
    return []
  }
  const [title] = valuesOf(site.title, [])
  const author = [...new Set(valuesOf(site.author, []).flatMap((value) => cleanNames(value, language)))]
  const published = valuesOf(site.published, ['datetime', 'content'])
    .map((value) => isoDate(value, language))
    .find((date) => date !== null)
  const fields = {
    ...(title === undefined ? {} : { title }),
    ...(author.length === 0 ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  }
  const origins = Object.fromEntries(Object.keys(fields).map((name) => [name, SITE_ORIGIN]))
  return { ...metadata, ...fields, origins: { ...metadata.origins, ...origins } }
}

function readValue(element: Element, attributes: readonly string[]): string {
  const named = attributes.map((name) => element.attribs[name]).find((value) => value !== undefined)
  const value = named ?? (element.name === 'meta' ? (element.attribs.content ?? '') : textOf(element, 400))
  return value.replace(/\s+/g, ' ').trim()
}
