// Where the blocks of a page stood: the elements around them, links, hidden parts, and their offsets in the HTML.
import type { Element, Document as Tree } from 'domhandler'
import { type FlatBlock, type FlatPage, RUN } from './flatten.js'
import { Seen } from './shown.js'

interface Span {
  readonly start: number
  readonly end: number
}

export interface Structure {
  readonly tree: Tree
  /** Elements with text in them, parents before children. */
  readonly elements: readonly Element[]
  /** By element: the number of its parent, -1 for the topmost. */
  readonly parents: Int32Array
  /** By block: its innermost element that makes a block, and the innermost of all around its first character; -1 for none. */
  readonly element: Int32Array
  readonly leaf: Int32Array
  /** By block: share (0..1) of its characters in links. */
  readonly linked: Float32Array
  /** By block: 1 where a style or attribute hides it. */
  readonly hidden: Uint8Array
  /** By block: images between it and the block before. */
  readonly images: Float32Array
  /** What the page's own data call it: schema.org types and Open Graph's `og:type`. */
  readonly says: Readonly<Record<SaidKind, boolean>>
  /** By block: name of its element; '' for text outside all. */
  readonly tags: readonly string[]
  /** Offsets (UTF-16) of a stretch of the page's text in the HTML: from its first to its last character, markup between included. */
  toSource(start: number, end: number): Span
  /** Stretches of a block, in order: each is one text node, from `from` in the HTML. */
  runs(block: Span): readonly (Span & { readonly from: number })[]
}

const SAYS = {
  article:
    /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|\w*Posting|Report|Review)"|property=["']?og:type["']?\s+content=["']?article/i,
  product: /"@type"\s*:\s*(?:\[\s*)?"Product|content=["']?product["'\s>]/i,
  forum: /"@type"\s*:\s*(?:\[\s*)?"(?:DiscussionForumPosting|QAPage|Question)"/i,
  list: /"@type"\s*:\s*(?:\[\s*)?"(?:ItemList|CollectionPage|SearchResultsPage)"/i,
}

export type SaidKind = keyof typeof SAYS

interface Made {
  readonly source: string
  readonly tree: Tree
  readonly page: FlatPage
  readonly shown: readonly FlatBlock[]
  readonly blocks: readonly Span[]
}

export function readStructure({ source, tree, page, shown, blocks }: Made): Structure {
  return {
    tree,
    elements: page.elements,
    parents: Int32Array.from(page.parents),
    element: Int32Array.from(shown, (block) => block.element),
    leaf: Int32Array.from(shown, (block) => block.leaf),
    linked: Float32Array.from(shown, (block) => block.linked),
    hidden: Uint8Array.from(shown, (block) => (block.seen === Seen.Hidden ? 1 : 0)),
    images: Float32Array.from(shown, (block) => block.images),
    says: Object.fromEntries(
      Object.entries(SAYS).map(([kind, test]) => [kind, test.test(source)]),
    ) as Structure['says'],
    tags: shown.map((block) => block.tag),
    ...locator(shown, blocks),
  }
}

/** Runs of all blocks as one list of RUN numbers each: offset in the text, length there, start and end in the source. */
function locator(shown: readonly FlatBlock[], blocks: readonly Span[]): Pick<Structure, 'toSource' | 'runs'> {
  let made: Int32Array | undefined
  const all = () => {
    made ??= Int32Array.from(shown.flatMap(({ runs }, at) => placedRuns(runs, blocks[at]!)))
    return made
  }
  return {
    toSource: (start, end) => toSource(all(), start, end),
    runs: ({ start, end }) => {
      const found: (Span & { from: number })[] = []
      for (let at = runAt(all(), start) * RUN; at < all().length && all()[at]! < end; at += RUN) {
        const offset = all()[at]!
        found.push({ start: offset, end: Math.min(end, offset + all()[at + 1]!), from: all()[at + 2]! })
      }
      return found
    },
  }
}

/** Runs of a block in offsets of the page's text, without the white space that was trimmed from its end. */
function placedRuns(runs: readonly number[], { start, end }: Span): number[] {
  const placed = [...runs]
  for (let at = 0; at < placed.length; at += RUN) {
    placed[at]! += start
    const [offset, length, from, to] = placed.slice(at, at + RUN) as [number, number, number, number]
    const left = Math.max(0, Math.min(length, end - offset))
    if (length === to - from) placed[at + 3] = from + left
    placed[at + 1] = left
  }
  return placed
}

function toSource(runs: Int32Array, start: number, end: number): Span {
  if (runs.length === 0) return { start: 0, end: 0 }
  const next = (runAt(runs, start) + 1) * RUN
  const first = place(runs, start)
  // A stretch may begin with the white space between two blocks, which stands nowhere in the source.
  const isBetween = first.from === first.to && next < runs.length && runs[next]! < end
  const from = isBetween ? runs[next + 2]! : first.from
  return { start: from, end: Math.max(from, place(runs, Math.max(start, end - 1)).to) }
}

/** The source of the character at `offset`: exact where nothing in its run was decoded or collapsed, else the run's bounds; where its run is over, the end of that. */
function place(runs: Int32Array, offset: number): { from: number; to: number } {
  const low = runAt(runs, offset) * RUN
  const [at, length, from, to] = [runs[low]!, runs[low + 1]!, runs[low + 2]!, runs[low + 3]!]
  if (offset >= at + length) return { from: to, to }
  const within = from + offset - at
  return length === to - from ? { from: within, to: within + 1 } : { from, to }
}

/** Number of the last run that begins at `offset` or before. */
function runAt(runs: Int32Array, offset: number): number {
  let low = 0
  let high = runs.length / RUN
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (runs[middle * RUN]! <= offset) low = middle
    else high = middle
  }
  return low
}
