// Blocks that stand on many pages of one site and on no other site: boilerplate that no wording rule knows. What repeats because the
// article repeats is none: pages that share their prose count once.

import { splitQuickly } from '../parse/sentences.js'
import { countWords } from '../parse/words.js'
import type { Document } from '../types.js'

export interface Repeat {
  readonly site: string
  /** As it stood on the first page that had it. */
  readonly text: string
  readonly cut: 'block' | 'sentence'
  /** Pages of the site that have it, copies of one article counted once, and pages of the site. */
  readonly support: number
  readonly pages: number
  /** Whether digits differ from page to page. */
  readonly hasNumbers: boolean
}

export const REPEAT_LIMITS = {
  /** A site with fewer pages says nothing. */
  fewestPages: 4,
  /** Pages that must have a block, and their share: of lines, and of prose, which articles quote from each other. */
  line: { pages: 3, share: 0.06 },
  prose: { pages: 4, share: 0.1 },
  /** Longer pieces that are alike but for their numbers: articles report the same thing with other figures. */
  numbered: { pages: 6, share: 0.25, words: 6 },
  /** A line of fewer words between blocks that do not repeat may be a heading that the site uses again: "Ingredients". */
  headingWords: 6,
  /** Pages that share so much of their prose are copies of one article. */
  copies: 0.5,
} as const

/** Longest piece of which an occurrence is kept, UTF-16 units. */
const LONGEST = 2000

interface Unit {
  readonly text: string
  readonly cut: 'block' | 'sentence'
  /** Whether its digits differ from page to page. */
  hasNumbers: boolean
  readonly isProse: boolean
  readonly words: number
  readonly pages: number[]
  /** Times that it stood beside another unit that repeats, or at an end of the page. */
  besides: number
  times: number
}

interface Site {
  readonly name: string
  readonly pages: string[][]
  readonly units: Map<string, Unit>
}

