import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ repeat: { min: 2 } }, 'Share\n\nOther\n\nShare', {}, true] as const,
  [{ repeat: { min: 2 } }, 'Share\n\nOther\n\nShare', { block: 1 }, false] as const,
  [{ repeat: { earlier: true } }, 'Share\n\nOther\n\nShare', {}, false] as const,
  [{ repeat: { earlier: true } }, 'Share\n\nOther\n\nShare', { block: 2 }, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
