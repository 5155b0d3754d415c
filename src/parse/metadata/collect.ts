// One walk over the tree finds everything that may speak of title, author and date; what it means is decided elsewhere.
import type { AnyNode, Document, Element } from 'domhandler'
import { attribute, following, textOf } from './element-text.js'

/** An element that may hold a fact, and its place in the order of the page's elements. */
export interface Mark {
  readonly element: Element
  readonly order: number
}

export interface Collected {
  /** `lang` of the html element. */
  readonly lang: string
  /** Text of the first title element of the page (not of a drawing). */
  readonly titleTag: string
  /** Contents of meta elements by lower-case name, property, itemprop or http-equiv. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** link elements, and a elements with `rel`. */
  readonly links: readonly Mark[]
  /** Bodies of ld+json scripts. */
  readonly jsonLd: readonly string[]
  /** Scripts that carry the page's data as JSON. */
  readonly states: readonly Element[]
  readonly headings: readonly Mark[]
  readonly times: readonly Mark[]
  /** Elements with `itemprop` or RDFa `property`. */
  readonly items: readonly Mark[]
  /** Elements whose class, id or data attribute speaks of a date, and of an author. */
  readonly dated: readonly Mark[]
  readonly signed: readonly Mark[]
  /** Elements around a short text with a year in it, and around one that begins like a byline. */
  readonly years: readonly Mark[]
  readonly bylines: readonly Mark[]
  /** Every other script that is not only an address. */
  readonly scripts: readonly Element[]
}

/** Lists end here: a page has few facts, and a hostile one shall cost no more. */
const MOST = 300
const MOST_LD = 40
const LONGEST_CONTENT = 5000
/** A longer JSON-LD script or state is not read. UTF-16 units. */
export const LONGEST_SCRIPT = 4_000_000

const DATED = /date|publi|posted|time(?!line|r\b|ou)|updated|modified|created|entry-meta|post-?meta|article-?info/i
const SIGNED =
  /author|byline|writer|writtenby|written-by|posted-?by|contributor|creator|username|user-name|autor|auteur|redakt|verfasser|\bby\b/i

const LONGEST_TEXT = 100
const YEAR = /(?:19[89]|20[0-4])\d/
/** How a byline begins in the languages that write one; what follows is looked at later. */
const BYLINE =
  /^\s*(?:(?:written|words|posted|published|story|text|article|reviewed|authored)\s+by|by|von|par|por|di|door|av|af|przez|text(?=:)|author|autore?s?|auteure?|verfasst von|geschrieben von|автор|текст|작성자|글|作者|著者|文|撰文)(?=[\s:：]|$)/iu

/** First letters of those: most texts begin with another. */
const FIRST = new Set([...'wpstrabvdgWPSTRABVDGатАТ작글作著文撰'].map((letter) => letter.charCodeAt(0)))

class Collector {
  lang = ''
  titleTag = ''
  readonly metas = new Map<string, string[]>()
  readonly links: Mark[] = []
  readonly jsonLd: string[] = []
  readonly states: Element[] = []
  readonly headings: Mark[] = []
  readonly times: Mark[] = []
  readonly items: Mark[] = []
  readonly dated: Mark[] = []
  readonly signed: Mark[] = []
  readonly years: Mark[] = []
  readonly bylines: Mark[] = []
  readonly scripts: Element[] = []
  private readonly known = new Map<string, number>()

  /** Whether the walk shall look inside the element. */
  see(element: Element, order: number): boolean {
    switch (element.name) {
      case 'meta':
        this.meta(element)
        return false
      case 'script':
        this.script(element)
        return false
      case 'style':
      case 'svg':
      case 'template':
        return false
      case 'noscript':
        return element.parent !== null && 'name' in element.parent && element.parent.name === 'head'
      case 'title':
        if (this.titleTag === '') this.titleTag = textOf(element, 1000)
        return false
      case 'html':
        if (this.lang === '') this.lang = attribute(element, 'lang', 40) || attribute(element, 'xml:lang', 40)
        return true
      default:
        this.other(element, order)
        return true
    }
  }

