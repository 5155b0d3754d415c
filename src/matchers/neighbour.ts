// What `before` and `after` share: conditions that one of the next blocks in a direction must fulfil.
import type { Place, Test } from '../rules/view.js'
import type { CompiledConditions, Conditions, Matcher } from './matcher.js'

/** Within so many blocks each one is asked; further on the answers for the whole document are kept. */
const NEAR = 12

export function neighbourMatcher(key: 'before' | 'after', step: -1 | 1): Matcher<Conditions> {
  return {
    key,
    about: `A block ${key} this one (the nearest; within: n looks further) fulfils all of these conditions.`,
    cost: 7,
    around: true,
    schema: (zod) => zod.record(zod.string(), zod.unknown()),
    compile: (value, context): Test => {
      const { within = 1, ...conditions } = value as Conditions & { within?: number }
      const wanted = context.conditions(conditions)
      if (within <= NEAR) return (_view, place) => isNear(place, wanted, within * step)
      return (_view, { document, block }) => {
        const found = document.nearest(block, wanted, step)
        return found >= 0 && Math.abs(found - block) <= within
      }
    },
  }
}

/** Whether one of the blocks up to `reach` away fulfils the conditions; a negative reach looks upwards. */
function isNear({ document, block }: Place, { test }: CompiledConditions, reach: number): boolean {
  const step = reach < 0 ? -1 : 1
  for (let other = block + step; other >= 0 && other < document.count; other += step) {
    if ((other - block) * step > reach * step) return false
    if (test(document.whole(other), { document, block: other })) return true
  }
  return false
}
