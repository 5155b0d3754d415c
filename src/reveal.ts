// Pages that show next to no text without their scripts: the article is read from their data. And where a text stood that was not shown.
import { parseDocument } from './parse/document.js'
import { readArticleBodies } from './parse/metadata/article-body.js'
import { countWords } from './parse/words.js'
import type { Document, Note, Origin } from './types.js'

export interface Revealed {
  readonly document: Document
  readonly origin: Origin
  readonly note: Note
}

/** A page with as many words has a body of its own. */
const LEAST_SEEN = 100
const ENOUGH = 2000
/** The data must say that many times more. */
const TIMES_MORE = 3

const NAMES = { 'json-ld': 'JSON-LD', state: 'embedded state' } as const

/** The article of an empty shell: JSON-LD `articleBody`, else the state that its scripts would show; null where the page shows enough. */
export function revealBody({ html, source }: Document): Revealed | null {
  if (html === undefined) return null
  // So many words stand in the first characters of nearly every page; the rest need not be counted.
  if (countWords(source, 0, Math.min(source.length, ENOUGH)) >= LEAST_SEEN) return null
  const seen = countWords(source)
  if (seen >= LEAST_SEEN) return null
  const best = readArticleBodies(html.tree).find(({ text }) => countWords(text) > seen * TIMES_MORE)
  if (best === undefined) return null
  const message = `the page shows ${seen} words without its scripts; the article was read from its ${NAMES[best.origin]}`
  const document = parseDocument(best.text.replace(/\s*\n\s*/g, '\n\n'))
  return { document, origin: best.origin, note: { code: 'revealed', message } }
}

const UNSEEN: ReadonlySet<string> = new Set(['noscript', 'template'])

/** Tells of an offset in a page's text whether it stood in <noscript> or <template>. */
export function originsOf({ html, blocks }: Document): (offset: number) => Origin | undefined {
  if (html === undefined || !html.elements.some(({ name }) => UNSEEN.has(name))) return () => undefined
  const known = blocks.map((_, at) => {
    for (let element = html.element[at]!; element >= 0; element = html.parents[element]!) {
      const { name } = html.elements[element]!
      if (UNSEEN.has(name)) return name as Origin
    }
    return undefined
  })
  return (offset) => known[blockAt(blocks, offset)]
}

/** The first block that ends behind an offset. */
function blockAt(blocks: Document['blocks'], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
