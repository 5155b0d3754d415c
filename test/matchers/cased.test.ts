import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ cased: ['^By [A-Z]'] }, 'By Dana Orlow', {}, true] as const,
  [{ cased: ['^By [A-Z]'] }, 'By day it rains', {}, false] as const,
  [{ cased: ['^By [A-Z]'] }, 'by Dana', {}, false] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
