import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ words: { max: 2 } }, 'Read more', {}, true] as const,
  [{ words: { max: 2 } }, 'Read much more', {}, false] as const,
  [{ words: { min: 3 } }, 'Read much more', {}, true] as const,
  [{ words: { min: 2, max: 2 } }, 'Read', {}, false] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
