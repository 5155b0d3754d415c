// Lists by 32-bit keys, for the loop that looks up every word of every text: a filter that fits the first cache, then open
// addressing (Knuth, The Art of Computer Programming 3, 6.4) in typed arrays.

/** Bits of the filter: with some 20,000 keys one other word in twelve passes it. */
const FILTER = 1 << 18

const EMPTY: readonly never[] = []

export class KeyTable<Value> {
  private readonly filter = new Uint8Array(FILTER >> 3)
  /** By slot: the key, and the number of its list plus one; 0 where the slot is free. */
  private keys = new Int32Array(1 << 10)
  private owners = new Int32Array(1 << 10)
  private readonly lists: Value[][] = []

  add(key: number, value: Value): void {
    const slot = this.slotOf(key)
    const owner = this.owners[slot]!
    if (owner !== 0) {
      this.lists[owner - 1]!.push(value)
      return
    }
    this.keys[slot] = key
    this.owners[slot] = this.lists.push([value])
    this.filter[(key & (FILTER - 1)) >> 3]! |= 1 << (key & 7)
    if (this.lists.length * 2 > this.keys.length) this.grow()
  }

  /** False: surely nothing was added. Small enough to be inlined. */
  has(key: number): boolean {
    return (this.filter[(key & (FILTER - 1)) >> 3]! & (1 << (key & 7))) !== 0
  }

  /** What was added under the key, in order. */
  get(key: number): readonly Value[] {
    const owner = this.owners[this.slotOf(key)]!
    return owner === 0 ? EMPTY : this.lists[owner - 1]!
  }

  private slotOf(key: number): number {
    const last = this.keys.length - 1
    let slot = (key ^ (key >>> 15)) & last
    while (this.owners[slot] !== 0 && this.keys[slot] !== (key | 0)) slot = (slot + 1) & last
    return slot
  }

  private grow(): void {
    const { keys, owners } = this
    this.keys = new Int32Array(keys.length * 4)
    this.owners = new Int32Array(keys.length * 4)
    for (let at = 0; at < keys.length; at++) {
      if (owners[at] === 0) continue
      const slot = this.slotOf(keys[at]!)
      this.keys[slot] = keys[at]!
      this.owners[slot] = owners[at]!
    }
  }
}
