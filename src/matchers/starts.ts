import { AT_START } from '../rules/gate.js'
import { phraseMatcher } from './matcher.js'

/** An opening bracket may stand before the phrase. */
export default phraseMatcher('starts', 'The unit begins with one of these phrases.', {
  accept: (view, start) =>
    start === view.start || (start === view.start + 1 && '(['.includes(view.unit.text.charAt(view.start))),
  gate: AT_START,
})
