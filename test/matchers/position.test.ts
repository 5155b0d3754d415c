import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [
    { position: ['head'] },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    {},
    true,
  ] as const,
  [
    { position: ['inside'] },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 1 },
    true,
  ] as const,
  [
    { position: ['tail'] },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 2 },
    true,
  ] as const,
  [
    { position: ['head'] },
    `Share this\n\nThe harbour master closed the gate on Monday because the water stood too high for boats.\n\nRead more`,
    { block: 2 },
    false,
  ] as const,
  [{ position: 'tail' }, 'Menu', {}, true] as const,
  [{ position: 'inside' }, 'Menu', {}, false] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
