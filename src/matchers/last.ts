import type { Matcher } from './matcher.js'

const matcher: Matcher<number> = {
  key: 'last',
  about: 'The block is one of the last n of the document.',
  cost: 0,
  around: true,
  schema: (zod) => zod.int().min(1),
  compile: (value) => (_view, place) => place.block >= place.document.count - value,
  index: (value) => ({ last: value }),
}

export default matcher
