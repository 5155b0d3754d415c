// From a path of keys to the place in the YAML source where it stands.
import { type Document, isMap, isNode, isPair, isScalar, isSeq, type LineCounter } from 'yaml'
import type { Mistake } from './explain-issue.js'

export interface Position {
  readonly line: number
  readonly column: number
}

/** Line and column (from 1) of the node that a mistake speaks of; of the nearest one above when it is not there. */
export function locateMistake(document: Document, lines: LineCounter, { path, key }: Mistake): Position {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of key === undefined ? path : [...path, key]) {
    const last = step === key
    node = last ? keyNode(node, step) : childOf(node, step)
    const start = startOf(node)
    if (start === undefined) break
    offset = start
  }
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

function childOf(node: unknown, step: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(step)]
  const pair = pairOf(node, step)
  // A key without a value is where its mistake stands.
  return pair === undefined ? undefined : startOf(pair.value) === undefined ? pair.key : pair.value
}

function keyNode(node: unknown, step: PropertyKey): unknown {
  return pairOf(node, step)?.key
}

function pairOf(node: unknown, step: PropertyKey) {
  if (!isMap(node)) return undefined
  return node.items.filter(isPair).find(({ key }) => isScalar(key) && String(key.value) === String(step))
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
