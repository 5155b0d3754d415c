import type { View } from '../rules/view.js'
import { rangeMatcher } from './matcher.js'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’.]*/gu
const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}]/u

/** Share of words that begin with a capital letter or a digit. */
function capitalShare(view: View): number {
  const words = view.text.match(WORD) ?? []
  return words.length === 0 ? 0 : words.filter((word) => CAPITAL.test(word)).length / words.length
}

export default rangeMatcher('capitals', 'Share (0..1) of the words that begin with a capital or a digit.', {
  cost: 3,
  count: capitalShare,
})