/** What a unit is compared as: digits alike, words alone. Empty for what has too few letters to be told from content. */
export function unitKey(text: string): string {
  const key =
    text
      .toLowerCase()
      .replace(/\p{N}+/gu, '#')
      .match(/[\p{L}\p{M}]+|#/gu)
      ?.join(' ') ?? ''
  const letters = key.replace(/[# ]/g, '').length
  return letters < 3 || letters < (key.match(/#/g)?.length ?? 0) * 2 ? '' : key
}

/** The blocks and sentences of a page as they are counted. */
function piecesOf({ source, blocks }: Document): { text: string; cut: 'block' | 'sentence'; block: number }[] {
  return blocks.flatMap(({ start, end, kind }, block) => {
    if (kind === 'code' || kind === 'table' || end - start > LONGEST * 10) return []
    const text = source.slice(start, end)
    const pieces = splitQuickly(text)
    const whole = { text, cut: 'block' as const, block }
    if (pieces.length < 2) return [whole]
    return [
      whole,
      ...pieces.map((piece) => ({ text: text.slice(piece.start, piece.end), cut: 'sentence' as const, block })),
    ]
  })
}

/** Gathers the pages of a batch site by site. */
export class SiteRepeats {
  private readonly sites = new Map<string, Site>()

  add(siteName: string, document: Document): void {
    const site: Site = this.sites.get(siteName) ?? { name: siteName, pages: [], units: new Map() }
    this.sites.set(siteName, site)
    const page = site.pages.length
    const keys: string[] = []
    for (const { text, cut } of piecesOf(document)) {
      const key = unitKey(text)
      if (key === '') continue
      if (cut === 'block') keys.push(key)
      addUnit(site.units, { key, text, cut, page })
    }
    site.pages.push(keys)
  }

  /** The repeats of all sites: by site, then by support. */
  finish(): Repeat[] {
    const holders = new Map<string, number>()
    for (const { units } of this.sites.values())
      for (const [key, { pages }] of units) if (pages.length > 1) holders.set(key, (holders.get(key) ?? 0) + 1)
    return [...this.sites.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((site) => repeatsOf(site, (key) => holders.get(key) === 1))
  }
}

interface Occurrence {
  readonly key: string
  readonly text: string
  readonly cut: 'block' | 'sentence'
  readonly page: number
}

function addUnit(units: Map<string, Unit>, { key, text, cut, page }: Occurrence): void {
  const known = units.get(key)
  if (known === undefined) {
    const words = countWords(text)
    const isProse = words >= 12 && /[.!?…。！？।؟۔"”')\]]$/u.test(text.trim())
    // Copied: a slice would keep the whole page in memory.
    const own = ownString(text.slice(0, LONGEST))
    units.set(key, { text: own, cut, hasNumbers: false, isProse, words, pages: [page], besides: 0, times: 1 })
    return
  }
  known.times++
  known.hasNumbers ||= digitsOf(text) !== digitsOf(known.text)
  if (known.pages.at(-1) !== page) known.pages.push(page)
}

function digitsOf(text: string): string {
  return text.slice(0, LONGEST).replace(/\P{N}+/gu, ' ')
}

/** A string of its own, not a view into another. */
function ownString(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}

function repeatsOf(site: Site, isOnlyHere: (key: string) => boolean): Repeat[] {
  const { pages, units, name } = site
  if (pages.length < REPEAT_LIMITS.fewestPages) return []
  const articleOf = joinCopies(site)
  const count = new Set(articleOf).size
  const support = (unit: Unit) => new Set(unit.pages.map((page) => articleOf[page]!)).size
  const candidates = new Map<string, { unit: Unit; support: number }>()
  for (const [key, unit] of units) {
    const limits = limitsOf(unit)
    // Prose with other figures each time is what articles of one kind say: results, prices, weather.
    if (unit.hasNumbers && unit.isProse) continue
    const found = unit.pages.length < limits.pages ? 0 : support(unit)
    if (found >= limits.pages && found >= limits.share * count && isOnlyHere(key))
      candidates.set(key, { unit, support: found })
  }
  noteNeighbours(site, candidates)
  return [...candidates]
    .filter(([, { unit }]) => !mayBeHeading(unit))
    .sort((a, b) => b[1].support - a[1].support || (a[0] < b[0] ? -1 : 1))
    .map(([, { unit, support: times }]) => ({
      site: name,
      text: unit.text,
      cut: unit.cut,
      support: times,
      pages: count,
      hasNumbers: unit.hasNumbers,
    }))
}

function limitsOf({ hasNumbers, words, isProse, cut }: Unit): { readonly pages: number; readonly share: number } {
  const { numbered, prose, line } = REPEAT_LIMITS
  if (hasNumbers && words >= numbered.words) return numbered
  return isProse || cut === 'sentence' ? prose : line
}

/** Counts how often a candidate stands beside another, or at an end of its page. */
function noteNeighbours({ pages }: Site, candidates: ReadonlyMap<string, { unit: Unit }>): void {
  for (const keys of pages)
    keys.forEach((key, at) => {
      const found = candidates.get(key)
      if (found === undefined) return
      const isEdge = at === 0 || at === keys.length - 1
      if (isEdge || candidates.has(keys[at - 1]!) || candidates.has(keys[at + 1]!)) found.unit.besides++
    })
}

function mayBeHeading({ words, besides, times, pages, text, cut }: Unit): boolean {
  if (cut === 'sentence' || words > REPEAT_LIMITS.headingWords) return false
  if (/[!?:…»›>|]$/u.test(text.trim()) && besides > 0) return false
  // What stands twice on a page, or mostly beside other repeats, is no heading of an article.
  return besides < 0.5 * times && times < 1.5 * pages.length
}

/** Article of each page: pages that share much of the prose that few pages have are one. */
function joinCopies({ pages, units }: Site): number[] {
  const parent = pages.map((_, page) => page)
  const root = (page: number): number => {
    let at = page
    while (parent[at] !== at) at = parent[at]!
    return at
  }
  const words = pages.map((keys) => sum(keys.map((key) => proseWords(units.get(key)!, pages.length))))
  const shared = new Map<number, number>()
  for (const unit of units.values()) {
    const own = proseWords(unit, pages.length)
    if (own === 0 || unit.pages.length < 2 || unit.cut === 'sentence') continue
    for (let one = 0; one < unit.pages.length; one++)
      for (let two = one + 1; two < Math.min(unit.pages.length, one + 20); two++) {
        const pair = unit.pages[one]! * pages.length + unit.pages[two]!
        shared.set(pair, (shared.get(pair) ?? 0) + own)
      }
  }
  for (const [pair, common] of [...shared].sort((a, b) => a[0] - b[0])) {
    const [one, two] = [Math.floor(pair / pages.length), pair % pages.length]
    if (common >= REPEAT_LIMITS.copies * Math.min(words[one]!, words[two]!)) parent[root(two)] = root(one)
  }
  return pages.map((_, page) => root(page))
}

/** Words of a unit that tells pages apart: prose, not on most pages. */
function proseWords({ isProse, words, pages, cut }: Unit, all: number): number {
  return isProse && cut === 'block' && pages.length <= Math.max(2, 0.5 * all) ? words : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0)
}
