import { expect, it } from 'vitest'
import { holds } from './holds.js'

const of = ['facebook', 'twitter', 'linkedin', 'linkedin learning']

it.each([
  [{ names: { of } }, 'Follow us on Facebook', true] as const,
  [{ names: { of } }, 'Follow us on facebooks', false] as const,
  [{ names: { of, min: 2 } }, 'Facebook Twitter', true] as const,
  [{ names: { of, min: 2 } }, 'Facebook and nothing else', false] as const,
  [{ names: { of, min: 2 } }, 'Facebook, Facebook', true] as const,
  // Where names overlap the longer one counts, with all its words.
  [{ names: { of, min: 2 } }, 'LinkedIn Learning', false] as const,
  [{ names: { of, share: 1 } }, 'LinkedIn Learning', true] as const,
  [{ names: { of, share: 0.5 } }, 'Facebook Twitter or post', true] as const,
  [{ names: { of, share: 0.5 } }, 'Facebook is what they asked for', false] as const,
])('%j in %j: %s', (when, text, expected) => {
  expect(holds(when, text)).toBe(expected)
})
