// Runs of neighbouring words. Their hashes are what copies share: Broder, "On the resemblance and containment of documents" (1997).
import { CONTENT, FIXED, HASH, START } from './tokens.js'

/** Words of a shingle, and characters where a word is one character. */
const WORDS = 3
const CHARACTERS = 4

/** Finalizer of MurmurHash3 (Appleby, public domain): spreads a 32-bit value evenly. */
export function spread(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export function joinHashes(one: number, two: number): number {
  return spread(Math.imul(one, 0x9e3779b1) ^ two ^ ((two << 7) | (two >>> 25)))
}

/** How many tokens make a shingle of this text. */
export function shingleSize(isIdeographic: boolean): number {
  return isIdeographic ? CHARACTERS : WORDS
}

/** Hashes of all shingles in order; those of `size` tokens that hold no content word are 0 and say nothing. */
export function shinglesOf(tokens: Uint32Array, size: number): Uint32Array {
  const count = Math.max(0, tokens.length - size + 1)
  const shingles = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    let hash = size
    let flags = 0
    for (let offset = 0; offset < size; offset++) {
      const token = tokens[at + offset]!
      flags |= token
      hash = joinHashes(hash, (token & HASH) >>> 0)
    }
    shingles[at] = (flags & CONTENT) === 0 ? 0 : hash || 1
  }
  return shingles
}

/** Distinct shingles, ascending. */
export function shingleSet(tokens: Uint32Array, size: number): Uint32Array {
  const sorted = shinglesOf(tokens, size).sort()
  let kept = 0
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at]!
    if (value !== 0 && (kept === 0 || value !== sorted[kept - 1])) sorted[kept++] = value
  }
  return sorted.slice(0, kept)
}

/** How many values two ascending lists share. */
export function countShared(one: Uint32Array, two: Uint32Array): number {
  let shared = 0
  for (let left = 0, right = 0; left < one.length && right < two.length; ) {
    const difference = one[left]! - two[right]!
    if (difference === 0) shared++
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return shared
}

/** Hash of the words in their order: texts that differ only in case, accents, punctuation and white space have the same. 53 bits. */
export function textHash(tokens: Uint32Array): number {
  let low = 0x9747b28c
  let high = 0x3c6ef372
  for (let at = 0; at < tokens.length; at++) {
    const word = (tokens[at]! & HASH) >>> 0
    low = Math.imul(low ^ word, 0xcc9e2d51)
    low = ((low << 15) | (low >>> 17)) + 0x52dce729
    high = Math.imul(high ^ low, 0x85ebca6b) + word
    high = (high << 13) | (high >>> 19)
  }
  return (spread(high) & 0x1fffff) * 0x100000000 + spread(low ^ tokens.length)
}

/** Offsets of the sentences in the tokens, with the end as the last. */
export function sentenceStarts(tokens: Uint32Array): number[] {
  const starts: number[] = []
  for (let at = 0; at < tokens.length; at++) if (at === 0 || (tokens[at]! & START) !== 0) starts.push(at)
  starts.push(tokens.length)
  return starts
}

/** Names and numbers in their order. */
export function fixedOf(tokens: Uint32Array): Uint32Array {
  return hashesOf(tokens, FIXED)
}

/** Hashes of the tokens that have one of these flags. */
export function hashesOf(tokens: Uint32Array, flags: number): Uint32Array {
  let count = 0
  for (let at = 0; at < tokens.length; at++) if ((tokens[at]! & flags) !== 0) count++
  const hashes = new Uint32Array(count)
  for (let at = 0, next = 0; at < tokens.length; at++)
    if ((tokens[at]! & flags) !== 0) hashes[next++] = (tokens[at]! & HASH) >>> 0
  return hashes
}
