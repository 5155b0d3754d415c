import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ upper: true }, 'ADVERTISEMENT', {}, true] as const,
  [{ upper: true }, 'Advertisement', {}, false] as const,
  [{ upper: false }, '12 34', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
