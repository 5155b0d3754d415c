import type { Matcher } from './matcher.js'

const matcher: Matcher<number> = {
  key: 'first',
  about: 'The block is one of the first n of the document.',
  cost: 0,
  around: true,
  schema: (zod) => zod.int().min(1),
  compile: (value) => (_view, place) => place.block < value,
  index: (value) => ({ first: value }),
}

export default matcher
