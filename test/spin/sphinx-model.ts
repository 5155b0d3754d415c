// A model of three words in the format of CMU Sphinx, for tests of its reader.

const QUANTA = 65_536
const LOG = Math.log10(1.0001)

/** Words a, b, c; bigrams "a b" and "c b" with log10 -0.5 and -1. */
export function tinyModel(): Uint8Array {
  const words = ['a', 'b', 'c']
  const [wordBits, nextBits] = [2, 1]
  const total = wordBits + 32 + nextBits
  const bigramBytes = Math.floor((3 * total + 7) / 8) + 8
  const trigramBytes = Math.floor((2 * (wordBits + 16) + 7) / 8) + 8
  const text = `${words.join('\0')}\0`
  const head = 20 + 16
  const bytes = new Uint8Array(head + 3 * QUANTA * 4 + 4 * 12 + bigramBytes + trigramBytes + 4 + text.length)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('Trie Language Model'))
  bytes[19] = 3
  for (const [at, count] of [3, 2, 1, 1].entries()) view.setUint32(20 + at * 4, count, true)
  for (const [at, log] of [-0.5, -1].entries()) view.setFloat32(head + at * 4, log / LOG, true)
  const unigrams = head + 3 * QUANTA * 4
  for (const [at, [log, next]] of [
    [-1, 0],
    [-2, 0],
    [-3, 2],
    [0, 2],
  ].entries()) {
    view.setFloat32(unigrams + at * 12, log! / LOG, true)
    view.setFloat32(unigrams + at * 12 + 4, -0.3 / LOG, true)
    view.setUint32(unigrams + at * 12 + 8, next!, true)
  }
  const bigrams = unigrams + 48
  for (const [at, [word, quantum]] of [
    [0, 0],
    [2, 1],
  ].entries()) {
    writeBits(bytes, bigrams, { bit: at * total, size: wordBits, value: word! })
    writeBits(bytes, bigrams, { bit: at * total + wordBits + 16, size: 16, value: quantum! })
  }
  bytes.set(new TextEncoder().encode(text), bytes.length - text.length)
  return bytes
}

function writeBits(
  bytes: Uint8Array,
  from: number,
  { bit, size, value }: { bit: number; size: number; value: number },
) {
  for (let at = 0; at < size; at++)
    if (((value >> at) & 1) === 1) bytes[from + ((bit + at) >> 3)]! |= 1 << ((bit + at) & 7)
}
