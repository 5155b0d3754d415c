import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [
    { first: 1 },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    {},
    true,
  ] as const,
  [
    { first: 1 },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 1 },
    false,
  ] as const,
  [
    { first: 2 },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 1 },
    true,
  ] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
