// Words that WordNet puts beside a word, as a file that is read where it stands.

const MAGIC = 0x314e5743
const HEADER = 5

/** For each key (a hash, in order) numbers of words; words as Latin-1 bytes in one run. */
export class WordNet {
  private readonly keys: Uint32Array
  private readonly starts: Uint32Array
  private readonly numbers: Uint16Array
  private readonly hashes: Uint32Array
  private readonly places: Uint32Array
  private readonly letters: Uint8Array

  /** Reads the file where it stands, without parsing. Throws a RangeError for other bytes. */
  constructor(given: Uint8Array) {
    const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
    const { buffer } = bytes
    const header = new Uint32Array(buffer, bytes.byteOffset, HEADER)
    const [magic, keys, numbers, words, letters] = header as unknown as [number, number, number, number, number]
    if (magic !== MAGIC) throw new RangeError('spin: these are no synonyms of chaffinch')
    let at = bytes.byteOffset + HEADER * 4
    const longs = (count: number) => {
      const array = new Uint32Array(buffer, at, count)
      at += count * 4
      return array
    }
    this.keys = longs(keys)
    this.starts = longs(keys + 1)
    this.hashes = longs(words)
    this.places = longs(words + 1)
    this.numbers = new Uint16Array(buffer, at, numbers)
    this.letters = new Uint8Array(buffer, at + numbers * 2, letters)
  }

  /** Numbers of the words beside the one with this hash. */
  beside(hash: number): Uint16Array {
    let low = 0
    let high = this.keys.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.keys[middle]! < hash) low = middle + 1
      else high = middle
    }
    if (this.keys[low] !== hash) return NONE
    return this.numbers.subarray(this.starts[low]!, this.starts[low + 1]!)
  }

  hash(number: number): number {
    return this.hashes[number]!
  }

  word(number: number): string {
    return String.fromCharCode(...this.letters.subarray(this.places[number]!, this.places[number + 1]!))
  }
}

const NONE = new Uint16Array(0)

/** Bytes of the file, little-endian. `beside` maps a hash to words; `words` lists every word that occurs there. */
export function writeWordNet(
  beside: ReadonlyMap<number, readonly string[]>,
  words: readonly string[],
  hashWord: (word: string) => number,
): Uint8Array {
  const numbers = new Map(words.map((word, at) => [word, at]))
  const keys = [...beside.keys()].sort((a, b) => a - b)
  const lists = keys.map((key) => beside.get(key)!)
  const longs = [
    MAGIC,
    keys.length,
    sum(lists.map(({ length }) => length)),
    words.length,
    sum(words.map(({ length }) => length)),
  ]
  longs.push(...keys, ...running(lists.map(({ length }) => length)))
  longs.push(...words.map(hashWord), ...running(words.map(({ length }) => length)))
  const shorts = lists.flatMap((list) => list.map((word) => numbers.get(word)!))
  const letters = words.join('')
  const bytes = new Uint8Array(longs.length * 4 + shorts.length * 2 + letters.length)
  const view = new DataView(bytes.buffer)
  for (const [at, number] of longs.entries()) view.setUint32(at * 4, number, true)
  for (const [at, number] of shorts.entries()) view.setUint16(longs.length * 4 + at * 2, number, true)
  for (let at = 0; at < letters.length; at++) bytes[longs.length * 4 + shorts.length * 2 + at] = letters.charCodeAt(at)
  return bytes
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function running(lengths: readonly number[]): number[] {
  const starts = [0]
  for (const length of lengths) starts.push(starts.at(-1)! + length)
  return starts
}
