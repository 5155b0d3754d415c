import { expect, it } from 'vitest'
import { holds } from './holds.js'

it.each([
  [{ chars: ['copyright'] }, '© 2024 Harbour Ledger', {}, true] as const,
  [{ chars: ['copyright'] }, '2024 Harbour Ledger', {}, false] as const,
  [{ chars: ['copyright', 'digit'] }, '2024 Harbour Ledger', {}, true] as const,
  [{ chars: ['ellipsis'] }, 'Read on...', {}, true] as const,
  [{ chars: ['url'] }, 'See www.harbour.example', {}, true] as const,
])('%j in %j at %j: %s', (when, text, where, expected) => {
  expect(holds(when, text, where)).toBe(expected)
})
