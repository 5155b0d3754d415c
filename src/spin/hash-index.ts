// Values by 32-bit hash: a Map keeps numbers of that size as objects and is several times slower.

export class HashIndex<Value> {
  private readonly keys: Uint32Array
  private readonly values: (Value | undefined)[]
  private readonly mask: number

  /** The last of equal keys holds. */
  constructor(entries: Iterable<readonly [hash: number, value: Value]>) {
    const all = [...entries]
    const size = 2 ** Math.max(2, Math.ceil(Math.log2(all.length * 2 + 1)))
    this.mask = size - 1
    this.keys = new Uint32Array(size)
    this.values = new Array<Value | undefined>(size).fill(undefined)
    for (const [hash, value] of all) {
      const at = this.placeOf(hash)
      this.keys[at] = hash
      this.values[at] = value
    }
  }

  get(hash: number): Value | undefined {
    return this.values[this.placeOf(hash)]
  }

  has(hash: number): boolean {
    return this.get(hash) !== undefined
  }

  private placeOf(hash: number): number {
    let at = hash & this.mask
    while (this.values[at] !== undefined && this.keys[at] !== hash) at = (at + 1) & this.mask
    return at
  }
}
