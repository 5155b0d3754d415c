// The names that a page's site goes by, for telling them from titles and authors.
import { foldTitle } from './main-thing.js'

/** Names by which a piece of a title is known to be the site's. */
export interface SiteNames {
  /** Letters and digits alone, small. */
  readonly names: ReadonlySet<string>
  /** The page is the site's first: its title is mostly the site's name with a slogan. */
  readonly isHome: boolean
}

/** `given` are names out of the page's metadata; the address adds its host and the parts of it. */
export function siteNames(given: readonly string[], urls: readonly string[]): SiteNames {
  const names = new Set<string>()
  for (const name of given) if (name.split(' ').length <= MOST_WORDS) addName(names, name)
  for (const url of urls) {
    const host = /^(?:https?:)?\/\/(?:www\.)?([^/:?#]{1,100})/i.exec(url)?.[1]?.toLowerCase()
    if (host === undefined) continue
    names.add(letters(host))
    const labels = host.split('.')
    for (const label of labels.slice(0, -1)) if (label.length > 1 && !GENERAL.has(label)) names.add(letters(label))
  }
  names.delete('')
  return { names, isHome: /^(?:https?:)?\/\/[^/?#]+\/?(?:[?#]|$)/.test(urls[0] ?? '') }
}

/** Longer ones are titles or slogans in the wrong field. */
const MOST_WORDS = 8

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
  if (letters(short).length > 3) names.add(letters(short)).add(letters(short.replace(/^the\s+/i, '')))
}

export function letters(name: string): string {
  return foldTitle(name).replace(/ /g, '')
}

/** Whether a text is the site's name, with or without its article, ending or a word like "blog" behind it. */
export function isSiteName(text: string, { names }: SiteNames): boolean {
  const own = letters(text)
  if (own === '') return false
  if (names.has(own) || names.has(own.replace(/^the/, ''))) return true
  const short = own.replace(ENDINGS, '')
  if (own.length <= 40) for (const name of names) if (isPartOf(own, name)) return true
  if (names.has(acronym(text))) return true
  return short.length > 3 && names.has(short)
}

const ENDINGS =
  /(?:com|org|net|blog|forum|forums|community|official|news|magazine|documentation|docs|wiki|inc|llc|gmbh|ltd|couk|de|fr|it|es|nl|us|uk)$/

/** "Ledger" of ledgeronline.example, "The Elmsport Ledger" of ledger.example: one holds the other and most of it. */
function isPartOf(own: string, name: string): boolean {
  const [short, long] = own.length < name.length ? [own, name] : [name, own]
  return short.length >= 4 && short.length * 2.2 >= long.length && (long.startsWith(short) || long.endsWith(short))
}

/** First letters of the capitalised words: "Occupational Safety and Health Administration" → "osha". */
function acronym(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word))
  return words.length < 2 || words.length > 8 ? '' : words.map((word) => word.charAt(0).toLowerCase()).join('')
}
