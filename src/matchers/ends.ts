import { phraseMatcher } from './matcher.js'

export default phraseMatcher(
  'ends',
  'The unit ends with one of these phrases; closing punctuation behind it does not count.',
  (view, _start, end) => end >= view.close,
)
