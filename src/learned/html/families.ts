// Features of where a line stood in its page's HTML, a column each; see LEARNED families beside it for what its text says.
import type { Structure } from '../../parse/html/structure.js'
import { column, cumulate } from '../columns.js'
import type { Column, Lines } from '../lines.js'
import { type Elements, readElements, TAGS } from './elements.js'
import { NAME_GROUPS } from './names.js'
import { topNode } from './top-node.js'

type Columns = Record<string, Column>

/** All columns of the HTML; the document must have come from HTML. */
export function makeHtmlFeatures(lines: Lines): Columns {
  const html = lines.document.document.html!
  const elements = readElements({ words: lines.measures.words, html })
  const chains = ancestors(html)
  return {
    ...own(html, lines),
    ...chain(chains, elements, lines),
    ...names(html, elements),
    ...twins(chains, elements),
    ...groups(html, elements, lines),
    ...topNode({ html, elements, lines }),
    ...page(html, elements, lines),
  }
}

const OWN_TAGS: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  item: ['li', 'dd', 'dt'],
  cell: ['td', 'th', 'tr', 'table', 'caption'],
  control: ['button', 'option', 'label', 'textarea', 'legend', 'select'],
  box: ['div', 'section', 'span', 'article', 'main'],
  pre: ['pre', 'code'],
  caption: ['figcaption', 'figure'],
  link: ['a'],
}

function own(html: Structure, { count }: Lines): Columns {
  const { tags, leaf, element, elements } = html
  const made: Columns = {
    'own.linked': html.linked,
    'own.hidden': column(count, (at) => html.hidden[at]!),
    'own.images': column(count, (at) => Math.min(9, html.images[at]!)),
    'own.heading': column(count, (at) => (/^h[1-6]$/.test(tags[at]!) ? Number(tags[at]![1]) : 0)),
    'own.inline': column(count, (at) => (leaf[at] === element[at] ? 0 : 1)),
  }
  for (const [name, list] of Object.entries(OWN_TAGS))
    made[`own.${name}`] = column(count, (at) => (list.includes(tags[at]!) ? 1 : 0))
  const leafTags: readonly [string, string][] = [
    ['strong', 'b strong em i'],
    ['anchor', 'a'],
    ['span', 'span font'],
  ]
  for (const [name, list] of leafTags) {
    const set = new Set(list.split(' '))
    made[`leaf.${name}`] = column(count, (at) => (leaf[at]! >= 0 && set.has(elements[leaf[at]!]!.name) ? 1 : 0))
  }
  const heads = tags.flatMap((tag, at) => (tag === 'h1' ? [at] : []))
  const head = heads[0] ?? -1
  const last = heads.at(-1) ?? -1
  made['h1.from'] = column(count, (at) => (head < 0 ? 200 : Math.max(-100, Math.min(100, at - head))))
  made['h1.last'] = column(count, (at) => (last < 0 ? 200 : Math.max(-100, Math.min(100, at - last))))
  made['h1.count'] = new Float32Array(count).fill(Math.min(5, heads.length))
  return made
}

const LEVELS = 6

/** By level above the block (0: its own element), by block: the number of that element, the topmost one again where there are no more. */
function ancestors({ element, parents }: Structure): Int32Array[] {
  const levels = [element]
  for (let level = 1; level < LEVELS; level++) {
    const below = levels[level - 1]!
    levels.push(Int32Array.from(below, (at) => (at >= 0 && parents[at]! >= 0 ? parents[at]! : at)))
  }
  return levels
}

function chain(levels: readonly Int32Array[], elements: Elements, { count, measures }: Lines): Columns {
  const made: Columns = {}
  const before = cumulate(measures.words)
  const total = Math.max(1, before[count]!)
  levels.forEach((level, number) => {
    const of = (value: (element: number, at: number) => number) =>
      column(count, (at) => (level[at]! < 0 ? 0 : value(level[at]!, at)))
    const { words, linked, inP, blocks, before: start } = elements
    made[`up${number}.words`] = of((one) => Math.log1p(words[one]!))
    made[`up${number}.linked`] = of((one) => linked[one]! / Math.max(1, words[one]!))
    made[`up${number}.share`] = of((one) => words[one]! / total)
    if (number === 0) return
    made[`up${number}.inP`] = of((one) => inP[one]! / Math.max(1, words[one]!))
    made[`up${number}.perBlock`] = of((one) => words[one]! / Math.max(1, blocks[one]!))
    made[`up${number}.at`] = of((one, at) => (before[at]! - start[one]!) / Math.max(1, words[one]!))
    made[`up${number}.blocks`] = of((one) => Math.log1p(blocks[one]!))
  })
  return made
}

