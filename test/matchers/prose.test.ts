import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [
    { prose: true },
    'The harbour master closed the gate on Monday because the water stood too high for boats.',
    {},
    true,
  ] as const,
  [{ prose: true }, 'Read more', {}, false] as const,
  [{ prose: false }, 'Read more', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
