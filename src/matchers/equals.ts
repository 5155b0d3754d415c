import { FROM_END_TO_END } from '../rules/gate.js'
import { phraseMatcher } from './matcher.js'

export default phraseMatcher(
  'equals',
  'The whole unit is one of these phrases; leading ornaments, closing punctuation, arrows and counts in brackets do not count.',
  {
    accept: (view, start, end) =>
      end >= view.close && start <= view.start + (/["'([<]/.test(view.unit.text.charAt(view.start)) ? 1 : 0),
    gate: FROM_END_TO_END,
  },
)
