import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ pattern: ['^\\d+ min read$'] }, '4 MIN READ', {}, true] as const,
  [{ pattern: ['^\\d+ min read$'] }, '4 min reading', {}, false] as const,
  [{ pattern: ['^x$', '^y$'] }, 'Y', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
