// Lists: what stands in one beside its items becomes part of it.
import type { AnyNode, Element as Dom } from 'domhandler'
import type { Element, ElementContent, Properties } from 'hast'
import { flow, itemContent } from './flow.js'
import { h, isBlank, isElement } from './nodes.js'

export type Convert = (nodes: readonly AnyNode[]) => ElementContent[]

/** <ul>, <ol>, <menu>, <dir>. A list right inside a list belongs to the item before it. */
export function list(dom: Dom, convert: Convert): ElementContent[] {
  const items: Element[] = []
  for (const child of dom.children) {
    const content = itemContent(
      child.type === 'tag' && child.name === 'li' ? convert(child.children) : convert([child]),
    )
    if (isBlank(content)) continue
    const before = items.at(-1)
    const isNested = content.every((node) => isElement(node, 'ul') || isElement(node, 'ol'))
    if (before !== undefined && isNested && child.type === 'tag' && child.name !== 'li')
      before.children.push(...content)
    else items.push(h('li', content, child.type === 'tag' ? idOf(child) : {}))
  }
  if (items.length === 0) return []
  return dom.name === 'ol' ? [h('ol', items, startOf(dom))] : [h('ul', items)]
}

const idOf = ({ attribs }: Dom): Properties => (attribs.id === undefined ? {} : { id: attribs.id })

function startOf({ attribs }: Dom): Properties {
  const start = Number.parseInt(attribs.start ?? '1', 10)
  return start > 1 && start < 1_000_000 ? { start } : {}
}

/** <dl>; groups may stand in <div> (HTML Living Standard 4.4.9). */
export function definitions(dom: Dom, convert: Convert): ElementContent[] {
  const parts: Element[] = []
  const add = (parent: Dom): void => {
    for (const child of parent.children) {
      if (child.type === 'tag' && child.name === 'div') add(child)
      else if (child.type === 'tag' && /^d[td]$/.test(child.name)) {
        const content = itemContent(convert(child.children))
        if (!isBlank(content)) parts.push(h(child.name, content, idOf(child)))
      } else {
        const content = flow(convert([child]))
        if (content.length > 0) parts.push(h('dd', content))
      }
    }
  }
  add(dom)
  return parts.length === 0 ? [] : [h('dl', parts)]
}
