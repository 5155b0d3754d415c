// Small steps on hast, the syntax tree of HTML (github.com/syntax-tree/hast).
import type { Element, ElementContent, Properties } from 'hast'

export function h(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children }
}

export const text = (value: string): ElementContent => ({ type: 'text', value })

const BLOCKS = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol li dl dt dd table caption thead tbody tr th td figure figcaption details ' +
    'summary hr'
  ).split(' '),
)

export function isElement(node: ElementContent | undefined, name?: string): node is Element {
  return node?.type === 'element' && (name === undefined || node.tagName === name)
}

export function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName)
}

/** What a reader would see of it as text. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('')
}

/** Whether there is nothing to see. */
export function isBlank(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) => {
    if (node.type === 'text') return node.value.trim() === ''
    if (node.type !== 'element') return true
    return node.tagName !== 'img' && node.tagName !== 'hr' && node.tagName !== 'input' && isBlank(node.children)
  })
}

/** Without white space and line breaks at both ends. */
export function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const left = [...nodes]
  while (left.length > 0 && isVoid(left[0]!)) left.shift()
  while (left.length > 0 && isVoid(left.at(-1)!)) left.pop()
  const [first, last] = [left[0], left.at(-1)]
  if (first?.type === 'text') left[0] = text(first.value.trimStart())
  if (last?.type === 'text') left[left.length - 1] = text((left.at(-1) as typeof last).value.trimEnd())
  return left
}

function isVoid(node: ElementContent): boolean {
  return isElement(node, 'br') || (node.type === 'text' && node.value.trim() === '')
}

/** Everything on one line: what stood in blocks is parted by `between`. */
export function inLine(nodes: readonly ElementContent[], between: () => ElementContent): ElementContent[] {
  const line: ElementContent[] = []
  let isApart = false
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'hr') continue
    const block = node.type === 'element' && isBlock(node) ? node : null
    const inside = block === null ? [node] : trimmed(inLine(block.children, between))
    if ((isApart || block !== null) && !isBlank(line) && !isBlank(inside))
      line.splice(0, line.length, ...trimmed(line), between())
    if (!isBlank(inside) || !isApart) line.push(...inside)
    isApart = block !== null || (isApart && isBlank(inside))
  }
  while (line.length > 0 && isVoid(line.at(-1)!)) line.pop()
  return line
}

/** The tree with every element replaced by what `change` makes of it, from the inside out. */
export function mapElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' ? change({ ...node, children: mapElements(node.children, change) }) : [node],
  )
}
