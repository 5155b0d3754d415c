// How often the rules of site packs fire on pages: a site that was built anew leaves rules that no longer do.
import { parseHtml } from '../../parse/html/page.js'
import { readMetadata } from '../../parse/metadata/read-metadata.js'
import { selectElements } from './engine.js'
import { siteRuleId } from './find-site.js'
import { FIELD_NAMES, type SiteData } from './schema.js'
import { siteOf } from './site-of.js'

export interface SiteStatistics {
  /** Full id; of a field sites/example.org/title. */
  readonly rule: string
  /** Pages of the site. */
  readonly pages: number
  /** Those in which a selector of the rule meant something. */
  readonly hits: number
}

export interface GivenPage {
  readonly source: string
  /** Without it the page's own statement (canonical address) counts. */
  readonly url?: string | undefined
}

/** Counts, over all pages, by rule of each site, in the order of the packs. */
export async function siteStatistics(
  sites: readonly SiteData[],
  pages: AsyncIterable<GivenPage> | Iterable<GivenPage>,
): Promise<SiteStatistics[]> {
  const named = new Map(sites.map((site) => [site.site, site]))
  const counts = new Map(sites.map((site) => [site, { pages: 0, hits: new Map<string, number>() }]))
  for await (const { source, url } of pages) {
    const { tree } = parseHtml(source).html
    const site = siteOf(url ?? readMetadata(tree).canonicalUrl, (name) => named.get(name))
    if (site === null) continue
    const count = counts.get(site)!
    count.pages++
    for (const [rule, selectors] of rulesOf(site))
      if (selectors.some((one) => selectElements(tree, one).length > 0))
        count.hits.set(rule, (count.hits.get(rule) ?? 0) + 1)
  }
  return [...counts].flatMap(([site, count]) =>
    [...rulesOf(site).keys()].map((rule) => ({ rule, pages: count.pages, hits: count.hits.get(rule) ?? 0 })),
  )
}

/** Full id → selectors. */
function rulesOf(site: SiteData): Map<string, readonly string[]> {
  const rules = new Map<string, readonly string[]>()
  for (const name of FIELD_NAMES) {
    const fields = site[name]?.map((one) => (typeof one === 'string' ? one : one.selector))
    if (fields !== undefined) rules.set(siteRuleId(site, { id: name }), fields)
  }
  for (const entry of [...site.keep, ...site.remove]) rules.set(siteRuleId(site, entry), entry.selector)
  return rules
}

/** Rules of which pages of their site were seen, but not one with anything for them. */
export function silentRules(rows: readonly SiteStatistics[]): string[] {
  return rows.filter(({ pages, hits }) => pages > 0 && hits === 0).map(({ rule }) => rule)
}
