import { phraseMatcher } from './matcher.js'

/** An opening bracket may stand before the phrase. */
export default phraseMatcher(
  'starts',
  'The unit begins with one of these phrases.',
  (view, start) => start === view.start || (start === view.start + 1 && '(['.includes(view.text.charAt(0))),
)
