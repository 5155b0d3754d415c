// Writes rules/spun/en.collocations.bin from the trigram model of Debian's pocketsphinx-en-us (BSD-2-Clause). Run:
//   apt-get download pocketsphinx-en-us && dpkg-deb -x pocketsphinx-en-us_*.deb sphinx
//   node dist/spin/build-collocations.js sphinx/usr/share/pocketsphinx/model/en-us/en-us.lm.bin rules/spun/en.collocations.bin
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ALONE, BACKOFF, LEAST_GAIN, STEP, writeCollocations } from './collocations.js'
import { hashPair, hashWord } from './hash.js'
import { readSphinxModel, type SphinxModel } from './read-sphinx.js'
import { buildCells, LARGEST_VALUE } from './static-map.js'

/** Keys that a file of at most 4 MB holds, at 18 bits each. */
const MOST_KEYS = 1_720_000
/** Pairs whose gain is that near to what the back-off gives anyway say nothing; log10. */
const TELLING = 0.25

interface Entries {
  readonly left: Uint32Array
  readonly right: Uint32Array
  readonly values: Uint8Array
}

/** The file's bytes: all words, and the most frequent of the telling pairs. */
export function buildCollocations(model: SphinxModel, mostKeys = MOST_KEYS): Uint8Array {
  const { left, right, values } = chooseEntries(model, mostKeys)
  for (let seed = 1; seed < 100; seed++) {
    const keys = { first: new Uint32Array(values.length), second: new Uint32Array(values.length) }
    values.forEach((_, at) => {
      const [first, second] = hashPair(left[at]!, right[at]!, seed)
      keys.first[at] = first
      keys.second[at] = second
    })
    const built = buildCells(keys, values)
    if (built !== null) return writeCollocations(seed, built.shape, built.cells)
  }
  throw new Error('spin: no seed orders these keys; two of them are the same')
}

function chooseEntries(model: SphinxModel, mostKeys: number): Entries {
  const hashes = Uint32Array.from(model.words, hashWord)
  const least = leastFrequent(model, mostKeys - 2 * hashes.length)
  const [left, right, values]: [number[], number[], number[]] = [[], [], []]
  const seen = new Set<number>()
  hashes.forEach((hash, word) => {
    if (seen.has(hash) || model.unigram[word]! < -90) return
    seen.add(hash)
    left.push(hash, hash)
    right.push(ALONE, BACKOFF)
    values.push(quantum(-model.unigram[word]!), quantum(-model.backoff[word]!))
  })
  eachTelling(model, (before, word, gain) => {
    if (jointOf(model, [before, word], gain) < least) return
    left.push(hashes[before]!)
    right.push(hashes[word]!)
    values.push(quantum(gain - LEAST_GAIN))
  })
  return { left: Uint32Array.from(left), right: Uint32Array.from(right), values: Uint8Array.from(values) }
}

function quantum(log: number): number {
  return Math.max(0, Math.min(LARGEST_VALUE, Math.round(log / STEP)))
}

/** log10 P(before, word): how often the pair is met. The beginning of a sentence is as frequent as its end. */
function jointOf({ unigram }: SphinxModel, [before, word]: readonly [number, number], gain: number): number {
  return Math.max(-2, unigram[before]!) + unigram[word]! + gain
}

function eachTelling(model: SphinxModel, visit: (before: number, word: number, gain: number) => void): void {
  model.eachBigram((before, word, log) => {
    const gain = log - model.unigram[word]!
    if (Math.abs(gain - model.backoff[before]!) >= TELLING) visit(before, word, gain)
  })
}

/** The joint log-probability that leaves no more than `most` pairs. */
function leastFrequent(model: SphinxModel, most: number): number {
  const joints: number[] = []
  eachTelling(model, (before, word, gain) => joints.push(jointOf(model, [before, word], gain)))
  if (joints.length <= most) return Number.NEGATIVE_INFINITY
  return Float64Array.from(joints).sort()[joints.length - most]!
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2)
  if (from === undefined || to === undefined) throw new Error('usage: build-collocations.js MODEL.lm.bin OUTPUT.bin')
  writeFileSync(to, buildCollocations(readSphinxModel(readFileSync(from))))
}
