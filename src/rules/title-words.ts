// How like a text is to the title. Asked of every short block, so that most are told to be unlike without making strings.
import { classOf, NO_WORD, SOLID } from '../parse/characters.js'
import { wordsOrPairs } from '../parse/words.js'
import { step } from './phrase-hash.js'
import type { Unit, View } from './view.js'

/** Below this similarity nothing is told apart any more: it is 0. */
const LEAST_ALIKE = 0.35

/** Bits of the filter over the hashes of the title's words. */
const FILTER = 1024

export class TitleWords {
  /** What whole units were found to be. */
  readonly known = new Map<Unit, number>()
  private readonly words: ReadonlySet<string>
  private readonly filter = new Int32Array(FILTER >> 5)
  /** Written in a script without spaces: the counts of words that other texts bring along do not compare. */
  private readonly isSolid: boolean

  /** `words`: lower-cased words of the title. */
  constructor(words: readonly string[]) {
    this.words = new Set(words)
    this.isSolid = words.some((word) => classOf(word.charCodeAt(0)) === SOLID)
    for (const word of words) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
      const slot = slotOf(hash)
      this.filter[slot >> 5]! |= 1 << (slot & 31)
    }
  }

  /** Jaccard similarity (Jaccard 1912): shared words over all words. Texts much longer than the title are not like it. */
  similarity(view: View): number {
    const { size } = this.words
    if (!this.isSolid && this.isUnlike(view)) return 0
    const own = new Set(wordsOrPairs(view.lower))
    let shared = 0
    for (const word of own) if (this.words.has(word)) shared++
    const all = own.size + size - shared
    return all === 0 ? 0 : shared / all
  }

  private isUnlike(view: View): boolean {
    const { size } = this.words
    // Jaccard's bound: sets whose sizes differ by more than this share cannot be more alike than it.
    if (view.unit.words * LEAST_ALIKE > size || size * LEAST_ALIKE > view.unit.words) return true
    return this.mostShared(view) < size * LEAST_ALIKE
  }

  /** How many words of the view may be words of the title. */
  private mostShared({ unit: { lower }, start, end }: View): number {
    let shared = 0
    let hash = 0
    let inside = false
    for (let at = start; at <= end; at++) {
      const code = at < end ? lower.charCodeAt(at) : 0
      if (classOf(code) !== NO_WORD) {
        hash = step(hash, code)
        inside = true
      } else if (inside) {
        const slot = slotOf(hash)
        if ((this.filter[slot >> 5]! & (1 << (slot & 31))) !== 0) shared++
        hash = 0
        inside = false
      }
    }
    return shared
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (FILTER - 1)
}
