import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ ends: ['read more'] }, 'The vote is over. Read more »', {}, true] as const,
  [{ ends: ['read more'] }, 'Read more about the vote', {}, false] as const,
  [{ ends: ['read more'] }, 'Read more...', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
