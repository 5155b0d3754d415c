import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ equals: ['read more'] }, 'Read more', {}, true] as const,
  [{ equals: ['read more'] }, '→ Read More (12)', {}, true] as const,
  [{ equals: ['read more'] }, 'Read more books', {}, false] as const,
  [{ equals: ['read more'] }, 'To read more', {}, false] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
