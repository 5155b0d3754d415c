// A text as it is compared with others: one number a word, with what must be known of the word packed beside its hash, so that a million
// articles fit in memory. In scripts without spaces a word is one character.
import { folded } from '../parse/characters.js'
import {
  CAPITAL,
  commonWords,
  DIGIT,
  END,
  finish,
  germanWords,
  HASH,
  hashWord,
  IDEOGRAPH,
  INSIDE,
  kindOf,
  LETTER,
  mix,
  NEWLINE,
  NONE,
  plain,
  QUOTE,
  SEED,
  SPACE,
  STEM_LETTERS,
  STOP,
} from './word-hash.js'

export { HASH, hashWord, STEM } from './word-hash.js'

/** First word of a sentence. */
export const START = 1
/** A name: a capital inside a sentence (or at its start when the same word has one elsewhere). */
export const NAME = 2
/** Holds a digit; inside quotation marks; no function word. */
export const NUMBER = 4
export const QUOTED = 8
export const CONTENT = 16
/** What rewriting leaves as it is. */
export const FIXED = NAME | NUMBER
/** Words before a full stop that ends no sentence. */
const SHORT = new Set(
  'mr mrs ms dr st prof gen gov sen rep lt col sgt jr sr vs no vol inc ltd co'.split(' ').map(hashWord),
)
/** Thai writes spaces between sentences (and phrases) and no full stops: one ends a sentence that is so long. */
const LONG_WITHOUT_STOP = 60

/** Packs one text after the other; keep one and reuse it, its buffers grow once. */
export class Tokenizer {
  private out = new Uint32Array(4096)
  /** Offset of each token in the text, for those who show words. */
  private places = new Uint32Array(4096)
  private length = 0
  private text = ''
  private quoted = false
  private starts = true
  private sentence = 0
  private readonly common = commonWords()

  /** The tokens of a text. */
  tokens(text: string): Uint32Array {
    this.run(text)
    return this.out.slice(0, this.length)
  }

  /** The tokens with the UTF-16 offset of each. */
  located(text: string): { readonly tokens: Uint32Array; readonly places: Uint32Array } {
    this.run(text)
    return { tokens: this.out.slice(0, this.length), places: this.places.slice(0, this.length) }
  }

  private run(text: string): void {
    this.text = text
    this.length = 0
    this.quoted = false
    this.starts = true
    this.sentence = 0
    for (let at = 0; at < text.length; ) at = this.step(at)
    this.endSentence()
    this.nameStarts()
    if (this.isGerman()) this.keepNeighbours()
  }

  /** Handles what stands at `at`; returns where to go on. */
  private step(at: number): number {
    const kind = kindOf(this.text.charCodeAt(at))
    if (kind >= LETTER && kind <= DIGIT) return this.word(at)
    if (kind === IDEOGRAPH) this.ideograph(at)
    else if (kind === QUOTE) this.quoted = !this.quoted
    else if (kind === END) this.endSentence()
    else if (kind === STOP) this.stop(at)
    else if (kind === NEWLINE) {
      this.quoted = false
      this.endSentence()
    } else if (kind === SPACE && this.length - this.sentence > LONG_WITHOUT_STOP) {
      if (kindOf(this.text.charCodeAt(at - 1)) === IDEOGRAPH) this.endSentence()
    }
    return at + 1
  }

