// Hashes of words and of pairs of words, 32 bits each (FNV-1a with the last step of MurmurHash3): the keys of the data files.

/** FNV-1a: where it begins, and one step with a UTF-16 unit. */
export const HASH_START = 0x811c9dc5
export function hashStep(bits: number, code: number): number {
  return Math.imul(bits ^ code, 0x01000193)
}

/** Mixes the bits of a 32-bit number (fmix32 of MurmurHash3). */
export function mix(bits: number): number {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** Key of a word: its UTF-16 units, as they stand. */
export function hashWord(word: string): number {
  let bits = HASH_START
  for (let at = 0; at < word.length; at++) bits = hashStep(bits, word.charCodeAt(at))
  return mix(bits)
}

/** First half of the key of a pair in its order. Numbers, not tuples: millions are asked for a second. */
export function firstOfPair(left: number, right: number, seed: number): number {
  return mix(Math.imul(left, 0x9e3779b1) ^ ((right << 13) | (right >>> 19)) ^ seed)
}

/** Second half of the key; `first` is its first. */
export function secondOfPair(left: number, right: number, seededFirst: number): number {
  return mix(Math.imul(right, 0x85ebca77) ^ ((left << 7) | (left >>> 25)) ^ Math.imul(seededFirst, 0xc2b2ae3d))
}

/** Key of a pair in its order, as two numbers. */
export function hashPair(left: number, right: number, seed: number): [number, number] {
  const first = firstOfPair(left, right, seed)
  return [first, secondOfPair(left, right, first)]
}
