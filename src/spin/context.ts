// What stands before and after a stretch of words, and how well other words would stand there.
import type { Collocations } from './collocations.js'
import { hashWord } from './hash.js'
import { BEGINS, NUMBER, type Tokens } from './tokens.js'

/** The model's names for the borders of a sentence. */
const START = hashWord('<s>')
const END = hashWord('</s>')
/** A figure is taken for a small number word: the model knows no figures. */
const SOME_NUMBER = hashWord('five')
/** Share of a word's own frequency that is taken out of the comparison: common words fit everywhere. */
const PRIOR = 0.3

export class Context {
  constructor(
    private readonly tokens: Tokens,
    private readonly collocations: Collocations,
  ) {}

  before(at: number): number {
    return at === 0 || (this.tokens.flags[at]! & BEGINS) !== 0 ? START : this.word(at - 1)
  }

  after(at: number): number {
    return at + 1 >= this.tokens.count || (this.tokens.flags[at + 1]! & BEGINS) !== 0 ? END : this.word(at + 1)
  }

  word(at: number): number {
    return (this.tokens.flags[at]! & NUMBER) !== 0 ? SOME_NUMBER : this.tokens.hash[at]!
  }

  /**
   * log10 by which the place fits words better: their ties to the words around it and a part of their own frequency.
   * `best` is the stronger of the two ties.
   */
  fit(words: readonly number[], before: number, after: number): { fit: number; best: number } {
    const left = this.tie(before, words[0]!)
    const right = this.tie(words.at(-1)!, after)
    return {
      fit: left + right + (1 - PRIOR) * this.own(words),
      best: Math.max(before === START ? -9 : left, after === END ? -9 : right),
    }
  }

  /** The same for two stretches beside each other; the tie between them counts in full. */
  joint(
    left: readonly number[],
    right: readonly number[],
    { before, after }: { before: number; after: number },
  ): number {
    const ties = this.tie(before, left[0]!) + this.tie(left.at(-1)!, right[0]!) + this.tie(right.at(-1)!, after)
    return ties + (1 - PRIOR) * (this.own(left) + this.own(right))
  }

  tie(left: number, right: number): number {
    return this.collocations.gain(left, right)
  }

  /** log10 of how often the words follow each other, whatever stands around them. */
  private own(words: readonly number[]): number {
    let own = this.collocations.frequency(words[0]!)
    for (let at = 1; at < words.length; at++)
      own += this.collocations.frequency(words[at]!) + this.collocations.gain(words[at - 1]!, words[at]!)
    return own
  }
}
