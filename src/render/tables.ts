// Tables of data stay tables; tables that only lay out a page are unwrapped.
import type { AnyNode, Element as Dom } from 'domhandler'
import type { Element, ElementContent, Properties } from 'hast'
import { itemContent } from './flow.js'
import { h, isBlank } from './nodes.js'

/** More than these are no people's tables; converters take time and memory for every cell. */
const MOST_COLUMNS = 50
const MOST_ROWS_SPANNED = 200

/** The rows of a table, those of tables inside it left out. */
export function rowsOf(table: Dom): Dom[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'tag') return []
    if (child.name === 'tr') return [child]
    return /^(?:thead|tbody|tfoot)$/.test(child.name) ? rowsOf(child) : []
  })
}

export function cellsOf(row: Dom): Dom[] {
  return row.children.filter((child): child is Dom => child.type === 'tag' && /^t[dh]$/.test(child.name))
}

const STRUCTURE = /^(?:table|h[1-6]|article|section|main|nav|aside|form|blockquote|figure)$/

/** Whether it lays out a page: says so, holds parts of a page, or has one column without a heading. */
export function isLayout(table: Dom): boolean {
  if (/^(?:presentation|none)$/.test(table.attribs.role ?? '')) return true
  const rows = rowsOf(table)
  if (hasInside(table, (name) => STRUCTURE.test(name))) return true
  const cells = rows.map(cellsOf)
  if (cells.every((row) => row.length < 2)) return !cells.flat().some(({ name }) => name === 'th')
  return rows.length === 1 && hasInside(table, (name) => name === 'pre')
}

function hasInside(element: Dom, test: (name: string) => boolean): boolean {
  return element.children.some((child) => child.type === 'tag' && (test(child.name) || hasInside(child, test)))
}

/** A data table; `convert` gives what is kept of nodes. Rows of which nothing is left go, empty cells stay. */
export function dataTable(table: Dom, convert: (nodes: readonly AnyNode[]) => ElementContent[]): ElementContent[] {
  const caption = table.children.find((child): child is Dom => child.type === 'tag' && child.name === 'caption')
  const title = caption === undefined ? [] : itemContent(convert(caption.children))
  const rows = rowsOf(table).flatMap((row) => {
    const cells = cellsOf(row).map((cell) => h(cell.name, itemContent(convert(cell.children)), propertiesOf(cell)))
    return cells.every((cell) => isBlank(cell.children)) ? [] : [{ row: h('tr', cells), isHead: isHead(row) }]
  })
  if (rows.length === 0) return isBlank(title) ? [] : [h('p', title)]
  const heads = rows.findIndex(({ isHead: head }) => !head)
  const at = heads < 0 ? 1 : heads
  const part = (name: string, from: number, to?: number): Element[] => {
    const own = rows.slice(from, to).map(({ row }) => row)
    return own.length === 0 ? [] : [h(name, own)]
  }
  return [h('table', [...(isBlank(title) ? [] : [h('caption', title)]), ...part('thead', 0, at), ...part('tbody', at)])]
}

function isHead(row: Dom): boolean {
  if (row.parent?.type === 'tag' && row.parent.name === 'thead') return true
  const cells = cellsOf(row)
  return cells.length > 0 && cells.every(({ name }) => name === 'th')
}

function propertiesOf({ attribs }: Dom): Properties {
  const align = /\b(left|right|center)\b/i.exec(
    attribs.align ?? /text-align\s*:\s*(\w+)/i.exec(attribs.style ?? '')?.[1] ?? '',
  )
  const columns = spanOf(attribs.colspan, MOST_COLUMNS)
  const rows = spanOf(attribs.rowspan, MOST_ROWS_SPANNED)
  return {
    ...(align === null ? {} : { align: align[1]!.toLowerCase() }),
    ...(columns > 1 ? { colSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
  }
}

function spanOf(value: string | undefined, most: number): number {
  const count = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(count) ? 1 : Math.min(most, Math.max(1, count))
}
