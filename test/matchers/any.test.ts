import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ any: [{ starts: ['read more'] }, { words: { max: 2 } }] }, 'Read more about tides and boats', {}, true] as const,
  [{ any: [{ starts: ['read more'] }, { words: { max: 2 } }] }, 'Two words', {}, true] as const,
  [{ any: [{ starts: ['read more'] }, { words: { max: 2 } }] }, 'These are four words', {}, false] as const,
  [{ any: [{ starts: ['these'], words: { max: 2 } }] }, 'These are four words', {}, false] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
