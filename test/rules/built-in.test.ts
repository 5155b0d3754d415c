import { describe, expect, it } from 'vitest'
import {
  builtInIdentity,
  builtInLanguages,
  builtInPacks,
  categories,
  contentHash,
  loadPacks,
} from '../../src/rules/built-in.js'

describe('the built-in packs', () => {
  it('are there by language', () => {
    expect(builtInLanguages()).toContain('en')
    expect(builtInLanguages()).toContain('any')
    for (const lang of builtInLanguages())
      expect(new Set(loadPacks(lang).map((pack) => pack.lang))).toEqual(new Set([lang]))
    expect(builtInPacks().length).toBe(builtInLanguages().reduce((sum, lang) => sum + loadPacks(lang).length, 0))
  })

  it('are rules without their examples', () => {
    const rules = builtInPacks().flatMap((pack) => pack.rules)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.every((rule) => rule.removes.length === 0 && rule.keeps.length === 0 && rule.when !== undefined)).toBe(
      true,
    )
  })

  it('are none for a language without packs', () => {
    expect(loadPacks('tlh')).toEqual([])
    expect(loadPacks('../index')).toEqual([])
  })

  it('have a hash and the categories with the strong ones marked', () => {
    expect(builtInIdentity().rules).toMatch(/^[0-9a-f]{12}$/)
    expect(builtInIdentity().version).toMatch(/^\d+\.\d+\.\d+/)
    const strong = categories().flatMap(({ name, strong }) => (strong === true ? [name] : []))
    expect(strong).toEqual(['consent', 'comments', 'nav', 'footer', 'forum_ui', 'system'])
    expect(categories().at(-1)?.name).toBe('other')
  })
})

it('hashes texts with SHA-256', () => {
  expect(contentHash('abc')).toBe('ba7816bf8f01')
})
