// What a word is: a run of letters, marks, digits and underscores; in scripts without spaces what Intl.Segmenter gives.
import { classOf, NO_WORD, SOLID } from './characters.js'

let segmenter: Intl.Segmenter | undefined

/** Number of words in `text[from, to)`. Pass a paragraph at most: Intl.Segmenter is quadratic on long strings. */
export function countWords(text: string, from = 0, to = text.length): number {
  let words = 0
  let inside = false
  for (let at = from; at < to; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SOLID) return countSegmented(text.slice(from, to))
    if (kind === NO_WORD) inside = false
    else if (!inside) {
      inside = true
      words++
    }
  }
  return words
}

const PIECE = 2000

function countSegmented(text: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  let words = 0
  for (let at = 0; at < text.length; at += PIECE) {
    for (const segment of segmenter.segment(text.slice(at, at + PIECE))) if (segment.isWordLike) words++
  }
  return words
}

/** The words of `text`, lower-cased, in order. For short texts (titles); hot paths count without building strings. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
}

/**
 * The words of `text` that are compared: as `wordsOf`, but pairs of neighbouring characters in scripts without spaces, where a whole
 * sentence would be one word.
 */
export function wordsOrPairs(text: string): string[] {
  return wordsOf(text).flatMap(pairsOf)
}

function pairsOf(word: string): string[] {
  if (word.length < 3 || classOf(word.charCodeAt(1)) !== SOLID) return [word]
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
}
