// Pieces of pages, rendered without a cleaner: what is cut is named by its text.
import type { Element as Dom } from 'domhandler'
import { type HtmlDocument, parseHtml } from '../../src/parse/html/page.js'
import { cleanTree, type TreeOptions } from '../../src/render/clean-tree.js'
import { KeptText } from '../../src/render/kept-text.js'
import { toHtml } from '../../src/render/to-html.js'
import { toMarkdown } from '../../src/render/to-markdown.js'

export function cutsOf(
  { source }: HtmlDocument,
  cut: readonly string[],
): { start: number; end: number; join: string }[] {
  return cut
    .map((text) => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length, join: '' }))
    .sort((a, b) => a.start - b.start)
}

export function keptOf(source: string, cut: readonly string[] = []): KeptText {
  const document = parseHtml(source)
  return new KeptText(document, cutsOf(document, cut))
}

export interface SampleOptions extends Partial<TreeOptions> {
  /** Texts that were cut. */
  readonly cut?: readonly string[]
}

export function treeOf(source: string, { cut = [], ...options }: SampleOptions = {}) {
  return cleanTree(keptOf(source, cut), { links: true, images: true, resolve: (address) => address, ...options })
}

export const htmlOf = (source: string, options?: SampleOptions) => toHtml(treeOf(source, options))
export const markdownOf = (source: string, options?: SampleOptions) => toMarkdown(treeOf(source, options))

/** The first element of that name. */
export function find(node: { children: unknown[] }, name: string): Dom {
  const search = (nodes: Dom[]): Dom | undefined => {
    for (const one of nodes) {
      if (one.name === name) return one
      const inside = 'children' in one ? search(one.children as Dom[]) : undefined
      if (inside !== undefined) return inside
    }
    return undefined
  }
  return search(node.children as Dom[])!
}
