// What `before` and `after` share: conditions that one of the next blocks in a direction must fulfil.
import type { Test } from '../rules/view.js'
import type { Conditions, Matcher } from './matcher.js'

export function neighbourMatcher(key: 'before' | 'after', step: -1 | 1): Matcher<Conditions> {
  return {
    key,
    about: `A block ${key} this one (the nearest; within: n looks further) fulfils all of these conditions.`,
    cost: 7,
    around: true,
    schema: (zod) => zod.record(zod.string(), zod.unknown()),
    compile: (value, context): Test => {
      const { within = 1, ...conditions } = value as Conditions & { within?: number }
      const { test } = context.conditions(conditions)
      return (_view, { document, block }) => {
        for (let away = 1; away <= within; away++) {
          const other = block + away * step
          if (other < 0 || other >= document.count) return false
          const place = { document, block: other }
          const view = document.whole(other)
          if (test(view, place)) return true
        }
        return false
      }
    },
  }
}
