import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ kind: ['heading'] }, '# Tides', {}, true] as const,
  [{ kind: ['heading', 'menu'] }, 'Home | News | Sport', {}, true] as const,
  [
    { kind: ['heading'] },
    'The harbour master closed the gate on Monday because the water stood too high for boats.',
    {},
    false,
  ] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
