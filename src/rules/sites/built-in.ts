// Site packs that come with chaffinch: one file each in dist/packs, read when a page of the site is first met.
import { loadSitePack, packIndex } from '../built-in.js'
import type { Site } from './find-site.js'

const loaded = new Map<string, Site>()
let names: ReadonlySet<string> | undefined

/** Name of a site's file in dist/packs. */
export const siteFileName = (site: string) => `site-${site}.json`

/** The built-in pack for exactly this domain. */
export function builtInSite(domain: string): Site | undefined {
  names ??= new Set(packIndex().sites)
  if (!names.has(domain)) return undefined
  const known = loaded.get(domain)
  if (known !== undefined) return known
  const site = loadSitePack(siteFileName(domain))
  loaded.set(domain, site)
  return site
}
