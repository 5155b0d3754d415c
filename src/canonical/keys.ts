// Keys under which an article is looked up: two articles that share keys are compared. A key is a hash that is taken or left by its own
// value alone, so that every text that holds it has it (scaled MinHash: Broder 1997, "mod m" sampling; Irber et al. 2022), however
// long the text is: an excerpt shares keys with its article, which MinHash of fixed size does not promise.
import { fixedOf, joinHashes, shinglesOf, spread } from './shingles.js'
import { CONTENT, HASH, QUOTED } from './tokens.js'

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
  const found = new Set<number>()
  sample(shinglesOf(tokens, size), every, found)
  pairs(anchorsOf(tokens), Math.max(1, every >> 2), found)
  return Uint32Array.from(found).sort()
}

function sample(hashes: Uint32Array, every: number, found: Set<number>): void {
  const limit = Math.floor(0x100000000 / every)
  const taken = [...new Set(hashes.filter((hash) => hash !== 0 && spread(hash) < limit))]
  // The smallest are taken, not the first: an excerpt has the same smallest where it has them.
  if (taken.length > MOST) taken.sort((a, b) => spread(a) - spread(b)).length = MOST
  for (const hash of taken) found.add(hash)
}

/** What rewriting leaves: names and numbers; where the script shows no names, content words. */
function anchorsOf(tokens: Uint32Array): Uint32Array {
  const fixed = fixedOf(tokens)
  if (fixed.length >= tokens.length * FEW_FIXED) return fixed
  return tokens.filter((token) => (token & CONTENT) !== 0).map((token) => (token & HASH) >>> 0)
}

/** Neighbours in the order of names and numbers, one between them left out or not. */
function pairs(anchors: Uint32Array, every: number, found: Set<number>): void {
  const hashes: number[] = []
  for (let at = 0; at < anchors.length; at++)
    for (let gap = 1; gap <= 2 && at + gap < anchors.length; gap++) {
      const [one, two] = [anchors[at]!, anchors[at + gap]!]
      if (one !== two) hashes.push(joinHashes(Math.min(one, two) ^ PAIR_SALT, Math.max(one, two)) || 1)
    }
  sample(Uint32Array.from(hashes), every, found)
}

/** Share of the words that stand in quotation marks. */
export function quotedShare(tokens: Uint32Array): number {
  let quoted = 0
  for (const token of tokens) if ((token & QUOTED) !== 0) quoted++
  return tokens.length === 0 ? 0 : quoted / tokens.length
}
