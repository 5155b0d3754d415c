// A set of phrase ids that is asked for every hit of a text: a bit says no for most of them.

const WORDS = 16

export class IdSet {
  /** Bit of each id, modulo their number. */
  private readonly filter = new Int32Array(WORDS)
  private readonly ids: ReadonlySet<number>

  constructor(ids: Iterable<number>) {
    this.ids = new Set(ids)
    for (const id of this.ids) this.filter[(id >> 5) & (WORDS - 1)]! |= 1 << (id & 31)
  }

  /** False: surely not in the set. */
  mayHave(id: number): boolean {
    return (this.filter[(id >> 5) & (WORDS - 1)]! & (1 << (id & 31))) !== 0
  }

  has(id: number): boolean {
    return this.mayHave(id) && this.ids.has(id)
  }
}
