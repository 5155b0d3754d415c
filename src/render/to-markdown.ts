// Markdown (GitHub Flavored Markdown; formulas between dollar signs, as GitHub and Pandoc read them).
import type { Element, ElementContent, Root } from 'hast'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import type { Nodes } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown as print } from 'mdast-util-to-markdown'
import { markFootnotes, NOTE, REFERENCE } from './footnotes.js'
import { h, inLine, isElement, mapElements, textOf } from './nodes.js'
import { sanitized } from './to-html.js'

/** Prints a tree of `cleanTree`. */
export function toMarkdown(tree: Root): string {
  const children = markFootnotes(sanitized(tree).children as ElementContent[])
  const even = mapElements(children, (element) => {
    if (/^t[dh]$/.test(element.tagName))
      return [{ ...element, children: inLine(element.children, () => h('br', [], { inCell: true })) }]
    const isAnchor = element.tagName === 'a' && String(element.properties.href).startsWith('#')
    return isAnchor ? element.children : [element]
  })
  const mdast = toMdast({ type: 'root', children: even }, { handlers: HANDLERS })
  tighten(mdast)
  const hasFormulas = JSON.stringify(even).includes('"language-math"')
  return print(mdast, {
    bullet: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    resourceLink: true,
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      gfmTaskListItemToMarkdown(),
      gfmFootnoteToMarkdown(),
      // Only then a dollar sign in the text must be escaped.
      ...(hasFormulas ? [mathToMarkdown()] : []),
    ],
  })
}

/** Items stand line by line unless one of them has several paragraphs. */
function tighten(node: Nodes): void {
  if (!('children' in node)) return
  node.children.forEach(tighten)
  if (node.type === 'listItem') node.spread = node.children.filter(({ type }) => type !== 'list').length > 1
  if (node.type === 'list') node.spread = node.children.some(({ spread }) => spread === true)
}

/** Elements that Markdown has no sign for stay HTML, which it allows in a line. */
const asHtml: Handle = (state, element) => [
  { type: 'html', value: `<${element.tagName}>` },
  ...(state.all(element) as never[]),
  { type: 'html', value: `</${element.tagName}>` },
]

const HANDLERS: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(['ruby', 'rt', 'rp', 'sub', 'sup', 'mark', 'kbd', 'ins'].map((name) => [name, asHtml])),
  pre: (_, element) => codeOf(element),
  code: (_, element) => {
    const names = classesOf(element)
    const value = textOf(element.children)
    if (!names.includes('language-math')) return { type: 'inlineCode', value }
    return names.includes('math-display') ? { type: 'math', value } : { type: 'inlineMath', value }
  },
  br: (_, element) => (element.properties.inCell === true ? { type: 'html', value: '<br>' } : { type: 'break' }),
  table: (state, element) => {
    const [caption] = element.children.filter((child): child is Element => isElement(child, 'caption'))
    const rest = { ...element, children: element.children.filter((child) => child !== caption) }
    const table = defaultHandlers.table(state, rest)
    return caption === undefined ? table : [{ type: 'paragraph', children: state.all(caption) as never[] }, table]
  },
  [REFERENCE]: (_, { properties }) => {
    const label = String(properties.label)
    return { type: 'footnoteReference', identifier: label, label }
  },
  [NOTE]: (state, element) => {
    const label = String(element.properties.label)
    return {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: state.toFlow(state.all(element)) as never[],
    }
  },
}

const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : []

/** Without the line break at its end, which a fence brings of its own. */
function codeOf(element: Element): { type: 'code'; lang: string | null; value: string } {
  const code = element.children.find((child): child is Element => isElement(child, 'code'))
  const lang = code === undefined ? undefined : classesOf(code).find((name) => name.startsWith('language-'))
  return {
    type: 'code',
    lang: lang?.slice('language-'.length) ?? null,
    value: textOf(element.children).replace(/\r?\n$/, ''),
  }
}