  private word(from: number): number {
    const { text } = this
    const first = kindOf(text.charCodeAt(from))
    let [stem, whole, letters, hasDigit] = [SEED, SEED, 0, false]
    let at = from
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      if (kind === DIGIT) hasDigit = true
      else if (kind === INSIDE || (hasDigit && isSeparator(code))) {
        // "Orlow's", "1,200": the mark does not count, what follows does.
        const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : NONE
        if (kind === INSIDE ? next < LETTER || next > DIGIT : next !== DIGIT) break
        if (kind === INSIDE && folded[code] !== 0 && isPossessive(text, at + 1)) {
          at += 2
          break
        }
        continue
      } else if (kind !== LETTER && kind !== CAPITAL) break
      whole = mix(whole, plain[code]!)
      if (++letters <= STEM_LETTERS) stem = whole
    }
    this.push(from, finish(stem, whole), { capital: first === CAPITAL, hasDigit, letters })
    return at
  }

  private ideograph(at: number): void {
    const whole = mix(SEED, plain[this.text.charCodeAt(at)]!)
    this.push(at, finish(whole, whole), { capital: false, hasDigit: false, letters: 2 })
  }

  private push(at: number, hash: number, { capital, hasDigit, letters }: WordFacts): void {
    if (this.length === this.out.length) this.grow()
    let flags = this.quoted ? QUOTED : 0
    const isCommon = this.common.has(hash)
    if (!isCommon && (letters > 1 || hasDigit)) flags |= CONTENT
    if (hasDigit) flags |= NUMBER
    if (this.starts) flags |= START
    if (capital && !hasDigit && !isCommon) flags |= NAME
    this.starts = false
    this.places[this.length] = at
    this.out[this.length++] = hash | flags
  }

  private grow(): void {
    for (const name of ['out', 'places'] as const) {
      const bigger = new Uint32Array(this.length * 2)
      bigger.set(this[name])
      this[name] = bigger
    }
  }

  /** A full stop ends a sentence when a space follows and no small letter, unless it belongs to an initial or a title. */
  private stop(at: number): void {
    const { text } = this
    let next = at + 1
    while (next < text.length && (kindOf(text.charCodeAt(next)) === QUOTE || isCloser(text.charCodeAt(next)))) next++
    if (next < text.length && kindOf(text.charCodeAt(next)) !== SPACE) return
    while (next < text.length && kindOf(text.charCodeAt(next)) === SPACE) next++
    const follows = next < text.length ? text.charCodeAt(next) : 0x0a
    if (kindOf(follows) === LETTER && String.fromCharCode(follows).toUpperCase() !== String.fromCharCode(follows))
      return
    const last = this.length - 1
    const isInitial = last >= 0 && at - this.places[last]! === 1 && kindOf(text.charCodeAt(at - 1)) === CAPITAL
    if (text.charCodeAt(at) === 0x2e && (isInitial || (last >= 0 && SHORT.has((this.out[last]! & HASH) >>> 0)))) return
    this.endSentence()
  }

  /** A sentence in which most words have capitals is a headline: its capitals tell no names. */
  private endSentence(): void {
    const { out, length } = this
    this.starts = true
    const size = length - this.sentence
    let capitals = 0
    for (let at = this.sentence; at < length; at++) if ((out[at]! & NAME) !== 0) capitals++
    if (size > 3 && capitals > size * 0.5)
      for (let at = this.sentence; at < length; at++) out[at] = (out[at]! & ~NAME) >>> 0
    this.sentence = length
  }

  /** The first word of a sentence is a name when it has a capital inside a sentence too. */
  private nameStarts(): void {
    const names = new Set<number>()
    for (let at = 0; at < this.length; at++) {
      const token = this.out[at]!
      if ((token & NAME) !== 0 && (token & START) === 0) names.add((token & HASH) >>> 0)
    }
    for (let at = 0; at < this.length; at++) {
      const token = this.out[at]!
      if ((token & START) !== 0 && (token & NAME) !== 0 && !names.has((token & HASH) >>> 0))
        this.out[at] = (token & ~NAME) >>> 0
    }
  }

  /** German writes every noun with a capital. */
  private isGerman(): boolean {
    const german = germanWords()
    let found = 0
    for (let at = 0; at < this.length; at++) if (german.has((this.out[at]! & HASH) >>> 0)) found++
    return found > this.length * 0.2
  }

  /** Where capitals say little, two in a row are taken for a name. */
  private keepNeighbours(): void {
    const { out, length } = this
    const isName = (at: number) => at >= 0 && at < length && (out[at]! & NAME) !== 0
    const alone: number[] = []
    for (let at = 0; at < length; at++) {
      const joined = (isName(at - 1) && (out[at]! & START) === 0) || (isName(at + 1) && (out[at + 1]! & START) === 0)
      if (isName(at) && !joined) alone.push(at)
    }
    for (const at of alone) out[at] = (out[at]! & ~NAME) >>> 0
  }
}

interface WordFacts {
  readonly capital: boolean
  readonly hasDigit: boolean
  readonly letters: number
}

function isSeparator(code: number): boolean {
  return code === 0x2c || code === 0x2e
}

function isCloser(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x27 || code === 0x2019
}

function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return (
    code === 0x73 &&
    (at + 1 >= text.length ||
      kindOf(text.charCodeAt(at + 1)) % SPACE === NONE ||
      kindOf(text.charCodeAt(at + 1)) >= STOP)
  )
}

/** Whether a token is a character of a script without spaces; told by how it was hashed. */
export function isIdeographic(text: string): boolean {
  let solid = 0
  let letters = 0
  for (let at = 0; at < Math.min(text.length, 600); at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === IDEOGRAPH) solid++
    else if (kind >= LETTER && kind <= DIGIT) letters++
  }
  return solid > letters
}
