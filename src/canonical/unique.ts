// Texts of a batch in the order of their hashes, each once: the numbering that everything after it works in, so that the order in which
// articles came cannot matter.
import type { Fingerprint } from './fingerprint.js'
import type { Fingerprints } from './group.js'
import type { FingerprintStore } from './store.js'

export class UniqueTexts implements Fingerprints {
  /** Articles, by hash, then by id. */
  private readonly order: Uint32Array
  /** First of each text in `order`. */
  private readonly firsts: number[] = []

  /** Articles without a word are left out: nothing can be said of them. */
  constructor(
    private readonly store: FingerprintStore,
    idOf: (article: number) => string,
  ) {
    const articles = Array.from({ length: store.length }, (_, article) => article).filter((one) => store.words(one) > 0)
    articles.sort((a, b) => store.hash(a) - store.hash(b) || compareText(idOf(a), idOf(b)) || a - b)
    this.order = Uint32Array.from(articles)
    for (let at = 0; at < this.order.length; at++)
      if (at === 0 || store.hash(this.order[at]!) !== store.hash(this.order[at - 1]!)) this.firsts.push(at)
  }

  get length(): number {
    return this.firsts.length
  }

  get(text: number): Fingerprint {
    return this.store.get(this.order[this.firsts[text]!]!)
  }

  keysOf(text: number): Uint32Array {
    return this.store.keysOf(this.order[this.firsts[text]!]!)
  }

  /** The articles that have this text, by id. */
  articlesOf(text: number): Uint32Array {
    return this.order.subarray(this.firsts[text]!, this.firsts[text + 1] ?? this.order.length)
  }
}

/** By UTF-16 units, the same in every locale. */
export function compareText(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
