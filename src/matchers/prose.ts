import type { Matcher } from './matcher.js'

const matcher: Matcher<boolean> = {
  key: 'prose',
  about: 'Whether the block is a real paragraph: 12 words and more with closing punctuation, or 25 and more.',
  cost: 0,
  around: true,
  schema: (zod) => zod.boolean(),
  compile: (value) => (_view, place) => place.document.isProse(place.block) === value,
  index: (value) => ({ prose: value }),
}

export default matcher
