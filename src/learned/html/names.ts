// What the names of elements say: tag, class, id and role as flags for well-known words, and as hashed tokens for a linear model.
import type { Element } from 'domhandler'
import { BUCKET_BITS, HASH_START, hashStep } from '../measure.js'

/** Groups of words that sites name parts of their pages with; English and the few others that are usual in markup everywhere. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  article:
    /article|story|entry|\bpost\b|post[-_]?(?:body|content|text)|prose|markdown|(?:text|body)[-_]?content|main[-_]?text|longform/,
  content: /content|\bbody\b|\bmain\b|\btext\b|copy\b|artikel|articulo|inhalt|contenu|contenido|conteudo/,
  nav: /nav|menu|breadcrumb|crumb|sitemap|toc\b|pagina|pager|tabs?\b|skip|toolbar|search|lang(?:uage)?[-_]?(?:switch|select)/,
  footer: /foot|copyright|legal|imprint|impressum|colophon/,
  header: /header|masthead|topbar|top[-_]bar|branding|logo/,
  aside: /side[-_]?bar|aside|widget|rail\b|secondary|supplement/,
  related:
    /relat|recommend|more[-_]|read[-_]?(?:more|next|also)|teaser|trending|popular|latest|most[-_]|promo|outbrain|taboola|suggest|similar|upsell|cross[-_]?sell|next[-_](?:post|article)|carousel|slider|card\b/,
  comments: /comment|disqus|repl(?:y|ies)|respond|discussion|kommentar|coment|forum/,
  social: /share|sharing|social|follow|facebook|twitter|whatsapp|addthis|tools?\b|bookmark|print\b/,
  calls:
    /newsletter|subscri|signup|sign[-_]up|cta\b|paywall|donat|banner|popup|pop[-_]up|modal|overlay|cookie|consent|gdpr|login|register|notice|alert|message/,
  ads: /\bads?\b|advert|sponsor|\bad[-_]|[-_]ad\b|dfp|gpt[-_]|werbung|publicid/,
  signed: /author|byline|meta\b|date|time\b|publish|info\b|\btags?\b|categor|topic|keyword|bio\b/,
  caption: /caption|credit|figure|gallery|image|photo|media/,
  shop: /price|cart\b|basket|product|shop|\bsku|buy\b|checkout|wishlist|variant/,
  hidden: /hidden|sr[-_]only|visually|screen[-_]reader|a11y|collapse|off[-_]?canvas|drawer|tooltip|dropdown/,
}

export const NAME_GROUPS: readonly string[] = Object.keys(GROUPS)
const TESTS = Object.values(GROUPS)

/** Bits, one a group, of everything the element is called. */
export function nameBits({ attribs }: Element): number {
  const { class: classes = '', id = '', role = '', itemprop = '' } = attribs
  if (classes === '' && id === '' && role === '' && itemprop === '') return 0
  const text = `${classes.slice(0, LONGEST)} ${id.slice(0, 100)} ${role} ${itemprop}`
  return bitsOf(text.toLowerCase())
}

const LONGEST = 300
/** Sites use the same names on and on. */
const known = new Map<string, number>()
const MOST_KNOWN = 20_000

function bitsOf(text: string): number {
  const found = known.get(text)
  if (found !== undefined) return found
  let bits = 0
  for (let group = 0; group < TESTS.length; group++) if (TESTS[group]!.test(text)) bits |= 1 << group
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, bits)
  return bits
}

const MOST_TOKENS = 12
const SEPARATORS = /[^a-z]+/

/** Hashes of an element's names: its tag, its classes and id, and their parts; digits count for nothing. */
export function tokenHashes({ name, attribs }: Element): number[] {
  const hashes = [hash(`<${name}`)]
  const { class: classes, id, role } = attribs
  if (role !== undefined) hashes.push(hash(`@${role}`))
  if (classes !== undefined) hashes.push(...partsOf(classes.slice(0, LONGEST), '.'))
  if (id !== undefined) hashes.push(...partsOf(id.slice(0, 100), '#'))
  return hashes
}

const knownParts = new Map<string, readonly number[]>()

function partsOf(text: string, sign: string): readonly number[] {
  const key = sign + text
  let found = knownParts.get(key)
  if (found === undefined) {
    found = hashParts(text, sign)
    if (knownParts.size >= MOST_KNOWN) knownParts.clear()
    knownParts.set(key, found)
  }
  return found
}

function hashParts(text: string, sign: string): number[] {
  const hashes: number[] = []
  for (const word of text.split(/\s+/, MOST_TOKENS)) {
    const parts = word
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(SEPARATORS)
      .filter((part) => part.length > 1)
    if (parts.length === 0) continue
    hashes.push(hash(sign + parts.join('-')))
    if (parts.length > 1) for (const part of parts.slice(0, 4)) hashes.push(hash(part))
  }
  return hashes
}

function hash(text: string): number {
  let value = HASH_START
  for (let at = 0; at < text.length; at++) value = hashStep(value, text.charCodeAt(at))
  return value
}

/** Bucket of a token of an element near the block, or farther up. */
export function tokenBucket(token: number, isNear: boolean): number {
  return Math.imul(token ^ (isNear ? 0 : 0x5bd1e995) ^ (token >>> 15), 0x85ebca6b) >>> (32 - BUCKET_BITS)
}
