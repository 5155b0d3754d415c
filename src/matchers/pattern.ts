import { expressionMatcher } from './matcher.js'

export default expressionMatcher(
  'pattern',
  'One of these regular expressions matches the folded text; case does not count.',
  false,
)
