import type { Place } from '../rules/view.js'
import type { Matcher } from './matcher.js'

const POSITIONS = ['head', 'inside', 'tail'] as const

function positionOf({ document, block }: Place): (typeof POSITIONS)[number] {
  if (document.firstProse < 0 || block < document.firstProse) return 'head'
  return block > document.lastProse ? 'tail' : 'inside'
}

const matcher: Matcher<string | string[]> = {
  key: 'position',
  about:
    'Where the block stands: head (before the first prose), inside, or tail (after the last prose). One or a list.',
  cost: 0,
  around: true,
  schema: (zod) => zod.union([zod.enum(POSITIONS), zod.array(zod.enum(POSITIONS)).min(1)]),
  compile: (value) => {
    const wanted = new Set([value].flat())
    return (_view, place) => {
      // Without any prose every block stands at the head and at the tail.
      if (place.document.firstProse < 0) return wanted.has('head') || wanted.has('tail')
      return wanted.has(positionOf(place))
    }
  },
  index: (value) => ({ positions: new Set([value].flat()) }),
}

export default matcher