  /** Short texts only: long ones are prose. */
  text(data: string, element: Element, order: number): void {
    if (data.length > LONGEST_TEXT) return
    let first = 0
    while (first < data.length && data.charCodeAt(first) <= 32) first++
    if (data.length - first < 2) return
    if (YEAR.test(data)) add(this.years, element, order)
    else if (FIRST.has(data.charCodeAt(first)) && BYLINE.test(data)) add(this.bylines, element, order)
  }

  private meta({ attribs }: Element): void {
    const { content } = attribs
    if (content === undefined || content === '' || this.metas.size > MOST) return
    const value = (content.length > LONGEST_CONTENT ? content.slice(0, LONGEST_CONTENT) : content).trim()
    if (value === '') return
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribs[key]
      if (name === undefined || name === '' || name.length > 100) continue
      const known = this.metas.get(name.toLowerCase())
      if (known === undefined) this.metas.set(name.toLowerCase(), [value])
      else if (known.length < 20 && !known.includes(value)) known.push(value)
    }
  }

  private script(element: Element): void {
    const body = element.children[0]
    if (body === undefined || !('data' in body) || body.data.length > LONGEST_SCRIPT) return
    const type = element.attribs.type ?? ''
    if (/ld\+json/i.test(type)) {
      if (this.jsonLd.length < MOST_LD) this.jsonLd.push(body.data)
    } else if (this.scripts.length < MOST) {
      this.scripts.push(element)
      if (this.states.length < MOST_LD && isState(type, body.data)) this.states.push(element)
    }
  }

  private other(element: Element, order: number): void {
    const { name, attribs } = element
    if (name === 'h1') add(this.headings, element, order)
    else if (name === 'time') add(this.times, element, order)
    else if (name === 'link' || (name === 'a' && attribs.rel !== undefined)) {
      if (attribs.rel !== undefined) add(this.links, element, order)
    }
    if (attribs.itemprop !== undefined || attribs.property !== undefined) add(this.items, element, order)
    if (attribs['data-author'] !== undefined) add(this.signed, element, order)
    this.classes(element, order)
  }

  private classes(element: Element, order: number): void {
    const { class: classes, id } = element.attribs
    const bits = (classes === undefined ? 0 : this.bitsOf(classes)) | (id === undefined ? 0 : this.bitsOf(id))
    if ((bits & DATE_BIT) !== 0) add(this.dated, element, order)
    if ((bits & NAME_BIT) !== 0) add(this.signed, element, order)
  }

  /** The same classes stand on a page again and again. */
  private bitsOf(names: string): number {
    const known = this.known.get(names)
    if (known !== undefined) return known
    const short = names.length > 400 ? names.slice(0, 400) : names
    const bits = (DATED.test(short) ? DATE_BIT : 0) | (SIGNED.test(short) ? NAME_BIT : 0)
    if (this.known.size < 5000) this.known.set(names, bits)
    return bits
  }
}

const DATE_BIT = 1
const NAME_BIT = 2

function add(list: Mark[], element: Element, order: number): void {
  if (list.length < MOST) list.push({ element, order })
}

function isState(type: string, data: string): boolean {
  return /^application\/json/i.test(type) || /^\s*(?:window\.|self\.|var |let |const )?__[A-Z_]+__\s*=/.test(data)
}

function isTag(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style'
}

/** Walks the whole tree once, without recursion. */
export function collect(root: Document): Collected {
  const found = new Collector()
  let order = 0
  for (let node: AnyNode | null = root.children[0] ?? null; node !== null; ) {
    let inner: AnyNode | null = null
    if (isTag(node)) {
      if (found.see(node, order++)) inner = node.children[0] ?? null
    } else if (node.type === 'text' && node.parent !== null && isTag(node.parent))
      found.text(node.data, node.parent, order)
    node = inner ?? following(node, root)
  }
  return found
}
