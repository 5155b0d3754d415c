import { AT_END } from '../rules/gate.js'
import { phraseMatcher } from './matcher.js'

export default phraseMatcher(
  'ends',
  'The unit ends with one of these phrases; closing punctuation behind it does not count.',
  { accept: (view, _start, end) => end >= view.close, gate: AT_END },
)
