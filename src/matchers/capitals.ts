import type { View } from '../rules/view.js'
import { rangeMatcher } from './matcher.js'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’.]*/gu
/** Codes that a word may have behind its first letter. */
const WITHIN = new Set([..."_'."].map((character) => character.charCodeAt(0)))
const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}]/u

/** Share of words that begin with a capital letter or a digit. */
function capitalShare(view: View): number {
  const quick = asciiShare(view)
  if (quick >= 0) return quick
  const words = view.text.match(WORD) ?? []
  return words.length === 0 ? 0 : words.filter((word) => CAPITAL.test(word)).length / words.length
}

/** The same for ASCII text, without making the words; -1 for other text. */
function asciiShare({ unit: { text }, start, end }: View): number {
  let words = 0
  let capitals = 0
  let inside = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return -1
    const isCapital = (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    if (isCapital || (code >= 0x61 && code <= 0x7a)) {
      if (!inside) {
        words++
        if (isCapital) capitals++
      }
      inside = true
    } else inside = inside && WITHIN.has(code)
  }
  return words === 0 ? 0 : capitals / words
}

export default rangeMatcher('capitals', 'Share (0..1) of the words that begin with a capital or a digit.', {
  cost: 3,
  count: capitalShare,
})
