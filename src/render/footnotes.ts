// Footnotes: a short link up in the text whose target is an item or paragraph further down.
import type { Element, ElementContent } from 'hast'
import { isElement, mapElements, text, textOf, trimmed } from './nodes.js'

/** Names of the elements that the Markdown converter takes for references and notes; `label` holds their number. */
export const REFERENCE = 'footnote-reference'
export const NOTE = 'footnote-note'

const MARK = /^\s*[[(]?\s*(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})\s*[\])]?\s*$/i
const BACK = /^(?:[\s↩↵⤴↑^←]|\ufe0e|\ufe0f|🔙)*$/u

/** The tree with footnotes in place of links to them; lists that hold nothing but notes are unwrapped. */
export function markFootnotes(nodes: readonly ElementContent[]): ElementContent[] {
  const numbers = numberNotes(nodes)
  if (numbers.size === 0) return [...nodes]
  const references = mapElements(nodes, (element) => {
    const number = element.tagName === 'a' ? numbers.get(targetOf(element)) : undefined
    if (number !== undefined && MARK.test(textOf(element.children)))
      return [{ ...element, tagName: REFERENCE, properties: { label: number } }]
    const [only] = trimmed(element.children)
    return element.tagName === 'sup' && element.children.length === 1 && isElement(only, REFERENCE) ? [only] : [element]
  })
  const notes = mapElements(references, (element) => {
    const number = numbers.get(idOf(element))
    if (number !== undefined)
      return [{ ...element, tagName: NOTE, properties: { label: number }, children: noteOf(element) }]
    return element.tagName === 'ol' || element.tagName === 'ul' ? unwrapped(element) : [element]
  })
  return notes
}

const targetOf = ({ properties }: Element) => String(properties.href ?? '').slice(1)
const idOf = ({ properties }: Element) => String(properties.id ?? '')

/** Ids of notes with their numbers, in the order of their first references. A list is notes as a whole or not at all. */
function numberNotes(nodes: readonly ElementContent[]): Map<string, string> {
  const seen = new Set<string>()
  const referred = new Set<string>()
  const notes = new Set<string>()
  const visit = (list: readonly ElementContent[], parent: Element | null): void => {
    for (const node of list) {
      if (node.type !== 'element') continue
      const id = idOf(node)
      if (id !== '') {
        seen.add(id)
        if (referred.has(id) && (parent === null || isListOfNotes(parent, referred)) && /^(?:li|p)$/.test(node.tagName))
          notes.add(id)
      }
      if (node.tagName === 'a' && MARK.test(textOf(node.children)) && !seen.has(targetOf(node)))
        referred.add(targetOf(node))
      visit(node.children, node)
    }
  }
  visit(nodes, null)
  const inOrder = [...referred].filter((id) => notes.has(id))
  return new Map(inOrder.map((id, at) => [id, String(at + 1)]))
}

function isListOfNotes({ tagName, children }: Element, referred: ReadonlySet<string>): boolean {
  if (tagName !== 'ol' && tagName !== 'ul') return false
  return children.every((item) => item.type !== 'element' || referred.has(idOf(item)))
}

function unwrapped(list: Element): ElementContent[] {
  const items = list.children.filter((item) => item.type === 'element')
  return items.length > 0 && items.every((item) => isElement(item, NOTE)) ? items : [list]
}

/** What the note says: without the way back and without its own mark. */
function noteOf({ children, tagName }: Element): ElementContent[] {
  const left = mapElements(children, (element) => {
    const isBack =
      element.tagName === 'a' && targetOf(element) !== '' && String(element.properties.href).startsWith('#')
    if (isBack && (BACK.test(textOf(element.children)) || MARK.test(textOf(element.children)))) return []
    return element.tagName === 'sup' && textOf(element.children).trim() === '' ? [] : [element]
  })
  const [first, ...others] = trimmed(left)
  if (tagName !== 'p' || first?.type !== 'text') return trimmed(left)
  return [text(first.value.replace(/^\s*(?:[[(]?(?:\d{1,3}|[*†‡§]{1,3})[\]).]*|[.\])]+)\s+/, '')), ...others]
}
