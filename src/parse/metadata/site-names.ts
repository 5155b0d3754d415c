// The names that a page's site goes by, for telling them from titles and authors.
import { foldTitle } from './main-thing.js'

/** Names by which a piece of a title is known to be the site's. */
export interface SiteNames {
  /** Letters and digits alone, small. */
  readonly names: ReadonlySet<string>
}

/** `given` are names out of the page's metadata; the address adds its host and the parts of it. */
export function siteNames(given: readonly string[], urls: readonly string[]): SiteNames {
  const names = new Set<string>()
  for (const name of given) if (name.length <= 80) addName(names, name)
  for (const url of urls) {
    const host = /^(?:https?:)?\/\/(?:www\.)?([^/:?#]{1,100})/i.exec(url)?.[1]?.toLowerCase()
    if (host === undefined) continue
    names.add(letters(host))
    const labels = host.split('.')
    for (const label of labels.slice(0, -1)) if (label.length > 3 && !GENERAL.has(label)) names.add(letters(label))
  }
  names.delete('')
  return { names }
}

const GENERAL = new Set([
  'blog',
  'blogs',
  'forum',
  'forums',
  'docs',
  'shop',
  'store',
  'news',
  'community',
  'support',
  'help',
])

function addName(names: Set<string>, name: string): void {
  names.add(letters(name))
  names.add(letters(name.replace(/^the\s+/i, '')))
  // "The Ledger | News from Elmsport": a slogan stands behind the name.
  const short = name.split(/\s[|–—-]\s|:\s/)[0]!
  if (letters(short).length > 3) names.add(letters(short))
}

export function letters(name: string): string {
  return foldTitle(name).replace(/ /g, '')
}

/** Whether a text is the site's name, with or without its article, ending or a word like "blog" behind it. */
export function isSiteName(text: string, { names }: SiteNames): boolean {
  const own = letters(text)
  if (own === '') return false
  if (names.has(own) || names.has(own.replace(/^the/, ''))) return true
  const short = own.replace(
    /(?:com|org|net|blog|forum|forums|community|official|news|magazine|inc|llc|gmbh|ltd|couk|de|fr|it|es|nl|us|uk)$/,
    '',
  )
  return short.length > 3 && names.has(short)
}
