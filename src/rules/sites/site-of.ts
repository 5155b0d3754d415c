// Which pack speaks for a page: by the host of its address.

/** The host of an address, with or without its scheme, in small letters; null where there is none. */
export function hostOf(url: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url.replace(/^\/\//, '')}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(/\.$/, '') : null
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
