// The kept parts of a page as Markdown or clean HTML. Loaded when it is asked for: the core works without these libraries.
import { parseHtml } from '../parse/html/page.js'
import type { Removed, RenderFormat, RenderOptions } from '../types.js'
import { cleanTree } from './clean-tree.js'
import type { Resolve } from './images.js'
import { KeptText } from './kept-text.js'
import { h, text } from './nodes.js'
import { toHtml } from './to-html.js'
import { toMarkdown } from './to-markdown.js'

/** A page and what was cut of it, in offsets of its flat text. */
export interface Rendered extends RenderOptions {
  readonly source: string
  readonly cuts: readonly Pick<Removed, 'start' | 'end' | 'join'>[]
  readonly url?: string | undefined
}

/** Renders what is left of a page. Never throws for content. */
export function renderPage(format: RenderFormat, { source, cuts, url, links = true, images = true }: Rendered): string {
  const kept = new KeptText(parseHtml(source), cuts)
  const tree = cleanTree(kept, { links, images, resolve: resolver(source, url) })
  return format === 'html' ? toHtml(tree) : toMarkdown(tree)
}

/** Renders a text: Markdown as it is; as HTML a paragraph for each stretch between blank lines. */
export function renderText(format: RenderFormat, source: string): string {
  if (format === 'markdown') return source
  const paragraphs = source.split(/\n[^\S\n]*\n\s*/).filter((paragraph) => paragraph.trim() !== '')
  const children = paragraphs.map((paragraph) => {
    const lines = paragraph.trim().split('\n')
    return h(
      'p',
      lines.flatMap((line, at) => (at === 0 ? [text(line)] : [h('br', []), text(line)])),
    )
  })
  return toHtml({ type: 'root', children })
}

const BASE = /<base\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i

/** Addresses become absolute by the page's own and its <base>; without one they stay as they are. */
function resolver(source: string, url: string | undefined): Resolve {
  const said = BASE.exec(source)?.[1]
  const base = said === undefined ? url : (absolute(said, url) ?? url)
  return (address) => {
    // Other schemes fall to the allow-list.
    if (address === '') return null
    return address.startsWith('#') ? address : (absolute(address, base) ?? address)
  }
}

function absolute(address: string, base: string | undefined): string | null {
  try {
    return base === undefined ? null : new URL(address, base).href
  } catch {
    return null
  }
}
