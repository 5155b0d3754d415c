// Reads a trigram model in the binary trie format of CMU Sphinx ("Trie Language Model"), as in Debian's pocketsphinx-en-us.

/** One n-gram of the model. Words are indices into `words`; logarithms are to base 10. */
export interface SphinxModel {
  readonly words: readonly string[]
  /** log10 P(word). */
  readonly unigram: Float32Array
  /** log10 of the weight for going back from two words to one. */
  readonly backoff: Float32Array
  /** Calls back for every bigram: log10 P(word | before). */
  eachBigram(visit: (before: number, word: number, log: number) => void): void
}

const MAGIC = 'Trie Language Model'
/** The model counts in logarithms to this base. */
const LOG10 = Math.log10(1.0001)
const QUANTA = 1 << 16
const UNIGRAM_BYTES = 12

/**
 * Reads the model. Layout: magic, order (a byte), counts of each order (uint32), a uint32, three tables of 65,536 floats (bigram
 * weights, bigram back-offs, trigram weights), unigrams (float weight, float back-off, uint32 first child; one more at the end),
 * bigrams and trigrams as packed bits, the words as one block of zero-ended strings. The children of a word are the words before it.
 * Throws a RangeError for another format or order.
 */
export function readSphinxModel(bytes: Uint8Array): SphinxModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (latin(bytes, 0, MAGIC.length) !== MAGIC || bytes[MAGIC.length] !== 3)
    throw new RangeError('spin: this is no trigram model in the trie format of CMU Sphinx')
  const countsAt = MAGIC.length + 1
  const [vocabulary, bigrams, trigrams] = [0, 4, 8].map((at) => view.getUint32(countsAt + at, true)) as [
    number,
    number,
    number,
  ]
  const tablesAt = countsAt + 16
  const unigramsAt = tablesAt + 3 * QUANTA * 4
  const bigramsAt = unigramsAt + (vocabulary + 1) * UNIGRAM_BYTES
  const shape = { wordBits: bitsFor(vocabulary), nextBits: bitsFor(trigrams) }
  const bigramBytes = packedBytes(bigrams, shape.wordBits + 32 + shape.nextBits)
  const wordsAt = bigramsAt + bigramBytes + packedBytes(trigrams, shape.wordBits + 16)
  const [unigram, backoff, next] = readUnigrams(view, unigramsAt, vocabulary)
  return {
    words: readWords(bytes, wordsAt + 4, vocabulary),
    unigram,
    backoff,
    eachBigram: (visit) => {
      const total = shape.wordBits + 32 + shape.nextBits
      for (let word = 0; word < vocabulary; word++) {
        for (let at = next[word]!; at < next[word + 1]!; at++) {
          const bit = at * total
          const before = readBits(view, bigramsAt, { bit, size: shape.wordBits })
          const quantum = readBits(view, bigramsAt, { bit: bit + shape.wordBits + 16, size: 16 })
          visit(before, word, view.getFloat32(tablesAt + quantum * 4, true) * LOG10)
        }
      }
    },
  }
}

function readUnigrams(view: DataView, from: number, vocabulary: number): [Float32Array, Float32Array, Uint32Array] {
  const unigram = new Float32Array(vocabulary)
  const backoff = new Float32Array(vocabulary)
  const next = new Uint32Array(vocabulary + 1)
  for (let at = 0; at <= vocabulary; at++) {
    const place = from + at * UNIGRAM_BYTES
    next[at] = view.getUint32(place + 8, true)
    if (at === vocabulary) break
    unigram[at] = view.getFloat32(place, true) * LOG10
    backoff[at] = view.getFloat32(place + 4, true) * LOG10
  }
  return [unigram, backoff, next]
}

function readWords(bytes: Uint8Array, from: number, count: number): string[] {
  const words: string[] = []
  for (let start = from; words.length < count; ) {
    const end = bytes.indexOf(0, start)
    if (end < 0) throw new RangeError('spin: the words of the model are cut off')
    words.push(latin(bytes, start, end))
    start = end + 1
  }
  return words
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

/** Bits that hold every number up to `largest`. */
function bitsFor(largest: number): number {
  return Math.floor(Math.log2(largest)) + 1
}

/** One entry more than there are, and eight bytes to read beyond the end. */
function packedBytes(entries: number, bits: number): number {
  return Math.floor(((entries + 1) * bits + 7) / 8) + 8
}

/** At most 25 bits, little-endian. */
function readBits(view: DataView, from: number, { bit, size }: { bit: number; size: number }): number {
  const word = view.getUint32(from + Math.floor(bit / 8), true)
  return (word >>> (bit % 8)) & ((1 << size) - 1)
}
