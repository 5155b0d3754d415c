// Inline content between blocks becomes paragraphs; rules that part nothing go.
import type { ElementContent } from 'hast'
import { h, isBlank, isBlock, isElement, trimmed } from './nodes.js'

/** Blocks alone: inline stretches become paragraphs, two line breaks end one. */
export function flow(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = []
  let line: ElementContent[] = []
  const close = () => {
    const inside = trimmed(line)
    line = []
    if (!isBlank(inside)) blocks.push(h('p', inside))
  }
  for (const node of nodes) {
    if (isBlock(node)) {
      close()
      blocks.push(node)
    } else if (isElement(node, 'br') && endsWithBreak(line)) close()
    else line.push(node)
  }
  close()
  return withoutLooseRules(blocks)
}

function endsWithBreak(line: readonly ElementContent[]): boolean {
  for (let at = line.length - 1; at >= 0; at--) {
    const node = line[at]!
    if (isElement(node, 'br')) return true
    if (node.type !== 'text' || node.value.trim() !== '') return false
  }
  return false
}

/** Whether it must be split into paragraphs. */
export function isFlow(nodes: readonly ElementContent[]): boolean {
  return nodes.some(isBlock) || nodes.some((node, at) => isElement(node, 'br') && endsWithBreak(nodes.slice(0, at)))
}

/** Content of an item or a cell: as it is when it is one line, without the paragraph when it is one paragraph. */
export function itemContent(nodes: readonly ElementContent[]): ElementContent[] {
  if (!isFlow(nodes)) return trimmed(nodes)
  const blocks = flow(nodes)
  const [first, ...others] = blocks
  const areLists = others.every((node) => isElement(node, 'ul') || isElement(node, 'ol'))
  return isElement(first, 'p') && areLists ? [...first.children, ...others] : blocks
}

function withoutLooseRules(blocks: readonly ElementContent[]): ElementContent[] {
  const isRule = (node: ElementContent | undefined) => isElement(node, 'hr')
  const kept = blocks.filter((node, at) => !isRule(node) || (at > 0 && !isRule(blocks[at - 1])))
  while (isRule(kept.at(-1))) kept.pop()
  return kept
}
