// Which pack speaks for a page: by the host of its address.

/** The host of an address, with or without its scheme, in small letters; null where there is none. */
export function hostOf(url: string): string | null {
  for (const address of [url, `https://${url}`]) {
    if (!URL.canParse(address)) continue
    const { protocol, hostname } = new URL(address)
    if ((protocol === 'https:' || protocol === 'http:') && hostname !== '') return hostname.replace(/\.$/, '')
  }
  return null
}

/**
 * The pack of the host itself, else of the nearest domain above it. Packs are for registered domains and those below them
 * (read-site.ts), so a public suffix is never met.
 */
export function siteOf<Site>(url: string | undefined, find: (domain: string) => Site | undefined): Site | null {
  let name = url === undefined ? null : hostOf(url)
  while (name?.includes('.')) {
    const site = find(name)
    if (site !== undefined) return site
    name = name.slice(name.indexOf('.') + 1)
  }
  return null
}
