import type { Matcher } from './matcher.js'

const matcher: Matcher<boolean> = {
  key: 'upper',
  about: 'Whether all letters of the unit are capitals (and there is one).',
  cost: 3,
  schema: (zod) => zod.boolean(),
  compile: (value) => (view) => {
    const text = view.text
    return (text.toUpperCase() === text && text.toLowerCase() !== text) === value
  },
}

export default matcher
