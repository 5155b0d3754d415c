import { wordsIn } from '../rules/view.js'
import { type Matcher, rangeMatcher } from './matcher.js'

const base = rangeMatcher('words', 'Number of words of the unit.', { cost: 0, count: wordsIn })

/** A sentence has no more words than its block, so only a lower bound can rule a block out beforehand. */
const matcher: typeof base = {
  ...base,
  index: ({ min, max }) => ({
    ...(min === undefined ? {} : { minWords: min }),
    ...(max === undefined ? {} : { maxWords: max }),
  }),
}
export default matcher satisfies Matcher<{ min?: number | undefined; max?: number | undefined }>
