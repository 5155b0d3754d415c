import { expect, it } from 'vitest'
import markdown from '../../src/read/markdown.js'

it('is known by two of its marks, not by one', () => {
  expect(markdown.looksLike('# Tides\n\nSee [more](/more).')).toBe(true)
  expect(markdown.looksLike('# Tides\n\nSee more.')).toBe(false)
})
