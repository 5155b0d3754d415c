// Which articles are compared: those that share keys. What counts are sets alone, so that neither the order nor the number of workers
// can change the answer; the same rules as SQL: src/canonical/out-of-core.ts.

/** A key that more articles hold says little: each is paired with the next two alone, so that large families of copies stay connected and a
 * template cannot cost the square of its pages. */
export const BUCKET = 48
export const LINKS = 2
/** Keys that a pair must share: so many, and so large a share of the keys of the one that has fewer. */
export const LEAST_SHARED = 2
export const LEAST_SHARE = 0.06

export interface KeySource {
  readonly length: number
  /** Distinct keys of an article. */
  keysOf(number: number): Uint32Array
}

/** Entries sorted at a time. */
const SLICE = 1 << 23

/** Articles by key. Bucket `b` holds `members[starts[b] … starts[b + 1])`, ascending; each article knows the buckets of its keys. */
export class KeyIndex {
  private readonly members: Uint32Array
  private starts = new Uint32Array(1024)
  private buckets = 0
  /** Bucket of each entry, entries in the order of articles and their keys. */
  private readonly bucketOf: Uint32Array
  private readonly first: Float64Array

  constructor(source: KeySource) {
    this.first = new Float64Array(source.length + 1)
    for (let number = 0; number < source.length; number++)
      this.first[number + 1] = this.first[number]! + source.keysOf(number).length
    const total = this.first[source.length]!
    this.members = new Uint32Array(total)
    this.bucketOf = new Uint32Array(total)
    const parts = 2 ** Math.ceil(Math.log2(Math.max(1, total / SLICE)))
    let from = 0
    for (let part = 0; part < parts; part++) from = this.addPart(source, { part, parts, from })
    this.endBucket(total)
  }

  /** Numbers above `number` that share enough keys with it, ascending. */
  *above(number: number, counts: Uint16Array): Generator<number> {
    const touched: number[] = []
    for (let entry = this.first[number]!; entry < this.first[number + 1]!; entry++)
      this.touch(this.bucketOf[entry]!, { number, counts, touched })
    touched.sort((a, b) => a - b)
    const own = this.keyCount(number)
    for (const other of touched) {
      const shared = counts[other]!
      counts[other] = 0
      if (isCandidate(shared, Math.min(own, this.keyCount(other)))) yield other
    }
  }

  private keyCount(number: number): number {
    return this.first[number + 1]! - this.first[number]!
  }

  private touch(bucket: number, { number, counts, touched }: Touching): void {
    const { members } = this
    const [start, end] = [this.starts[bucket]!, this.starts[bucket + 1]!]
    if (end - start < 2) return
    let at = start
    if (end - start > 8) at = firstAbove(members, { start, end, number })
    const stop = end - start > BUCKET ? Math.min(end, firstAbove(members, { start, end, number }) + LINKS) : end
    for (; at < stop; at++) {
      const other = members[at]!
      if (other <= number) continue
      if (counts[other] === 0) touched.push(other)
      counts[other]!++
    }
  }

  /** Sorts the keys of one part of the key space. */
  private addPart(source: KeySource, { part, parts, from }: { part: number; parts: number; from: number }): number {
    const width = 0x100000000 / parts
    const [low, high] = [part * width, (part + 1) * width]
    let keys = new Uint32Array(SLICE)
    let entries = new Uint32Array(SLICE)
    let owners = new Uint32Array(SLICE)
    let count = 0
    for (let number = 0; number < source.length; number++) {
      const own = source.keysOf(number)
      for (let at = 0; at < own.length; at++) {
        const key = own[at]!
        if (key < low || key >= high) continue
        if (count === keys.length) {
          keys = doubled(keys)
          entries = doubled(entries)
          owners = doubled(owners)
        }
        keys[count] = key
        owners[count] = number
        entries[count++] = this.first[number]! + at
      }
    }
    const order = sortedOrder(keys.subarray(0, count))
    for (let at = 0; at < count; at++) {
      const index = order[at]!
      if (at === 0 || keys[index] !== keys[order[at - 1]!]) this.endBucket(from + at)
      this.members[from + at] = owners[index]!
      this.bucketOf[entries[index]!] = this.buckets - 1
    }
    return from + count
  }

  /** Begins a bucket at an offset of `members`. */
  private endBucket(offset: number): void {
    if (this.buckets === this.starts.length) this.starts = doubled(this.starts)
    this.starts[this.buckets++] = offset
  }
}

interface Touching {
  readonly number: number
  readonly counts: Uint16Array
  readonly touched: number[]
}

export function isCandidate(shared: number, fewest: number): boolean {
  return shared >= Math.min(LEAST_SHARED, Math.max(1, fewest)) && shared >= fewest * LEAST_SHARE
}

function firstAbove(
  members: Uint32Array,
  { start, end, number }: { start: number; end: number; number: number },
): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (members[middle]! <= number) low = middle + 1
    else high = middle
  }
  return low
}

function doubled(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(values.length * 2)
  bigger.set(values)
  return bigger
}

const DIGITS = 11

/** Positions of the values in ascending order; equal values keep theirs (radix sort, least digit first). */
export function sortedOrder(values: Uint32Array): Uint32Array {
  let order = Uint32Array.from({ length: values.length }, (_, at) => at)
  let next = new Uint32Array(values.length)
  for (let shift = 0; shift < 32; shift += DIGITS) {
    const places = new Uint32Array((1 << DIGITS) + 1)
    const mask = (1 << DIGITS) - 1
    for (const value of values) places[((value >>> shift) & mask) + 1]!++
    for (let digit = 0; digit < 1 << DIGITS; digit++) places[digit + 1]! += places[digit]!
    for (const index of order) next[places[(values[index]! >>> shift) & mask]!++] = index
    ;[order, next] = [next, order]
  }
  return order
}
