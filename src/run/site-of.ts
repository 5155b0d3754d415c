// Which site a document belongs to: by its url, else by what the record says, else by the folder it lies in.
import { getHostname } from 'tldts'
import type { Incoming } from '../read/incoming.js'

/** The host without "www.", or the name of the site; null when nothing says it. */
export function siteOf(incoming: Pick<Incoming, 'page' | 'given' | 'id'>): string | null {
  const url = incoming.page?.url
  const host = url === undefined ? null : getHostname(url)
  if (host !== null) return host.replace(/^www\./, '')
  const site = incoming.given?.get('site')
  if (site?.startsWith('"') === true) return (JSON.parse(site) as string).trim() || null
  const slash = incoming.id.indexOf('/')
  return slash > 0 ? incoming.id.slice(0, slash) : null
}
