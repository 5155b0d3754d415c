import { expressionMatcher } from './matcher.js'

export default expressionMatcher('cased', 'Like pattern, but case counts.', true)
