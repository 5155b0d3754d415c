import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ 'chars-count': { max: 4 } }, 'Menu', {}, true] as const,
  [{ 'chars-count': { max: 3 } }, 'Menu', {}, false] as const,
  [{ 'chars-count': { min: 5 } }, 'Menu', {}, false] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
