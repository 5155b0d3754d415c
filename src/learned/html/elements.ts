// What stands in and around each element of a page: counted once, upwards and downwards, for the families of features.
import type { Structure } from '../../parse/html/structure.js'
import type { Column } from '../lines.js'
import { NAME_GROUPS, nameBits } from './names.js'

/** By element. */
export interface Elements {
  readonly count: number
  readonly parents: Int32Array
  readonly words: Float64Array
  /** Words weighted by the share of them in links. */
  readonly linked: Float64Array
  /** Words in <p>. */
  readonly inP: Float64Array
  readonly blocks: Float64Array
  /** Words of the page before its first one. */
  readonly before: Float64Array
  readonly bits: Int32Array
  /** Bits of the element and all around it. */
  readonly around: Int32Array
  /** Tags of the element and all around it, as bits; see TAGS. */
  readonly tags: Int32Array
  /** Steps up to the nearest element named like no article; FAR for none. How many of them there are. */
  readonly badDistance: Float64Array
  readonly badCount: Float64Array
  readonly goodDistance: Float64Array
  readonly depth: Int32Array
  /** Elements of the same name and classes under the same parent. */
  readonly twins: Float64Array
  /** Number of its name and classes, together with its parent's. */
  readonly signature: Int32Array
  readonly signatures: number
}

export const FAR = 20
export const TAGS = [
  'nav',
  'footer',
  'header',
  'aside',
  'form',
  'figure',
  'table',
  'ul',
  'ol',
  'article',
  'main',
  'section',
  'button',
  'details',
  'a',
] as const

const group = (name: string) => 1 << NAME_GROUPS.indexOf(name)
const BAD = ['nav', 'footer', 'header', 'aside', 'related', 'comments', 'social', 'calls', 'ads'].reduce(
  (bits, name) => bits | group(name),
  0,
)
const GOOD = group('article')
const tagBit = new Map<string, number>(TAGS.map((tag, at) => [tag, 1 << at]))
const BAD_TAGS = ['nav', 'footer', 'aside', 'form', 'header'].reduce((bits, tag) => bits | tagBit.get(tag)!, 0)

interface Counted {
  readonly words: Column
  readonly html: Structure
}

export function readElements({ words, html }: Counted): Elements {
  const { elements, parents } = html
  const count = elements.length
  const made = { ...contents(html, words), ...surroundings(html) }
  return { count, parents, ...made, ...likenesses(html) }
}

function contents(html: Structure, counted: Column) {
  const { parents, element, linked: links, tags } = html
  const make = () => new Float64Array(parents.length)
  const [words, linked, inP, blocks, before] = [make(), make(), make(), make(), make().fill(-1)]
  let sum = 0
  for (let at = 0; at < element.length; at++) {
    const own = element[at]!
    const many = counted[at]!
    if (own >= 0) {
      words[own]! += many
      linked[own]! += many * links[at]!
      if (tags[at] === 'p') inP[own]! += many
      blocks[own]!++
      if (before[own]! < 0) before[own] = sum
    }
    sum += many
  }
  for (let at = parents.length - 1; at > 0; at--) {
    const up = parents[at]!
    if (up < 0) continue
    for (const values of [words, linked, inP, blocks]) values[up]! += values[at]!
    if (before[at]! >= 0 && (before[up]! < 0 || before[at]! < before[up]!)) before[up] = before[at]!
  }
  return { words, linked, inP, blocks, before }
}

function surroundings({ elements, parents }: Structure) {
  const count = elements.length
  const [bits, around, tags, depth] = [
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count),
  ]
  const [badDistance, badCount, goodDistance] = [
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
  ]
  for (let at = 0; at < count; at++) {
    const up = parents[at]!
    const own = nameBits(elements[at]!)
    const tag = tagBit.get(elements[at]!.name) ?? 0
    bits[at] = own
    around[at] = own | (up < 0 ? 0 : around[up]!)
    tags[at] = tag | (up < 0 ? 0 : tags[up]!)
    depth[at] = up < 0 ? 0 : depth[up]! + 1
    const isBad = (own & BAD) !== 0 || (tag & BAD_TAGS) !== 0
    const isGood = (own & GOOD) !== 0 || tag === tagBit.get('article')
    badDistance[at] = isBad ? 0 : Math.min(FAR, up < 0 ? FAR : badDistance[up]! + 1)
    goodDistance[at] = isGood ? 0 : Math.min(FAR, up < 0 ? FAR : goodDistance[up]! + 1)
    badCount[at] = (isBad ? 1 : 0) + (up < 0 ? 0 : badCount[up]!)
  }
  return { bits, around, tags, depth, badDistance, badCount, goodDistance }
}

function likenesses({ elements, parents }: Structure) {
  const names = elements.map(({ name, attribs }) => `${name}.${(attribs.class ?? '').slice(0, 200)}`)
  const numbers = new Map<string, number>()
  const siblings = new Map<string, number>()
  const signature = new Int32Array(elements.length)
  const keys = names.map((name, at) => `${parents[at]} ${name}`)
  for (const key of keys) siblings.set(key, (siblings.get(key) ?? 0) + 1)
  names.forEach((name, at) => {
    const up = parents[at]!
    const key = up < 0 ? name : `${names[up]}>${name}`
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
    }
    signature[at] = number
  })
  return { twins: Float64Array.from(keys, (key) => siblings.get(key)!), signature, signatures: numbers.size }
}
