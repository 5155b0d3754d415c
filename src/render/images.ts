// Images that belong to what is kept, with the address that a script would have put in.
import type { AnyNode, Element as Dom } from 'domhandler'
import type { ElementContent } from 'hast'
import type { KeptText } from './kept-text.js'
import { h } from './nodes.js'

/** Attributes in which pages keep the address until the image scrolls into sight. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-hi-res-src', 'data-image'] as const
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'] as const

/** Addresses relative to the page become absolute where the page's own is known. */
export type Resolve = (address: string) => string | null

/** An <img>, or nothing for one without address, for marks of counters and for one that stands by what was cut. */
export function imageOf(dom: Dom, { resolve, isNear }: { resolve: Resolve; isNear: boolean }): ElementContent[] {
  const { attribs } = dom
  const source = addressOf(dom)
  if (!isNear || source === null || isTiny(attribs)) return []
  const src = resolve(source)
  if (src === null) return []
  const title = attribs.title === undefined ? {} : { title: attribs.title }
  return [h('img', [], { src, alt: (attribs.alt ?? '').replace(/\s+/g, ' ').trim(), ...title })]
}

/** Whether an image stands within what is kept: between its first and last words, and in no part that went as a whole. */
export function isNear(dom: Dom, kept: KeptText, root: AnyNode): boolean {
  const isPage = root.type !== 'tag' || root.name === 'body' || root.name === 'html'
  return !isPage || (dom.startIndex! > kept.first && dom.startIndex! < kept.last)
}

function addressOf({ attribs, parent }: Dom): string | null {
  const { src } = attribs
  if (src !== undefined && src.trim() !== '' && !isPlaceholder(src)) return src.trim()
  for (const name of LAZY) if (isAddress(attribs[name])) return attribs[name].trim()
  for (const name of SETS) if (attribs[name] !== undefined) return widest(attribs[name])
  const sources = parent?.type === 'tag' && parent.name === 'picture' ? parent.children : []
  for (const one of sources) {
    if (one.type !== 'tag' || one.name !== 'source') continue
    const set = one.attribs.srcset ?? one.attribs['data-srcset']
    if (set !== undefined) return widest(set)
  }
  return null
}

const isPlaceholder = (src: string) =>
  /^\s*(?:data:|about:|#)|(?:^|\/)(?:blank|spacer|placeholder|pixel|transparent)\.(?:gif|png|svg)$/i.test(src)

function isAddress(value: string | undefined): value is string {
  return (
    value !== undefined && /^\s*(?:https?:)?[\w./%~-]+/.test(value) && !isPlaceholder(value) && !/^\s*[[{]/.test(value)
  )
}

/** The candidate of a srcset with the greatest width or density (HTML Living Standard 4.8.4.2.1). */
function widest(set: string): string | null {
  let best: { address: string; size: number } | null = null
  for (const [, address, size] of set.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    const value = Number(size ?? 1)
    if (best === null || value > best.size) best = { address: address!, size: value }
  }
  return best === null || isPlaceholder(best.address) ? null : best.address
}

function isTiny({ width, height }: Dom['attribs']): boolean {
  return [width, height].some((value) => value !== undefined && /^\s*[0-3](?:px)?\s*$/.test(value))
}
