import type { Conditions, Matcher } from './matcher.js'

const matcher: Matcher<Conditions[]> = {
  key: 'any',
  about: 'At least one of these sets of conditions holds.',
  cost: 6,
  schema: (zod) => zod.array(zod.record(zod.string(), zod.unknown())).min(1),
  compile: (value, context) => {
    const all = value.map((one) => context.conditions(one))
    return (view, place) => all.some((one) => one.test(view, place))
  },
  index: (value, context) => {
    const keys = value.map((one) => context.conditions(one).keys)
    const phrases = keys.map((list) => list.find((key) => key.phrases !== undefined)?.phrases)
    if (phrases.every((ids) => ids !== undefined)) return { phrases: phrases.flatMap((ids) => ids!) }
    const bits = keys.map((list) => list.find((key) => key.bits !== undefined)?.bits)
    return bits.every((bit) => bit !== undefined) ? { bits: bits.reduce((all, bit) => all! | bit!, 0)! } : {}
  },
  locate: (value, context) => {
    const all = value.map((one) => context.conditions(one))
    return (view, group) => {
      for (const one of all) {
        const found = one.locate(view, group)
        if (found !== null) return found
      }
      return null
    }
  },
}

export default matcher
