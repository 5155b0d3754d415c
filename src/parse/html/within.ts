// Which blocks of a page stand inside the elements that a CSS selector means.
import type { Element, Document as Tree } from 'domhandler'
import type { Structure } from './structure.js'

/** The elements of a tree that a CSS selector means, in the order of the page. */
export type SelectElements = (tree: Tree, selector: string) => readonly Element[]

/** A page is asked by every rule, block and round; its tree never changes. */
const known = new WeakMap<Structure, Map<string, Uint8Array>>()

/** By number of the element (`Structure.elements`): 1 where it or an element around it is selected. */
export function elementsWithin(structure: Structure, selector: string, select: SelectElements): Uint8Array {
  let answers = known.get(structure)
  if (answers === undefined) {
    answers = new Map()
    known.set(structure, answers)
  }
  const ready = answers.get(selector)
  if (ready !== undefined) return ready
  const { tree, elements, parents } = structure
  const chosen = new Set(select(tree, selector))
  const inside = new Uint8Array(elements.length)
  if (chosen.size > 0) {
    for (let at = 0; at < elements.length; at++)
      if (chosen.has(elements[at]!) || inside[parents[at]!] === 1) inside[at] = 1
  }
  answers.set(selector, inside)
  return inside
}
