import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ capitals: { min: 0.9 } }, 'Why The Ferry Ran Aground', {}, true] as const,
  [{ capitals: { min: 0.9 } }, 'Why the ferry ran aground', {}, false] as const,
  [{ capitals: { max: 0.5 } }, 'Why the ferry ran aground', {}, true] as const,
  [{ capitals: { min: 1 } }, 'Top 10 Tides', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
