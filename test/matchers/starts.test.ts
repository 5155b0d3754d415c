import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ starts: ['also read'] }, 'Also read: who is next', {}, true] as const,
  [{ starts: ['also read'] }, 'We also read that', {}, false] as const,
  [{ starts: ['also read'] }, 'Also reading is fun', {}, false] as const,
  [{ starts: ['also read'] }, '(Also read this)', {}, true] as const,
  [{ starts: ['also read'] }, '▶ Also read this', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
