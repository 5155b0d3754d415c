// How well words stand beside each other: one word's frequency, its back-off weight, and the gain of a pair over chance.
import { firstOfPair, secondOfPair } from './hash.js'
import { type Key, readCell, type Shape } from './static-map.js'

/** Steps of a stored logarithm to base 10. */
export const STEP = 0.1
/** Stored gain 0 stands for this one. */
export const LEAST_GAIN = -2
/** Stands in the right half of a key for "the word alone" and "its back-off"; no word has these hashes by design of the builder. */
export const ALONE = 1
export const BACKOFF = 2
const HEADER = 5
const MAGIC = 0x31534c43

/** What a word that the statistics do not know is taken for: log10 of its frequency. */
const RARE = -6.6
/** Gain of a pair never seen, for words of which nothing else is known. */
const UNSEEN = -0.4

/** A power of two. */
const REMEMBERED = 16_384

export class Collocations {
  private readonly shape: Shape
  private readonly seed: number
  private readonly cells: Uint16Array
  /** Frequencies asked for before: the same words come again and again. */
  private readonly words = new Uint32Array(REMEMBERED)
  private readonly logs = new Float64Array(REMEMBERED).fill(RARE)
  /** One for all questions. */
  private readonly key: Key = { first: 0, second: 0 }

  /** Reads the file where it stands, without parsing. Throws a RangeError for other bytes. */
  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER)
    const [magic, seed, segment, segments, size] = header as unknown as [number, number, number, number, number]
    if (magic !== MAGIC) throw new RangeError('spin: these are no collocations of chaffinch')
    this.seed = seed
    this.shape = { segment, segments }
    this.cells = new Uint16Array(aligned.buffer, aligned.byteOffset + HEADER * 4, size)
  }

  /** log10 of the word's share of running text; a guess for words that are not known. */
  frequency(word: number): number {
    const place = word & (REMEMBERED - 1)
    if (this.words[place] !== word) {
      const value = this.read(word, ALONE)
      this.words[place] = word
      this.logs[place] = value < 0 ? RARE : -value * STEP
    }
    return this.logs[place]!
  }

  isKnown(word: number): boolean {
    return this.read(word, ALONE) >= 0
  }

  /** log10 of how much more often the pair stands together than by chance; below 0 for a pair that was never seen. */
  gain(left: number, right: number): number {
    const value = this.read(left, right)
    if (value >= 0) return value * STEP + LEAST_GAIN
    const backoff = this.read(left, BACKOFF)
    return backoff < 0 ? UNSEEN : -backoff * STEP
  }

  /** Whether the pair was seen; one in 1,024 unseen ones passes for seen. */
  isSeen(left: number, right: number): boolean {
    return this.read(left, right) >= 0
  }

  private read(left: number, right: number): number {
    const { key } = this
    key.first = firstOfPair(left, right, this.seed)
    key.second = secondOfPair(left, right, key.first)
    return readCell(this.cells, this.shape, key)
  }
}

/** The bytes of a file of collocations, little-endian: magic, seed, cells of a segment, segments, cells, the cells. */
export function writeCollocations(seed: number, { segment, segments }: Shape, cells: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(HEADER * 4 + cells.length * 2)
  const view = new DataView(bytes.buffer)
  const header = [MAGIC, seed, segment, segments, cells.length]
  for (const [at, number] of header.entries()) view.setUint32(at * 4, number, true)
  for (const [at, cell] of cells.entries()) view.setUint16(HEADER * 4 + at * 2, cell, true)
  return bytes
}
