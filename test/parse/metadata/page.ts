// Pages for the tests, parsed as the reader parses them.
import type { Document, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { following } from '../../../src/parse/metadata/element-text.js'

export function page(html: string): Document {
  return parseDocument(html, {
    lowerCaseTags: true,
    decodeEntities: true,
    withStartIndices: true,
    withEndIndices: true,
  })
}

/** The first element of a name. */
export function first(root: Document, name: string): Element {
  for (let node: ReturnType<typeof following> = root; node !== null; ) {
    if ('attribs' in node && node.name === name) return node
    node = ('children' in node ? node.children[0] : undefined) ?? following(node, root)
  }
  throw new Error(`no ${name}`)
}
