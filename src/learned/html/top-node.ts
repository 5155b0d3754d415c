// The element that holds most of the prose, as Readability finds it (Arc90, 2009; Mozilla), and where lines stand towards it.
import type { Structure } from '../../parse/html/structure.js'
import { column } from '../columns.js'
import type { Column, Lines } from '../lines.js'
import { type Elements, FAR } from './elements.js'

interface Places {
  readonly html: Structure
  readonly elements: Elements
  readonly lines: Lines
}

/** Blocks with fewer words say nothing about where the prose is. */
const LEAST_WORDS = 8

/** A block's points go to its parent, half of them to the grandparent, a quarter one up. */
function scores({ html, elements, lines }: Places): Float64Array {
  const { parents } = elements
  const { words, commas } = lines.measures
  const found = new Float64Array(elements.count)
  for (let at = 0; at < lines.count; at++) {
    const own = html.element[at]!
    if (own < 0 || words[at]! < LEAST_WORDS || html.hidden[at] === 1) continue
    const points = (1 + Math.min(6, commas[at]!) + Math.min(4, words[at]! / 20)) * (1 - html.linked[at]!)
    let share = html.tags[at] === 'p' ? 1 : 0.8
    for (let up = parents[own]!, step = 0; up >= 0 && step < 4; up = parents[up]!, step++) {
      found[up]! += points * share
      share /= 2
    }
  }
  for (let at = 0; at < elements.count; at++) found[at]! *= 1 - elements.linked[at]! / Math.max(1, elements.words[at]!)
  return found
}

export function topNode(places: Places): Record<string, Column> {
  const { html, elements, lines } = places
  const { count } = lines
  const points = scores(places)
  let top = -1
  for (let at = 0; at < points.length; at++) if (top < 0 || points[at]! > points[top]!) top = at
  const steps = distances(elements, top)
  const total = Math.max(
    1,
    lines.measures.words.reduce((sum, value) => sum + value, 0),
  )
  const own = (at: number) => html.element[at]!
  const inside = column(count, (at) => (own(at) >= 0 && steps.up[own(at)] === 0 ? 1 : 0))
  const first = inside.indexOf(1)
  const last = inside.lastIndexOf(1)
  return {
    'top.in': inside,
    'top.up': column(count, (at) => (own(at) < 0 ? FAR : steps.up[own(at)]!)),
    'top.down': column(count, (at) => (own(at) < 0 ? FAR : steps.down[own(at)]!)),
    'top.score': column(count, (at) => Math.log1p(bestAbove(elements, points, own(at)))),
    'top.relative': column(count, (at) =>
      top < 0 ? 0 : bestAbove(elements, points, own(at)) / Math.max(1e-6, points[top]!),
    ),
    'top.side': column(count, (at) => (first < 0 ? 0 : at < first ? -1 : at > last ? 1 : 0)),
    'top.after': column(count, (at) => (last < 0 ? 0 : Math.max(-60, Math.min(60, at - last)))),
    'top.before': column(count, (at) => (first < 0 ? 0 : Math.max(-60, Math.min(60, at - first)))),
    'top.share': new Float32Array(count).fill(top < 0 ? 0 : elements.words[top]! / total),
    'top.linked': new Float32Array(count).fill(top < 0 ? 0 : elements.linked[top]! / Math.max(1, elements.words[top]!)),
  }
}

/** The most points of an element and the four around it. */
function bestAbove({ parents }: Elements, points: Float64Array, own: number): number {
  let best = 0
  for (let at = own, step = 0; at >= 0 && step < 5; at = parents[at]!, step++) best = Math.max(best, points[at]!)
  return best
}

/** By element: steps down from the nearest element that it shares with the top node, and up from the top node to that one. */
function distances({ count, parents }: Elements, top: number): { up: Float64Array; down: Float64Array } {
  const onPath = new Map<number, number>()
  for (let at = top, step = 0; at >= 0; at = parents[at]!, step++) onPath.set(at, step)
  const [up, down] = [new Float64Array(count), new Float64Array(count)]
  for (let at = 0; at < count; at++) {
    const step = onPath.get(at)
    const parent = parents[at]!
    up[at] = Math.min(FAR, step ?? (parent < 0 ? FAR : up[parent]!))
    down[at] = step !== undefined ? 0 : Math.min(FAR, parent < 0 ? FAR : down[parent]! + 1)
  }
  return { up, down }
}
