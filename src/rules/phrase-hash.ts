// How words become keys of the phrase index: FNV-1a over the code units of a word (Fowler, Noll, Vo), mixed; pairs of words
// are one key. Made for speed, not for safety: whatever a key finds is compared letter by letter.

import { classOf, NO_WORD, SOLID, WORD } from '../parse/characters.js'
import { COMMON_WORDS } from './common-words.js'

/** One step of the hash of a word. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Hash of a letter that is a word of its own. */
export function solid(code: number): number {
  return Math.imul(code, 0x9e3779b1)
}

/** Key of a word by its first letters. */
export function prefixKey(hash: number): number {
  return finish(hash ^ 0x5bd1e995)
}

/** Key of a word followed by another one; takes finished hashes. */
export function pairKey(first: number, second: number): number {
  return finish(Math.imul(first, 0x85ebca6b) ^ second)
}

export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) | 0
}

/** Long words are rare, the commonest ones are worth nothing. */
function rarity(word: string): number {
  return COMMON_WORDS.has(word) ? 0 : 3 + word.length
}

/** Key of the words that begin like this text. */
export function beginningKey(text: string, letters: number): number {
  let hash = 0
  for (let at = 0; at < letters; at++) hash = step(hash, text.charCodeAt(at))
  return prefixKey(hash)
}

/** The pair of neighbouring words that is rarest; of an open beginning only words that cannot grow. */
export function chooseKey(head: string, open: boolean): { key: number; offset: number } {
  const all = hashWords(head)
  const last = all.at(-1)!
  const words = open && all.length > 1 && last.start + last.length === head.length ? all.slice(0, -1) : all
  if (words.length === 1) return { key: words[0]!.hash, offset: words[0]!.start }
  let best = 0
  let longest = -1
  const text = (at: number) => head.slice(words[at]!.start, words[at]!.start + words[at]!.length)
  for (let at = 0; at + 1 < words.length; at++) {
    const length = rarity(text(at)) + rarity(text(at + 1))
    if (length <= longest) continue
    longest = length
    best = at
  }
  const key = pairKey(words[best]!.hash, words[best + 1]!.hash)
  return { key, offset: words[best]!.start }
}

function hashWords(text: string): { hash: number; start: number; length: number }[] {
  const found: { hash: number; start: number; length: number }[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    let hash = 0
    const kind = classOf(text.charCodeAt(at))
    if (kind === NO_WORD) {
      at++
      continue
    }
    if (kind === SOLID) hash = solid(text.charCodeAt(at++))
    else {
      while (at < text.length && classOf(text.charCodeAt(at)) === WORD) hash = step(hash, text.charCodeAt(at++))
    }
    found.push({ hash: finish(hash), start, length: at - start })
  }
  return found
}
