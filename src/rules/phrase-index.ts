// One pass over a text finds every phrase of every rule: each phrase waits behind the hash of one of its words or word pairs.
// A thousand more phrases cost table entries, not time on texts that do not speak so.
import { CHARACTER_BITS, characterBits, classOf, NO_WORD, SOLID } from '../parse/characters.js'
import { countWords } from '../parse/words.js'
import { COMMON_WORDS, EVERYWHERE_WORDS } from './common-words.js'
import { KeyTable } from './key-table.js'
import type { Phrase } from './phrase.js'
import { beginningKey, chooseKey, finish, pairKey, prefixKey, solid, step } from './phrase-hash.js'

/** Phrases found in one text: three numbers each, phrase id, start, end (offsets into the folded text). */
export type Hits = number[]

export interface Scan {
  readonly hits: Hits
  readonly words: number
  /** Which classes of `chars:` occur. */
  readonly bits: number
}

/** A word that must occur for an expression to match; a prefix where the expression leaves open how it goes on. */
export interface RequiredWord {
  readonly text: string
  readonly prefix: boolean
}

/** How often a word is met, roughly: hits in a thousand blocks. */
export function wordRate({ text, prefix }: RequiredWord): number {
  const words = isLetters(text) ? [] : (text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [])
  if (words.length > 1) return words.every((word) => COMMON_WORDS.has(word)) ? 10 : 1
  if (EVERYWHERE_WORDS.has(text)) return 100
  if (COMMON_WORDS.has(text)) return 30
  return prefix ? 4 + Math.max(0, 6 - text.length) * 4 : text.length <= 3 ? 10 : 4
}

function isLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

/** Prefixes are indexed by so many letters. */
export const PREFIX = 4

interface Waiting {
  readonly id: number
  readonly head: string
  readonly length: number
  /** The last character of the head: compared first, it rules most texts out. */
  readonly last: number
  /** Offset of the awaited word (or of the first of the pair) in the head. */
  readonly offset: number
  readonly phrase: Listed
}

/** The expression of a phrase is made when one of its beginnings is first met. */
interface Listed {
  readonly source: string | null
  readonly prefix: boolean
  expression?: RegExp
}

export class PhraseIndex {
  /** Every phrase, in the order of its id. */
  readonly phrases: Phrase[] = []
  /** By id, how often it is met, roughly: hits in a thousand blocks. */
  readonly rates: number[] = []
  private readonly ids = new Map<string, number>()
  private readonly waiting = new KeyTable<Waiting>()

  get size(): number {
    return this.rates.length
  }

  /** Id of a phrase that was added before. */
  idOf(written: string): number | undefined {
    return this.ids.get(written)
  }

  /** Id of the phrase, the same for the same text. */
  add(phrase: Phrase): number {
    const plain = phrase.source === null && phrase.heads.length === 1 ? wordName(phrase.heads[0]![0], false) : null
    const known = this.ids.get(phrase.text) ?? (plain === null ? undefined : this.ids.get(plain))
    const id = known ?? this.size
    this.ids.set(phrase.text, id)
    if (plain !== null) this.ids.set(plain, id)
    if (known !== undefined) return id
    this.phrases.push(phrase)
    this.rates[id] = phrase.heads.reduce((sum, [head]) => sum + headRate(head), 0)
    const listed: Listed = { source: phrase.source, prefix: false }
    for (const [head, key, offset] of phrase.heads) this.wait(key, { id, head, offset, phrase: listed })
    return id
  }

  /** Id of a single word or of the beginning of words; a phrase that is just the word has the same. */
  addWord(word: RequiredWord): number {
    const name = wordName(word.text, word.prefix)
    const known = this.ids.get(name)
    if (known !== undefined) return known
    const id = this.size
    this.ids.set(name, id)
    this.rates[id] = wordRate(word)
    const { key, offset } = word.prefix
      ? { key: beginningKey(word.text, PREFIX), offset: 0 }
      : chooseKey(word.text, false)
    this.wait(key, { id, head: word.text, offset, phrase: { source: null, prefix: word.prefix } })
    return id
  }

  private wait(key: number, { id, head, offset, phrase }: Omit<Waiting, 'length' | 'last'>): void {
    const { length } = head
    this.waiting.add(key, { id, head, length, last: head.charCodeAt(length - 1), offset, phrase })
  }

