import { rangeMatcher } from './matcher.js'

export default rangeMatcher('chars-count', 'Number of characters (UTF-16 units) of the folded unit.', {
  cost: 0,
  count: (view) => view.end - view.start,
})
