import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [
    { after: { starts: ['read more'] } },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 1 },
    true,
  ] as const,
  [
    { after: { starts: ['read more'] } },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 0 },
    false,
  ] as const,
  [
    { after: { starts: ['read more'], within: 2 } },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 0 },
    true,
  ] as const,
  [
    { after: { starts: ['read more'] } },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 2 },
    false,
  ] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
