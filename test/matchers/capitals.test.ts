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

it('is the same for text beyond ASCII', () => {
  for (const bounds of [{ min: 0.5 }, { max: 0.5 }]) {
    expect(holds({ capitals: bounds }, 'Émile’s Café, au port')).toBe(true)
    expect(holds({ capitals: bounds }, "Emile's Cafe, au port")).toBe(true)
  }
})
