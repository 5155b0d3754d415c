import { phraseMatcher } from './matcher.js'

export default phraseMatcher(
  'equals',
  'The whole unit is one of these phrases; leading ornaments, closing punctuation, arrows and counts in brackets do not count.',
  (view, start, end) => end >= view.close && start <= view.start + (/["'([<]/.test(view.text.charAt(0)) ? 1 : 0),
)
