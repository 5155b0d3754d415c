import { isClosed } from '../parse/line-shape.js'
import type { Matcher } from './matcher.js'

const matcher: Matcher<boolean> = {
  key: 'closed',
  about:
    'Whether the unit ends with a full stop, question or exclamation mark or ellipsis (quotes and brackets behind it allowed).',
  cost: 0,
  schema: (zod) => zod.boolean(),
  compile: (value) => (view) => (view.whole ? view.unit.closed : isClosed(view.text)) === value,
}

export default matcher
