import { CHARACTER_BITS, characterBits } from '../parse/characters.js'
import type { View } from '../rules/view.js'
import type { Matcher } from './matcher.js'

const matcher: Matcher<string[]> = {
  key: 'chars',
  about: `The unit has a character of at least one of these classes: ${Object.keys(CHARACTER_BITS).join(', ')}.`,
  cost: 0,
  schema: (zod) => zod.array(zod.enum(Object.keys(CHARACTER_BITS) as [string, ...string[]])).min(1),
  compile: (value) => {
    const wanted = bitsOf(value)
    return (view) => ((view.whole ? view.unit.bits : bitsIn(view)) & wanted) !== 0
  },
  index: (value) => ({ bits: bitsOf(value) }),
}

function bitsOf(names: readonly string[]): number {
  return names.reduce((bits, name) => bits | CHARACTER_BITS[name]!, 0)
}

function bitsIn(view: View): number {
  let bits = 0
  const text = view.lower
  for (let at = 0; at < text.length; at++) bits |= characterBits[text.charCodeAt(at)]!
  if (text.includes('http') || text.includes('www.')) bits |= CHARACTER_BITS.url!
  return text.includes('...') ? bits | CHARACTER_BITS.ellipsis! : bits
}

export default matcher
