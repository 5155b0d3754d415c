// Keys under which an article is looked up: two articles that share keys are compared. A key is a hash that is taken or left by its own
// value alone, so that every text that holds it has it (scaled MinHash: Broder 1997, "mod m" sampling; Irber et al. 2022), however
// long the text is: an excerpt shares keys with its article, which MinHash of fixed size does not promise.
import { fixedOf, hashesOf, joinHashes, shinglesOf, spread } from './shingles.js'
import { CONTENT } from './tokens.js'

/** One shingle in so many becomes a key; longer texts take fewer. Each divides the next, so that keys of long texts are keys of short ones. */
const SCALES: readonly (readonly [tokens: number, every: number])[] = [
  [120, 2],
  [300, 4],
  [800, 8],
  [2500, 16],
  [Number.POSITIVE_INFINITY, 64],
]
/** Most keys of either kind a text may have. */
const MOST = 96
/** Tells keys of pairs of names from keys of shingles. */
const PAIR_SALT = 0x51ed270b
/** Texts with fewer names and numbers than this share of their words are keyed by long words too. */
const FEW_FIXED = 0.04

/** The keys of a text, distinct, ascending. */
export function keysOf(tokens: Uint32Array, size: number): Uint32Array {
  const every = SCALES.find(([most]) => tokens.length <= most)![1]
  const chosen = new Scratch()
  sample(shinglesOf(tokens, size), every, chosen)
  samplePairs(anchorsOf(tokens), Math.max(1, every >> 2), chosen)
  return chosen.distinct()
}

let buffer = new Uint32Array(1 << 12)

/** Values on their way into a list; one at a time, the buffer is shared. */
class Scratch {
  length = 0

  push(value: number): void {
    if (this.length === buffer.length) {
      const bigger = new Uint32Array(this.length * 2)
      bigger.set(buffer)
      buffer = bigger
    }
    buffer[this.length++] = value
  }

  /** Of the values from `from` on, the distinct ones; of too many those that a hash puts first: an excerpt puts the same first. */
  limit(from: number): void {
    this.length = from + unique(buffer.subarray(from, this.length).sort())
    if (this.length - from <= MOST) return
    const order = Float64Array.from(buffer.subarray(from, this.length), (value) => spread(value) * 0x100000000 + value)
    order.sort()
    for (let at = 0; at < MOST; at++) buffer[from + at] = order[at]! % 0x100000000
    this.length = from + MOST
  }

  distinct(): Uint32Array {
    return buffer.slice(0, unique(buffer.subarray(0, this.length).sort()))
  }
}

/** Moves the distinct values of an ascending list to its front; returns how many there are. */
function unique(sorted: Uint32Array): number {
  let kept = 0
  for (let at = 0; at < sorted.length; at++)
    if (kept === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at]!
  return kept
}

function sample(hashes: Uint32Array, every: number, chosen: Scratch): void {
  const from = chosen.length
  const limit = Math.floor(0x100000000 / every)
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!
    if (hash !== 0 && spread(hash) < limit) chosen.push(hash)
  }
  chosen.limit(from)
}

/** What rewriting leaves: names and numbers; where the script shows no names, content words. */
function anchorsOf(tokens: Uint32Array): Uint32Array {
  const fixed = fixedOf(tokens)
  if (fixed.length >= tokens.length * FEW_FIXED) return fixed
  return hashesOf(tokens, CONTENT)
}

/** Neighbours in the order of names and numbers, one between them left out or not. */
function samplePairs(anchors: Uint32Array, every: number, chosen: Scratch): void {
  const from = chosen.length
  const limit = Math.floor(0x100000000 / every)
  for (let at = 0; at < anchors.length; at++)
    for (let gap = 1; gap <= 2 && at + gap < anchors.length; gap++) {
      const [one, two] = [anchors[at]!, anchors[at + gap]!]
      if (one === two) continue
      const hash = joinHashes(Math.min(one, two) ^ PAIR_SALT, Math.max(one, two)) || 1
      if (spread(hash) < limit) chosen.push(hash)
    }
  chosen.limit(from)
}
