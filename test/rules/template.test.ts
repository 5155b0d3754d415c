import { describe, expect, it } from 'vitest'
import { readPack } from '../../src/rules/read-pack.js'
import { addRuleTemplate } from '../../src/rules/template.js'
import { CATEGORIES, SOUND } from './packs.js'

const read = (text: string) =>
  readPack(text, { file: 'f', dialect: 'own', category: 'related', lang: 'en', categories: CATEGORIES })

describe('a new rule', () => {
  it('makes a sound pack', () => {
    expect(read(addRuleTemplate(null, 'more-from')).rules.map(({ id }) => id)).toEqual(['more-from'])
  })

  it('stands behind the others, which do not change', () => {
    const text = addRuleTemplate(SOUND, 'more-from')
    expect(text.startsWith(SOUND)).toBe(true)
    expect(read(text).rules.map(({ id }) => id)).toEqual(['lead-in', 'more-from'])
  })

  it('needs an id in kebab case', () => {
    expect(() => addRuleTemplate(null, 'MoreFrom')).toThrow(/must be kebab-case/)
  })
})
