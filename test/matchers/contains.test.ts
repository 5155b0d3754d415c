import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ contains: ['cookie policy'] }, 'Please read our Cookie  Policy first', {}, true] as const,
  [{ contains: ['cookie'] }, 'Three cookies on a plate', {}, false] as const,
  [{ contains: ['(accept|allow) all'] }, 'You may allow all of them', {}, true] as const,
  [{ contains: ['accept * cookies'] }, 'Please accept our little cookies now', {}, true] as const,
  [{ contains: ["don't miss"] }, 'Don’t miss the boat', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
