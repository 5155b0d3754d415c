import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ closed: true }, 'The gate is closed.', {}, true] as const,
  [{ closed: true }, 'Closed gate', {}, false] as const,
  [{ closed: false }, 'Closed gate', {}, true] as const,
  [{ closed: true }, 'He asked: "Is it closed?"', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
