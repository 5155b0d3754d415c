import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ title: { min: 0.9 } }, 'Ferry runs aground', { title: 'Ferry Runs Aground' }, true] as const,
  [{ title: { min: 0.9 } }, 'Ferry runs late', { title: 'Ferry Runs Aground' }, false] as const,
  [{ title: { min: 0.9 } }, 'Ferry runs aground', {}, false] as const,
  [{ title: { max: 0.9 } }, 'Ferry runs aground', {}, false] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
