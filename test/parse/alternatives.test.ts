import { expect, it } from 'vitest'
import { alternatives } from '../../src/parse/alternatives.js'

it('puts longer phrases first, allows any white space and means characters literally', () => {
  expect(alternatives(['by', 'by the', 'a.b'])).toBe('(?:by\\s+the|a\\.b|by)')
  expect(new RegExp(`^${alternatives(['u.s.', 'middle east'])}$`).test('middle  east')).toBe(true)
  expect(new RegExp(`^${alternatives(['u.s.'])}$`).test('uxsx')).toBe(false)
})
