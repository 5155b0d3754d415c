import type { Conditions, IndexKey, Matcher, Wait } from './matcher.js'

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
    const waits = keys.map(waitsOf)
    const bits = keys.map((list) => list.find((key) => key.bits !== undefined)?.bits)
    return {
      ...(waits.every((one) => one !== undefined) ? { waits: waits.flatMap((one) => one!) } : {}),
      ...(bits.every((bit) => bit !== undefined) ? { bits: bits.reduce((all, bit) => all! | bit!, 0)! } : {}),
    }
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

/** Of the conditions of one set those that wait for phrases alone, if there are such. */
function waitsOf(keys: readonly IndexKey[]): readonly Wait[] | undefined {
  const all = keys.flatMap(({ waits }) => (waits === undefined ? [] : [waits]))
  return all.find((waits) => waits.every(({ phrase }) => phrase !== null)) ?? all[0]
}

export default matcher