  /** Reads lower-cased folded text once. */
  scan(lower: string): Scan {
    const hits: Hits = []
    let words = 0
    let bits = 0
    let unspaced = false
    let previous = 0
    let previousStart = 0
    for (let at = 0; at < lower.length; ) {
      let code = lower.charCodeAt(at)
      let kind = classOf(code)
      bits |= characterBits[code]!
      if (kind === NO_WORD) {
        at++
        continue
      }
      const start = at
      let hash = 0
      if (kind === SOLID) {
        unspaced = true
        hash = solid(lower.charCodeAt(at++))
      } else {
        do {
          bits |= characterBits[code]!
          hash = step(hash, code)
          if (at - start === PREFIX - 1 && this.waiting.has(prefixKey(hash)))
            this.confirm(lower, { key: prefixKey(hash), at: start, hits })
          code = ++at < lower.length ? lower.charCodeAt(at) : 0
          kind = at < lower.length ? classOf(code) : NO_WORD
        } while (kind !== NO_WORD && kind !== SOLID)
      }
      words++
      const single = finish(hash)
      if (this.waiting.has(single)) this.confirm(lower, { key: single, at: start, hits })
      const pair = pairKey(previous, single)
      if (words > 1 && this.waiting.has(pair)) this.confirm(lower, { key: pair, at: previousStart, hits })
      previous = single
      previousStart = start
    }
    return { hits, words: unspaced ? countWords(lower) : words, bits: bits | sequenceBits(lower) }
  }

  private confirm(lower: string, found: { key: number; at: number; hits: Hits }): void {
    const list = this.waiting.get(found.key)
    for (let index = 0; index < list.length; index++) {
      const { id, head, length, last, offset, phrase } = list[index]!
      const start = found.at - offset
      const end = start + length
      if (start < 0 || end > lower.length || lower.charCodeAt(end - 1) !== last) continue
      // A word that was met begins at a border.
      if (!standsAt(lower, head, start) || (offset > 0 && !isBorder(lower, start))) continue
      if (phrase.source !== null) confirmLong(lower, { id, start, phrase, hits: found.hits })
      else if (phrase.prefix || isBorder(lower, end)) found.hits.push(id, start, end)
    }
  }
}

/** Whether the head stands there; its last character has been compared. */
function standsAt(lower: string, head: string, start: number): boolean {
  for (let at = head.length - 2; at >= 0; at--) if (lower.charCodeAt(start + at) !== head.charCodeAt(at)) return false
  return true
}

interface Met {
  readonly id: number
  readonly start: number
  readonly phrase: Listed
  readonly hits: Hits
}

/** A phrase of which a beginning was met: the rest is for its expression to say. */
function confirmLong(lower: string, { id, start, phrase, hits }: Met): void {
  if (isKnown(hits, id, start)) return
  const end = endOf(lower, phrase, start)
  if (end >= 0 && isBorder(lower, end)) hits.push(id, start, end)
}

/** Under which name the index keeps a word. */
function wordName(text: string, prefix: boolean): string {
  return `${prefix ? '^' : '='}${text}`
}

/** Classes of `chars:` that more than one character makes. */
function sequenceBits(lower: string): number {
  const url = lower.includes('http') || lower.includes('www.') ? CHARACTER_BITS.url! : 0
  return lower.includes('...') ? url | CHARACTER_BITS.ellipsis! : url
}

function headRate(head: string): number {
  return wordRate({ text: head, prefix: false })
}

/** Several beginnings of one phrase may wait behind the same word; their hits follow each other closely. */
function isKnown(hits: Hits, id: number, start: number): boolean {
  for (let at = hits.length - 3; at >= Math.max(0, hits.length - 60); at -= 3)
    if (hits[at] === id && hits[at + 1] === start) return true
  return false
}

function endOf(lower: string, phrase: Listed, start: number): number {
  phrase.expression ??= new RegExp(phrase.source!, 'y')
  phrase.expression.lastIndex = start
  return phrase.expression.test(lower) ? phrase.expression.lastIndex : -1
}

/** No letter on both sides; characters of scripts without spaces are borders everywhere. */
export function isBorder(lower: string, at: number): boolean {
  if (at <= 0 || at >= lower.length) return true
  const before = classOf(lower.charCodeAt(at - 1))
  const after = classOf(lower.charCodeAt(at))
  return before === NO_WORD || after === NO_WORD || before === SOLID || after === SOLID
}
