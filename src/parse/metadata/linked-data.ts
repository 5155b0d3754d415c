// JSON-LD (schema.org): every node of the page that may speak of it, flat, with the way that led to it.
import { plainText } from './plain-text.js'
import { readJson } from './read-json.js'

export type LinkedNode = Readonly<Record<string, unknown>>

/** What a node describes: the page's text itself, some other work, the page around it, or its site. */
export type LinkedKind = 'article' | 'work' | 'page' | 'site' | 'other'

export interface LinkedThing {
  readonly node: LinkedNode
  readonly kind: LinkedKind
  /** The key that led to it from another node; '' at the top and in `@graph`. */
  readonly key: string
}

export interface LinkedData {
  readonly things: readonly LinkedThing[]
  readonly byId: ReadonlyMap<string, LinkedNode>
}

const DEEPEST = 8
const MOST_NODES = 2000

/** Keys under which the page itself may stand; what stands under others (comments, lists, parts) is somebody else's. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'isPartOf', 'review', 'about', 'video']

/** Reads all scripts. Broken ones are repaired where that is cheap, else left out. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things: LinkedThing[] = []
  const byId = new Map<string, LinkedNode>()
  const visit = (value: unknown, key: string, depth: number): void => {
    if (depth > DEEPEST || things.length >= MOST_NODES) return
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 500)) visit(item, key, depth + 1)
    } else if (isNode(value)) {
      const id = value['@id']
      if (typeof id === 'string' && (value['@type'] !== undefined || !byId.has(id))) byId.set(id, value)
      if (value['@type'] !== undefined) things.push({ node: value, kind: kindOf(value), key })
      for (const inner of INSIDE) {
        if (value[inner] !== undefined) visit(value[inner], inner === '@graph' ? key : inner, depth + 1)
      }
    }
  }
  for (const script of scripts) visit(readJson(script), '', 0)
  return { things, byId }
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Names of types without their namespace, lower case. */
export function typesOf(node: LinkedNode): string[] {
  const types = node['@type']
  const list = Array.isArray(types) ? types : [types]
  return list.flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '').toLowerCase()] : []))
}

const ARTICLE = /article$|posting$|^report$|^question$|^apireference$|^scholarlyarticle|^blogpost$|^news$/
const NOT_ARTICLE = /^jobposting$/
const WORK =
  /^(?:recipe|howto|review|criticreview|videoobject|podcastepisode|audioobject|creativework|book|product|event|course|movie|dataset|softwareapplication|jobposting|learningresource|claimreview|episode|thesis|photograph|musicrecording)$/
const PAGE = /page$/
const SITE = /^website$|^blog$/

function kindOf(node: LinkedNode): LinkedKind {
  let kind: LinkedKind = 'other'
  for (const type of typesOf(node)) {
    if (ARTICLE.test(type) && !NOT_ARTICLE.test(type)) return 'article'
    if (WORK.test(type)) kind = 'work'
    else if (kind !== 'work' && PAGE.test(type)) kind = 'page'
    else if (kind === 'other' && SITE.test(type)) kind = 'site'
  }
  return kind
}

/** The strings of a value: itself, or those of its list; of objects `name`, `@value` or `url`. At most 50. */
export function stringsOf(value: unknown, keys: readonly string[] = ['@value', 'name']): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [plainText(value)]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((item) => (Array.isArray(item) ? [] : stringsOf(item, keys)))
  if (!isNode(value)) return []
  const key = keys.find((name) => value[name] !== undefined && !isNode(value[name]))
  return key === undefined || Array.isArray(value[key]) ? [] : stringsOf(value[key], keys)
}

/** The first string of a field, or ''. */
export function stringOf(node: LinkedNode | undefined, field: string, keys?: readonly string[]): string {
  return node === undefined ? '' : (stringsOf(node[field], keys)[0] ?? '')
}
