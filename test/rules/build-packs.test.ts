import { describe, expect, it } from 'vitest'
import { buildPacks } from '../../src/rules/build-packs.js'
import { readPack } from '../../src/rules/read-pack.js'
import { readSite } from '../../src/rules/sites/read-site.js'
import { CATEGORIES, SOUND } from './packs.js'

const read = (category: string, lang: string, text = SOUND) =>
  readPack(text, { file: `${category}/${lang}.yaml`, dialect: 'own', category, lang, categories: CATEGORIES })
const ABOUT = { version: '1.2.3', categories: [{ name: 'related', definition: 'pointers' }] }
const indexOf = (files: ReadonlyMap<string, string>) =>
  JSON.parse(files.get('index.json')!) as { rules: string; languages: string[] }

describe('compiled packs', () => {
  const files = buildPacks([read('related', 'en'), read('comments', 'en'), read('related', 'any')], ABOUT)

  it('are one file a language and an index', () => {
    expect([...files.keys()]).toEqual(['any.json', 'en.json', 'index.json'])
    expect(indexOf(files)).toEqual({
      version: '1.2.3',
      rules: expect.stringMatching(/^[0-9a-f]{12}$/),
      languages: ['any', 'en'],
      categories: ABOUT.categories,
      models: [],
      sites: [],
    })
  })

  it('take the model along, and its bytes count in the hash of the rules', () => {
    const packs = [read('related', 'en')]
    const [bare, one, other] = [null, '{"a":1}', '{"a":2}'].map((model) =>
      buildPacks(packs, { ...ABOUT, ...(model === null ? {} : { models: { text: model } }) }),
    )
    expect([bare!.has('model-text.json'), one!.get('model-text.json')]).toEqual([false, '{"a":1}'])
    expect(new Set([bare, one, other].map((files) => indexOf(files!).rules)).size).toBe(3)
  })

  it('have a file of its own for each site, which counts in the hash', () => {
    const source = { file: 'f', dialect: 're2', categories: CATEGORIES } as const
    const site = readSite('site: example.org\nremove: [{ id: a, why: b, category: related, selector: .a }]', source)
    const files = buildPacks([], { ...ABOUT, sites: [site] })
    const remove = [{ id: 'a', category: 'related', selector: ['.a'] }]
    expect(JSON.parse(files.get('site-example.org.json')!)).toEqual({ site: 'example.org', keep: [], remove })
    expect(JSON.parse(files.get('index.json')!)).toMatchObject({ sites: ['example.org'] })
    expect(indexOf(files).rules).not.toBe(indexOf(buildPacks([], ABOUT)).rules)
  })

  it('keep what decides and drop reasons, examples and paths', () => {
    const [pack] = JSON.parse(files.get('any.json')!) as { rules: object[] }[]
    expect(pack).toMatchObject({
      category: 'related',
      lang: 'any',
      about: 'Pointers to other articles.',
      dialect: 'own',
      phrases: { 'also read:': expect.any(Object), 'read (also|more):': expect.any(Object) },
    })
    expect(pack).not.toHaveProperty('file')
    expect(pack!.rules).toEqual([
      {
        id: 'lead-in',
        cut: 'sentence',
        confidence: 0.95,
        when: { starts: ['also read:', 'read (also|more):'], words: { max: 25 } },
        unless: { pattern: ['^read more: \\d+$'] },
      },
    ])
  })

  it('have a hash that changes with the rules only', () => {
    const hash = (text: string) => indexOf(buildPacks([read('related', 'en', text)], ABOUT)).rules
    expect(hash(SOUND.replace('The judges', 'Both judges'))).toBe(hash(SOUND))
    expect(hash(SOUND.replace('max: 25', 'max: 26'))).not.toBe(hash(SOUND))
  })
})
