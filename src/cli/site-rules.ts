// What the rules commands do with the packs of single sites.
import { listFiles } from '../read/files.js'
import { openFile } from '../read/open.js'
import { SITE_CONFIDENCE, siteRuleId } from '../rules/sites/find-site.js'
import type { SiteData } from '../rules/sites/schema.js'
import { type GivenPage, type SiteStatistics, silentRules, siteStatistics } from '../rules/sites/statistics.js'
import { align, type ListedRule } from './rule-tables.js'

interface Wanted {
  readonly lang?: string
  readonly category?: string
}

/** The rules of sites as `rules list` shows them; they have no language. */
export function listedSites(sites: readonly SiteData[], { lang, category }: Wanted): ListedRule[] {
  if (lang !== undefined) return []
  const common = { confidence: SITE_CONFIDENCE, trial: false, takes: null }
  return sites.flatMap((site) => {
    const keep = site.keep.filter(() => category === undefined)
    const remove = site.remove.filter((entry) => category === undefined || entry.category === category)
    return [
      ...keep.map((entry) => ({
        ...{ id: siteRuleId(site, entry), cut: entry.only === true ? 'all but this' : 'none' },
        ...{ ...common, protect: entry.protect !== false, why: entry.why },
      })),
      ...remove.map((entry) => ({
        ...{ id: siteRuleId(site, entry), cut: 'element', ...common, protect: false, why: entry.why },
      })),
    ]
  })
}

/** The packs, with the rules alone that are asked for: `sites`, `sites/<domain>` or a full id. */
export function selectSites(
  sites: readonly SiteData[],
  names: readonly string[],
  { lang, category }: Wanted,
): SiteData[] {
  if (lang !== undefined) return []
  const isNamed = (id: string) => names.length === 0 || names.some((name) => id === name || id.startsWith(`${name}/`))
  return sites.flatMap((site) => {
    const isAll = isNamed(`sites/${site.site}`) && category === undefined
    const keep = site.keep.filter((entry) => category === undefined && isNamed(siteRuleId(site, entry)))
    const remove = site.remove.filter(
      (entry) => (category ?? entry.category) === entry.category && isNamed(siteRuleId(site, entry)),
    )
    const examples = isAll ? site.examples : []
    return keep.length + remove.length + examples.length === 0 ? [] : [{ ...site, keep, remove, examples }]
  })
}

/** Reads the pages below a path (HTML files, records with `html`) and counts what fires on them. */
export async function readSiteStatistics(path: string, sites: readonly SiteData[]): Promise<SiteStatistics[]> {
  return siteStatistics(sites, readPages(path))
}

async function* readPages(path: string): AsyncGenerator<GivenPage> {
  const { files } = await listFiles([path], process.cwd())
  for (const file of files) {
    const { documents } = await openFile(file, {}, process.stdin)
    for await (const { page } of documents) if (page?.format === 'html') yield page
  }
}

/** Rules that no longer fire first, then the counts of sites with pages. */
export function siteTable(rows: readonly SiteStatistics[]): string {
  const silent = silentRules(rows)
  const used = rows.filter(({ pages }) => pages > 0)
  const unseen = new Set(rows.filter(({ pages }) => pages === 0).map(({ rule }) => rule.split('/')[1]!))
  const lines = used.map(({ rule, pages, hits }) => [rule, String(hits), String(pages)])
  return [
    silent.length === 0
      ? 'every rule of the sites that were seen fires\n'
      : `${silent.length} rules no longer fire\n${silent.map((rule) => `  ${rule}\n`).join('')}`,
    used.length === 0 ? '' : `\n${align([['rule', 'fires on', 'pages'], ...lines])}`,
    unseen.size === 0 ? '' : `\nno page of: ${[...unseen].join(', ')}\n`,
  ].join('')
}
