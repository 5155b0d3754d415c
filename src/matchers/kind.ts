import type { Matcher } from './matcher.js'

export const KINDS = [
  'paragraph',
  'heading',
  'list',
  'table',
  'code',
  'quote',
  'dialogue',
  'verse',
  'caption',
  'menu',
  'form',
  'image',
  'rule',
] as const

const matcher: Matcher<string[]> = {
  key: 'kind',
  about: `The block is of one of these kinds: ${KINDS.join(', ')}.`,
  cost: 0,
  around: true,
  schema: (zod) => zod.array(zod.enum(KINDS)).min(1),
  compile: (value) => {
    const wanted = new Set(value)
    return (_view, place) => wanted.has(place.document.kind(place.block))
  },
  index: (value) => ({ kinds: new Set(value) }),
}

export default matcher
