import { describe, expect, it } from 'vitest'
import { holds, located } from './holds.js'

describe('phrases', () => {
  it('that are among the commonest words are found as well', () => {
    expect(holds({ starts: ['the'] }, 'The gate')).toBe(true)
    expect(holds({ starts: ['the'] }, 'Then the gate')).toBe(false)
    expect(holds({ contains: ['and'] }, 'Sand on the gate')).toBe(false)
  })

  it('say where they stand', () => {
    expect(located({ contains: ['also read'] }, 'Please also read this')).toBe('also read')
    expect(located({ contains: ['also read'] }, 'Please read this')).toBeNull()
  })
})

describe('expressions', () => {
  it('mean the group called cut, else the whole match', () => {
    expect(located({ pattern: ['story (?<cut>read more)$'] }, 'The story Read More')).toBe('Read More')
    expect(located({ pattern: ['read \\w+'] }, 'Please read more now')).toBe('read more')
  })

  it('say more exactly than phrases what is meant', () => {
    expect(located({ contains: ['read more'], pattern: ['read more \\w+'] }, 'Now read more books')).toBe(
      'read more books',
    )
  })
})

it('a range without bounds always holds', () => {
  expect(holds({ words: {} }, 'Any')).toBe(true)
})
