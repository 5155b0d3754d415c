// HTML becomes a document: which of its hidden parts are shown, the text with its blocks, the structure that they stood in.
import type { BlockKind, Document } from '../../types.js'
import { type RoughBlock, refineKinds } from '../document.js'
import { isClosedAt } from '../line-shape.js'
import { countWords } from '../words.js'
import { type FlatBlock, type FlatPage, flatten } from './flatten.js'
import { Seen } from './shown.js'
import { readStructure, type Structure } from './structure.js'
import { parseTree } from './tree.js'

/** A document whose source is the text of a page; `html` says where it stood there. */
export interface HtmlDocument extends Document {
  readonly html: Structure
}

/** Reads a page. Never throws; a page without text gives no blocks. */
export function parseHtml(source: string): HtmlDocument {
  const tree = parseTree(source)
  const page = flattenShown(source, tree)
  const shown = reveal(page.blocks)
  const { text, blocks } = assemble(shown, page)
  refineKinds(text, blocks)
  const html = readStructure({ source, tree, page, shown, blocks })
  return { source: text, format: 'html', blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })), html }
}

/** Templates are looked into where the page shows next to nothing itself. */
function flattenShown(source: string, tree: ReturnType<typeof parseTree>): FlatPage {
  const page = flatten(tree)
  if (!/<template[\s>]/i.test(source)) return page
  let seen = 0
  for (const { text, seen: how } of page.blocks) if (how === Seen.Yes) seen += countWords(text)
  return seen < LEAST_SEEN ? flatten(tree, { templates: true }) : page
}

/** A page with fewer words than this shows what is written for browsers without scripts (Discourse keeps whole threads there). */
const LEAST_SEEN = 100
/** A hidden part with fewer words is no article that a script would show. */
const LEAST_HIDDEN = 30

/** Hidden parts stay as candidates; one with more words than all that is seen is a page that a script shows, and counts as seen. */
function reveal(blocks: readonly FlatBlock[]): FlatBlock[] {
  const words = new Map<number, number>()
  let seen = 0
  let unscripted = 0
  for (const { text, seen: how, cover } of blocks) {
    const count = countWords(text, 0, Math.min(text.length, 5000))
    if (how === Seen.Yes) seen += count
    else words.set(cover, (words.get(cover) ?? 0) + count)
    if (how === Seen.Unscripted) unscripted += count
  }
  const isShown = ({ seen: how, cover }: FlatBlock) => {
    const own = words.get(cover) ?? 0
    return how === Seen.Unscripted ? seen < LEAST_SEEN && unscripted > seen : own >= LEAST_HIDDEN && own > seen
  }
  return blocks.flatMap((block) => {
    if (block.seen === Seen.Yes) return [block]
    if (isShown(block)) return [{ ...block, seen: Seen.Yes }]
    return block.seen === Seen.Hidden ? [block] : []
  })
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ pre: 'code', listing: 'code', xmp: 'code', figcaption: 'caption', caption: 'caption' },
  ...{ button: 'form', textarea: 'form', option: 'form', legend: 'form' },
}

function kindOf({ tag, text, element }: FlatBlock, { elements, parents }: FlatPage): BlockKind {
  const own = KINDS[tag]
  if (own !== undefined) return own
  for (let at = element; at >= 0; at = parents[at]!) {
    const { name } = elements[at]!
    if (name === 'blockquote') return 'quote'
    if (name === 'pre') return 'code'
  }
  return text.includes('\t') ? 'table' : 'paragraph'
}

/** Joins blocks: a blank line between them, a new line between items, rows and lines. */
function assemble(shown: readonly FlatBlock[], page: FlatPage): { text: string; blocks: RoughBlock[] } {
  const blocks: RoughBlock[] = []
  const parts: string[] = []
  let length = 0
  for (const block of shown) {
    const { text, isLine } = block
    const join = length === 0 ? '' : isLine ? '\n' : '\n\n'
    parts.push(join, text)
    const start = length + join.length
    length = start + text.length
    blocks.push({
      start,
      end: length,
      kind: kindOf(block, page),
      gap: !isLine,
      words: countWords(text, 0, Math.min(text.length, 400)),
      closed: isClosedAt(text, 0, text.length),
    })
  }
  return { text: parts.join(''), blocks }
}
