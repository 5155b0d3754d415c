// What a site's pack says of a page: findings like those of rules, and the blocks that it keeps safe.
import type { Element } from 'domhandler'
import type { Structure } from '../../parse/html/structure.js'
import type { SelectElements } from '../../parse/html/within.js'
import type { Block, Document, Finding } from '../../types.js'
import type { SiteData, SiteKeep } from './schema.js'

/** A pack without what only authors and tests need. */
export type Site = Pick<SiteData, 'site' | 'title' | 'author' | 'published' | 'keep' | 'remove'>

/** Above every rule of wording: whoever wrote the pack has seen these elements. */
export const SITE_CONFIDENCE = 0.99

type Page = Pick<Document, 'source' | 'blocks'> & { readonly html: Structure }
type Run = ReturnType<Structure['runs']>[number]

/** How a rule of a site is called in findings: sites/example.org/related-box. */
export function siteRuleId({ site }: Pick<SiteData, 'site'>, { id }: { readonly id: string }): string {
  return `sites/${site}/${id}`
}

/** Whether a finding comes from a site's pack. */
export function isOfSite({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule.startsWith('sites/')
}

/** The findings of a pack in a page that has not been cut yet. */
export function findSite(page: Page, site: Site, select: SelectElements): Finding[] {
  const runs = page.html.runs({ start: 0, end: page.source.length })
  const mark = (selectors: readonly string[]) =>
    markRuns(
      runs,
      selectors.flatMap((one) => select(page.html.tree, one)),
    )
  const claims = site.remove.map((entry) => ({ entry, marks: mark(entry.selector) }))
  const kept = site.keep.map((entry) => ({ entry, marks: mark(entry.selector) }))
  const removed = unionOf(claims, runs.length)
  const found = claims.flatMap(({ entry, marks }) =>
    stretchesOf(page, runs, marks).map((one) => toFinding(site, entry, { ...one, category: entry.category })),
  )
  for (const { entry, marks } of kept) {
    if (entry.protect === false) continue
    const safe = marks.map((isIn, at) => (isIn === 1 && removed[at] === 0 ? 1 : 0))
    for (const one of stretchesOf(page, runs, safe)) found.push({ ...toFinding(site, entry, one), ...SAFE })
  }
  return [...found, ...outside(page, runs, { site, kept, removed })]
}

const SAFE = { cut: 'none', protect: true } as const

/** In what is left after a cut: blocks that were safe before stay so. */
export function protectAgain({ blocks, stood }: Document, found: readonly Finding[]): Finding[] {
  const safe = new Map(found.filter(({ protect }) => protect === true).map((one) => [one.block, one]))
  if (safe.size === 0 || stood === undefined) return []
  return blocks.flatMap(({ start, end }, block) => {
    const one = safe.get(stood.blocks[block]!)
    return one === undefined ? [] : [{ ...one, block, start, end }]
  })
}

interface Kept {
  readonly entry: SiteKeep
  readonly marks: Uint8Array
}

/** What stands outside of all `only` elements goes; a page that has none of them is of another make, and is left alone. */
function outside(
  page: Page,
  runs: readonly Run[],
  { site, kept, removed }: { site: Site; kept: readonly Kept[]; removed: Uint8Array },
): Finding[] {
  const only = kept.filter(({ entry }) => entry.only === true)
  const inside = unionOf(only, runs.length)
  const first = only[0]?.entry
  if (first === undefined || !inside.some((isIn, at) => isIn === 1 && removed[at] === 0)) return []
  const rest = inside.map((isIn) => 1 - isIn)
  const category = only.find(({ entry }) => entry.category !== undefined)?.entry.category ?? 'other'
  return stretchesOf(page, runs, rest).map((one) => toFinding(site, first, { ...one, category }))
}

function unionOf(list: readonly { readonly marks: Uint8Array }[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  for (const { marks } of list) for (let at = 0; at < length; at++) all[at]! |= marks[at]!
  return all
}

/** By run: 1 where it stands in one of the elements. Runs and elements are looked at once each, however they nest. */
function markRuns(runs: readonly Run[], elements: readonly Element[]): Uint8Array {
  const marks = new Uint8Array(runs.length)
  const ranges = elements.map(({ startIndex, endIndex }) => ({ from: startIndex ?? 0, to: endIndex ?? 0 }))
  let at = 0
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from || b.to - a.to)) {
    while (at < runs.length && runs[at]!.from < from) at++
    for (; at < runs.length && runs[at]!.from <= to; at++) marks[at] = 1
  }
  return marks
}

interface Stretch {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly whole: boolean
}

/** Marked runs as stretches of blocks: neighbours in one block are one stretch; a block of which nothing readable is left goes whole. */
function stretchesOf({ source, blocks }: Page, runs: readonly Run[], marks: Uint8Array): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (let block = 0; block < blocks.length; block++) {
    const own: { start: number; end: number }[] = []
    const bounds = blocks[block]!
    let isWhole = true
    for (; at < runs.length && runs[at]!.start < bounds.end; at++) {
      if (runs[at]!.end <= bounds.start) continue
      const run = within(runs[at]!, bounds)
      const last = own.at(-1)
      if (marks[at] !== 1) {
        if (READABLE.test(source.slice(run.start, run.end))) isWhole = false
      } else if (last !== undefined && marks[at - 1] === 1) own[own.length - 1] = { start: last.start, end: run.end }
      else own.push(run)
    }
    if (own.length === 0) continue
    if (isWhole) found.push({ block, start: bounds.start, end: bounds.end, whole: true })
    else found.push(...own.map((stretch) => ({ block, ...stretch, whole: false })))
  }
  return found
}

const READABLE = /[\p{L}\p{N}]/u

const within = ({ start, end }: Run, bounds: Block) => ({
  start: Math.max(start, bounds.start),
  end: Math.min(end, bounds.end),
})

function toFinding(
  site: Site,
  entry: { readonly id: string },
  { block, start, end, whole, category = 'other' }: Stretch & { readonly category?: string },
): Finding {
  const rule = siteRuleId(site, entry)
  return { rule, category, confidence: SITE_CONFIDENCE, cut: whole ? 'block' : 'span', block, start, end }
}
