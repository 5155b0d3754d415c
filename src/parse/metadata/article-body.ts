// Texts that a page carries as data for its scripts: JSON-LD `articleBody` and the state of frameworks. Read on demand, since
// parsing the state costs more than the rest of the metadata, and only pages with an empty body need it.
import type { Document, Element } from 'domhandler'
import { collect } from './collect.js'
import { isNode, readLinkedData } from './linked-data.js'
import { plainLines } from './plain-text.js'
import { readJson } from './read-json.js'

export interface BodyCandidate {
  /** Paragraphs parted by line breaks; markup that stood in it is gone. */
  readonly text: string
  /** The string as the page's data held it: may be HTML. */
  readonly raw: string
  readonly origin: 'json-ld' | 'state'
}

const LONGEST = 500_000
const SHORTEST = 200
const MOST = 5

/** Article texts found in the page's data, the longest of JSON-LD first, then those of states. Never throws. */
export function readArticleBodies(root: Document): BodyCandidate[] {
  const { jsonLd, states } = collect(root)
  const found: BodyCandidate[] = []
  for (const { node, kind } of readLinkedData(jsonLd).things) {
    if (kind === 'other' || kind === 'site') continue
    for (const field of ['articleBody', 'text', 'reviewBody', 'transcript']) add(found, node[field], 'json-ld')
  }
  const known = found.sort(longestFirst).slice(0, MOST)
  const inState: BodyCandidate[] = []
  for (const element of states) searchState(element, inState)
  return [...known, ...inState.sort(longestFirst).slice(0, MOST)]
}

const longestFirst = (left: BodyCandidate, right: BodyCandidate) => right.text.length - left.text.length

function add(found: BodyCandidate[], value: unknown, origin: BodyCandidate['origin']): void {
  if (typeof value !== 'string' || value.length < SHORTEST) return
  const raw = value.slice(0, LONGEST)
  if (found.some((known) => known.raw === raw)) return
  const text = plainLines(raw, LONGEST)
  if (text.length >= SHORTEST) found.push({ text, raw, origin })
}

const BODY_KEYS =
  /^(?:articlebody|body|bodytext|bodyhtml|content|contenthtml|html|text|fulltext|rendered|richtext|story|description|markdown|value)$/i
const MOST_VALUES = 200_000
const DEEPEST = 40

/** Strings under keys that name a text, long enough and with sentences; nested values are looked at without recursion. */
function searchState(element: Element, found: BodyCandidate[]): void {
  const script = element.children[0]
  const source = script !== undefined && 'data' in script ? script.data : ''
  const start = source.search(/[[{]/)
  const queue: { value: unknown; key: string; depth: number }[] = [
    { value: start < 0 ? undefined : readJson(source.slice(start)), key: '', depth: 0 },
  ]
  for (let at = 0; at < queue.length && at < MOST_VALUES; at++) {
    const { value, key, depth } = queue[at]!
    if (typeof value === 'string') {
      if (BODY_KEYS.test(key) && isProse(value)) add(found, value, 'state')
    } else if (depth < DEEPEST && queue.length < MOST_VALUES) {
      if (Array.isArray(value)) for (const item of value) queue.push({ value: item, key, depth: depth + 1 })
      else if (isNode(value))
        for (const [name, item] of Object.entries(value)) queue.push({ value: item, key: name, depth: depth + 1 })
    }
  }
}

/** At least three ends of sentences, and no program text. */
function isProse(text: string): boolean {
  if (text.length < SHORTEST) return false
  const head = text.slice(0, 20_000)
  return (
    (head.match(/[\p{L}\p{N}][.!?。！？؟।]["'”’»)]*(?:\s|<|$|(?=\p{Lo}))/gu)?.length ?? 0) >= 3 &&
    !/^\s*(?:function|var|\{|\()/.test(head)
  )
}
