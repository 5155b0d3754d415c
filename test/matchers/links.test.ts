import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ links: { min: 2 } }, '[One](/1) and [two](/2)', {}, true] as const,
  [{ links: { min: 3 } }, '[One](/1) and [two](/2)', {}, false] as const,
  [{ links: { min: 1 } }, 'See https://harbour.example for more', {}, true] as const,
  [
    { links: { max: 0 } },
    'The harbour master closed the gate on Monday because the water stood too high for boats.',
    {},
    true,
  ] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
