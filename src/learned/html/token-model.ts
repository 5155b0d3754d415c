// A linear model over the names of the elements around a block (Weinberger et al. 2009, feature hashing): what sites call such places.
import type { Structure } from '../../parse/html/structure.js'
import type { Column } from '../lines.js'
import type { WordModel } from '../word-model.js'
import { tokenBucket, tokenHashes } from './names.js'

/** Elements above a block whose names count, and those of them that count as near. */
const STEPS = 14
const NEAR = 4

/** Buckets of a block's tokens, innermost element first: for training. */
export function blockTokens(html: Structure): (block: number) => number[] {
  const hashes = html.elements.map(tokenHashes)
  return (block) => {
    const tokens: number[] = []
    eachElement(html, block, (element, step) => {
      for (const token of hashes[element]!) tokens.push(tokenBucket(token, step < NEAR))
    })
    return tokens
  }
}

function eachElement(
  { element, leaf, parents }: Structure,
  block: number,
  use: (element: number, step: number) => void,
): void {
  let at = leaf[block]! >= 0 ? leaf[block]! : element[block]!
  for (let step = 0; at >= 0 && step < STEPS; at = parents[at]!, step++) use(at, step)
}

/** Log-odds of noise of each block by the names around it. */
export function scoreTokens(html: Structure, model: WordModel): Column {
  const { elements } = html
  const counts = new Float64Array(elements.length)
  const sums = [new Float64Array(elements.length), new Float64Array(elements.length)]
  elements.forEach((element, at) => {
    const hashes = tokenHashes(element)
    counts[at] = hashes.length
    for (const token of hashes) {
      sums[0]![at]! += model.weight(tokenBucket(token, false))
      sums[1]![at]! += model.weight(tokenBucket(token, true))
    }
  })
  return Float32Array.from(html.element, (_, block) => {
    let [sum, count] = [0, 0]
    eachElement(html, block, (at, step) => {
      sum += sums[step < NEAR ? 1 : 0]![at]!
      count += counts[at]!
    })
    return model.ofSum(sum, count)
  })
}
