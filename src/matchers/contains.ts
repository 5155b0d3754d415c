import { phraseMatcher } from './matcher.js'

export default phraseMatcher('contains', 'One of these phrases stands in the unit, at word borders.', {
  accept: () => true,
  gate: null,
})