function names({ element, leaf }: Structure, elements: Elements): Columns {
  const { around, bits, tags, badDistance, badCount, goodDistance, depth, parents } = elements
  const count = element.length
  const from = Int32Array.from(leaf, (own, at) => (own >= 0 ? own : element[at]!))
  const of = (value: (one: number) => number) => column(count, (at) => (from[at]! < 0 ? 0 : value(from[at]!)))
  const made: Columns = {
    'name.bad': of((one) => badDistance[one]!),
    'name.bads': of((one) => badCount[one]!),
    'name.good': of((one) => goodDistance[one]!),
    depth: of((one) => depth[one]!),
  }
  const near = (one: number) => {
    let found = 0
    for (let step = 0, at = one; step < 4 && at >= 0; step++, at = parents[at]!) found |= bits[at]!
    return found
  }
  const nearBits = Int32Array.from(from, (one) => (one < 0 ? 0 : near(one)))
  NAME_GROUPS.forEach((name, group) => {
    made[`name.${name}`] = column(count, (at) => {
      if (from[at]! < 0 || (around[from[at]!]! & (1 << group)) === 0) return 0
      return (nearBits[at]! & (1 << group)) !== 0 ? 2 : 1
    })
  })
  TAGS.forEach((tag, bit) => {
    made[`in.${tag}`] = of((one) => ((tags[one]! & (1 << bit)) !== 0 ? 1 : 0))
  })
  return made
}

/** How many elements like these stand beside them: items of lists, teasers, comments. */
function twins(levels: readonly Int32Array[], { twins: alike }: Elements): Columns {
  const count = levels[0]!.length
  const columns = levels.map((level) => column(count, (at) => (level[at]! < 0 ? 0 : Math.log1p(alike[level[at]!]!))))
  const made: Columns = Object.fromEntries(columns.slice(0, 5).map((one, number) => [`twins${number}`, one]))
  made.twinsMost = column(count, (at) => Math.max(...columns.map((one) => one[at]!)))
  return made
}

/** What all blocks of the page with the same names have in common. */
function groups(
  { element, linked }: Structure,
  { signature, signatures }: Elements,
  { count, measures, closed }: Lines,
): Columns {
  const make = () => new Float64Array(signatures)
  const [words, links, ends, blocks] = [make(), make(), make(), make()]
  const each = (value: (group: number) => number) =>
    column(count, (at) => (element[at]! < 0 ? 0 : value(signature[element[at]!]!)))
  for (let at = 0; at < count; at++) {
    if (element[at]! < 0) continue
    const group = signature[element[at]!]!
    words[group]! += measures.words[at]!
    links[group]! += measures.words[at]! * linked[at]!
    ends[group]! += closed[at]!
    blocks[group]!++
  }
  const total = Math.max(
    1,
    measures.words.reduce((sum, value) => sum + value, 0),
  )
  return {
    'group.words': each((one) => Math.log1p(words[one]!)),
    'group.share': each((one) => words[one]! / total),
    'group.blocks': each((one) => Math.log1p(blocks[one]!)),
    'group.linked': each((one) => links[one]! / Math.max(1, words[one]!)),
    'group.closed': each((one) => ends[one]! / blocks[one]!),
    'group.perBlock': each((one) => words[one]! / blocks[one]!),
  }
}

function page(html: Structure, { words, inP, parents, around }: Elements, { count }: Lines): Columns {
  const all = (value: number) => new Float32Array(count).fill(value)
  let total = 0
  let prose = 0
  for (let at = 0; at < parents.length; at++) {
    if (parents[at]! >= 0) continue
    total += words[at]!
    prose += inP[at]!
  }
  const share = (isOne: (at: number) => boolean) => {
    let found = 0
    for (let at = 0; at < count; at++) if (isOne(at)) found++
    return found / Math.max(1, count)
  }
  return {
    'html.inP': all(prose / Math.max(1, total)),
    'html.linked': all(html.linked.reduce((sum, value) => sum + value, 0) / Math.max(1, count)),
    'html.images': all(Math.log1p(html.images.reduce((sum, value) => sum + value, 0))),
    'html.controls': all(share((at) => OWN_TAGS.control!.includes(html.tags[at]!))),
    'html.items': all(share((at) => html.tags[at] === 'li')),
    'html.headings': all(share((at) => /^h[1-6]$/.test(html.tags[at]!))),
    'html.elements': all(Math.log1p(parents.length)),
    ...Object.fromEntries(
      NAME_GROUPS.map((name, group) => [
        `html.${name}`,
        all(share((at) => html.element[at]! >= 0 && (around[html.element[at]!]! & (1 << group)) !== 0)),
      ]),
    ),
    ...Object.fromEntries(Object.entries(html.says).map(([kind, isSaid]) => [`says.${kind}`, all(isSaid ? 1 : 0)])),
  }
}
