// How many words of a stretch are function words of each language, counted without building strings: about 2 ns a character.
import { functionWords } from '../languages/function-words.js'

/** ISO 639-1 codes in the order of `Shares.known`. */
export const codes: readonly string[] = [...functionWords.keys()]

const SLOTS = 1 << 13
const hashes = new Int32Array(SLOTS)
/** By slot: 1 for an English word. */
const english = new Uint8Array(SLOTS)
/** By slot: which languages have the word, as indices into `codes`. */
const owners: number[][] = []
fillTable()

function fillTable(): void {
  for (const [language, [code, words]] of [...functionWords].entries()) {
    for (const word of words) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 32)) | 0
      const slot = slotOf(hash)
      hashes[slot] = hash
      owners[slot] = [...(owners[slot] ?? []), language]
      if (code === 'en') english[slot] = 1
    }
  }
}

/** Open addressing; a different word with the same 32 bits is too rare to matter. */
function slotOf(hash: number): number {
  let slot = Math.imul(hash, 0x9e3779b1) >>> 19
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

const LEAST_WORDS = 8

/** Share of English function words among the words of `text[from, to)`; 0 for fewer than eight words. Other scripts count against it. */
export function englishShare(text: string, from: number, to: number): number {
  let words = 0
  let known = 0
  let foreign = 0
  let hash = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at) | 32
    if (code >= 0x61 && code <= 0x7a) hash = (Math.imul(hash, 31) + code) | 0
    else {
      if (code >= 0xc0 && (code < 0x2000 || code > 0x2fff)) foreign++
      if (hash !== 0) {
        words++
        known += english[slotOf(hash)]!
        hash = 0
      }
    }
  }
  return words < LEAST_WORDS ? 0 : known / (words + foreign)
}

export interface Shares {
  words: number
  /** Function words by language, in the order of `codes`. */
  readonly known: Uint16Array
  /** The same, but a word that n languages have counts 1/n: neighbours differ by the words that only one of them writes. */
  readonly weights: Float64Array
}

export function noShares(): Shares {
  return { words: 0, known: new Uint16Array(codes.length), weights: new Float64Array(codes.length) }
}

/**
 * Counts the words of `text[from, to)` and those of them that are function words of each language, on top of what `shares` holds.
 * `| 32` folds the case of ASCII and most of Latin-1; elsewhere capitals are rare enough.
 */
export function countFunctionWords(text: string, { from, to }: { from: number; to: number }, shares: Shares): void {
  let hash = 0
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 0x20
    const small = code | 32
    if ((small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)) {
      hash = (Math.imul(hash, 31) + small) | 0
    } else if (hash !== 0) {
      shares.words++
      addWord(owners[slotOf(hash)] ?? [], shares)
      hash = 0
    }
  }
}

function addWord(languages: readonly number[], { known, weights }: Shares): void {
  for (const language of languages) {
    known[language]!++
    weights[language]! += 1 / languages.length
  }
}
