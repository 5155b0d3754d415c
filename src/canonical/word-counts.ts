// How often words stand side by side in a batch: what is said often is how people say it. A table of counters without the words
// (a count-min sketch with one row: Cormode and Muthukrishnan 2005); rare pairs may share a counter.
import { joinHashes } from './shingles.js'
import { HASH } from './tokens.js'

const BITS = 22
const MASK = (1 << BITS) - 1
const MOST = 0xffff

export class WordCounts {
  private readonly counts = new Uint16Array(1 << BITS)

  add(tokens: Uint32Array): void {
    let before = 0
    for (const token of tokens) {
      const word = (token & HASH) >>> 0
      if (before !== 0) this.raise(slotOf(before, word))
      before = word
    }
  }

  /** How often one word stands before the other. */
  neighbours(before: number, after: number): number {
    return this.counts[slotOf(before, after)]!
  }

  private raise(slot: number): void {
    if (this.counts[slot]! < MOST) this.counts[slot]!++
  }
}

function slotOf(one: number, two: number): number {
  return joinHashes(one, two) & MASK
}
