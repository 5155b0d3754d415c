import type { Matcher } from './matcher.js'

const matcher: Matcher<string[]> = {
  key: 'selector',
  about:
    'Pages alone: the element that makes the block, or one around it, is meant by one of these CSS selectors. Never true for text and Markdown.',
  cost: 6,
  around: true,
  schema: (zod) => zod.array(zod.string().min(1)).min(1),
  compile: (value, context) => {
    const selectors = value.map((one) => context.selector(one))
    return (_view, { document, block }) => {
      const markup = document.markup(block)
      return markup !== null && selectors.some((within) => within(markup.structure)[markup.element] === 1)
    }
  },
}

export default matcher
