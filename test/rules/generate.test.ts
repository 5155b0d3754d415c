import { describe, expect, it } from 'vitest'
import { matchers } from '../../src/matchers/index.js'
import {
  categoryTable,
  conditionTable,
  jsonSchemaOf,
  matcherIndex,
  replaceBetween,
  siteRuleTable,
  staleFiles,
} from '../../src/rules/generate.js'
import { readPack } from '../../src/rules/read-pack.js'
import { packSchema } from '../../src/rules/schema.js'
import { readSite } from '../../src/rules/sites/read-site.js'
import { CATEGORIES, SOUND } from './packs.js'

describe('the list of matchers', () => {
  it('has the files with a default export, in order', () => {
    const files = new Map([
      ['words.ts', 'export default a\n'],
      ['chars-count.ts', 'export default b\n'],
      ['chars.ts', 'export default c\n'],
      ['matcher.ts', 'export interface Matcher {}\n'],
      ['index.ts', 'export default d\n'],
    ])
    expect(matcherIndex(files)).toBe(`// Generated from the files of this folder by \`npm run generate\`. Do not edit.
import chars from './chars.js'
import charsCount from './chars-count.js'
import words from './words.js'

export const matchers = [chars, charsCount, words] as const
`)
  })
})

describe('the JSON Schema', () => {
  const schema = JSON.parse(jsonSchemaOf('A rule pack of chaffinch', packSchema))

  it('describes every condition and allows no others', () => {
    const { properties, additionalProperties } = schema.$defs.Conditions
    expect(Object.keys(properties).sort()).toEqual(matchers.map(({ key }) => key).sort())
    expect(additionalProperties).toBe(false)
    expect(properties.words.description).toBe(matchers.find(({ key }) => key === 'words')!.about)
  })

  it('allows a single value where a list is asked for', () => {
    expect(schema.$defs.Conditions.properties.starts.anyOf.map((one: { type: string }) => one.type)).toEqual([
      'array',
      'string',
    ])
  })

  it('asks for no key that has a default', () => {
    expect(schema.$defs.Rule.required).toEqual(['id', 'cut', 'confidence', 'when'])
  })
})

describe('tables', () => {
  it('list the conditions', () => {
    expect(conditionTable().split('\n')).toHaveLength(matchers.length + 2)
  })

  it('count rules by category and language', () => {
    const pack = readPack(SOUND, { file: 'f', dialect: 'own', category: 'related', lang: 'en', categories: CATEGORIES })
    const names = [
      { name: 'related', definition: 'pointers' },
      { name: 'comments', definition: 'a | b', strong: true },
    ]
    expect(categoryTable(names, [pack, { ...pack, lang: 'any' }])).toBe(`| category | covers | any | en |
| --- | --- | --- | --- |
| \`related\` | pointers | 1 | 1 |
| \`comments\` * | a \\| b |  |  |
| all |  | 1 | 1 |`)
  })

  it('name the sites with what their packs know', () => {
    const remove = 'remove: [{ id: bar, category: related, selector: .bar }]'
    const site = readSite(`site: example.org\nabout: News.\ntitle: h1\n${remove}`, {
      ...{ file: 'f', dialect: 're2', categories: CATEGORIES },
    })
    expect(siteRuleTable([site]).split('\n').at(-1)).toBe('| `example.org` | News. |  | bar | title |')
  })

  it('stand between their markers', () => {
    const text = 'a\n<!-- generated: x -->\nold\n<!-- end -->\nb'
    expect(replaceBetween(text, 'x', 'new')).toBe('a\n<!-- generated: x -->\n\nnew\n\n<!-- end -->\nb')
    expect(() => replaceBetween(text, 'y', 'new')).toThrow(/lacks the markers/)
  })
})

it('all generated files are up to date (npm run generate)', () => {
  expect(staleFiles()).toEqual([])
})
