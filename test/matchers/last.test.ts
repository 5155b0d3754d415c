import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [
    { last: 1 },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 2 },
    true,
  ] as const,
  [
    { last: 1 },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 1 },
    false,
  ] as const,
  [
    { last: 2 },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 1 },
    true,
  ] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
