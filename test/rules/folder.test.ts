import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collectOwnPacks, collectPacks, readCategories, readPackFolder } from '../../src/rules/folder.js'
import { PackError } from '../../src/rules/pack-error.js'
import { CATEGORIES, SOUND } from './packs.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaffinch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
  return join(folder, path)
}

const LIST =
  'categories:\n  - { name: related, definition: pointers }\n  - { name: comments, definition: threads, strong: true }\n'
const USER = 'rules:\n  - { id: slogan, cut: sentence, confidence: 0.9, when: { starts: "you read it here" } }\n'

describe("chaffinch's own folder", () => {
  it('reads categories and packs, named by their paths, in order', () => {
    put('categories.yaml', LIST)
    put('related/en.yaml', SOUND)
    put('related/any.yaml', SOUND)
    put('comments/de.yaml', SOUND)
    const { packs, problems, categories } = collectOwnPacks(folder)
    expect(problems).toEqual([])
    expect(packs.map(({ category, lang }) => `${category}/${lang}`)).toEqual([
      'comments/de',
      'related/any',
      'related/en',
    ])
    expect(categories).toEqual([
      { name: 'related', definition: 'pointers' },
      { name: 'comments', definition: 'threads', strong: true },
    ])
  })

  it('passes over other data that decides', () => {
    put('categories.yaml', LIST)
    put('related/en.yaml', SOUND)
    put('spun/en.yaml', 'nothing: like a pack\n')
    put('learned/en.json', '{}')
    expect(collectOwnPacks(folder).packs).toHaveLength(1)
    expect(collectOwnPacks(folder).problems).toEqual([])
  })

  it('hands out what is right beside what is wrong', () => {
    put('categories.yaml', LIST)
    put('related/en.yaml', SOUND)
    const wrong = put('related/de.yaml', SOUND.replace('0.95', '7'))
    const unknown = put('adverts/en.yaml', SOUND)
    const { packs, problems } = collectOwnPacks(folder)
    expect(packs.map(({ lang }) => lang)).toEqual(['en'])
    expect(problems.map(({ file }) => file)).toEqual([unknown, wrong])
    expect(problems[0]!.message).toContain('no category is called "adverts"')
  })

  it('refuses a broken list of categories', () => {
    put('categories.yaml', 'categories:\n  - { name: Related }\n')
    expect(() => readCategories(folder)).toThrow(PackError)
  })
})

describe("a user's packs", () => {
  const read = (path: string) => readPackFolder(path, { dialect: 're2', categories: CATEGORIES }).packs

  it('are read from a flat folder', () => {
    put('mine.yaml', `category: related\nlang: en\n${USER}`)
    put('more.yml', `category: newsletter\nlang: any\n${USER}`)
    expect(read(folder).map(({ category, lang, dialect }) => [category, lang, dialect])).toEqual([
      ['related', 'en', 're2'],
      ['newsletter', 'any', 're2'],
    ])
  })

  it('are read from one file, named by its path or by itself', () => {
    expect(read(put('related/en.yaml', USER))[0]).toMatchObject({ category: 'related', lang: 'en' })
    expect(read(put('mine.yaml', `category: comments\nlang: de\n${USER}`))[0]).toMatchObject({
      category: 'comments',
      lang: 'de',
    })
  })

  it('are read from folders of categories', () => {
    put('comments/fr.yaml', USER)
    expect(read(folder)[0]).toMatchObject({ category: 'comments', lang: 'fr' })
  })

  it('are refused with all mistakes of all files', () => {
    put('one.yaml', USER)
    put('two.yaml', `category: related\nlang: en\n${USER.replace('0.9', '9')}`)
    const { packs, problems } = collectPacks(folder, { dialect: 're2', categories: CATEGORIES })
    expect(packs).toEqual([])
    // one.yaml names its language in no way that could be one: "one" looks like a tag, so only the category is missing.
    expect(problems.map(({ line }) => line)).toEqual([1, 4])
    expect(() => read(folder)).toThrow(/2 mistakes in the rule packs/)
  })

  it('may not give one rule two meanings', () => {
    put('a.yaml', `category: related\nlang: en\n${USER}`)
    put('b.yaml', `category: related\nlang: en\n${USER}`)
    expect(() => read(folder)).toThrow(/the rule related\/en\/slogan stands already in .*a\.yaml/)
  })

  it('of sites stand in a folder sites, or say site:', () => {
    const remove = 'remove: [{ id: bar, category: related, selector: .bar }]\n'
    put('sites/example.org.yaml', remove)
    put('gazette.yaml', `site: example.com\n${remove}`)
    put('related/en.yaml', USER)
    const { packs, sites } = readPackFolder(folder, { dialect: 're2', categories: CATEGORIES })
    expect(packs).toHaveLength(1)
    expect(sites.map(({ site }) => site)).toEqual(['example.com', 'example.org'])
    put('sites/second.yaml', `site: example.org\n${remove}`)
    expect(() => read(folder)).toThrow(/there is a pack for example.org already: .*example\.org\.yaml/)
    put('sites/second.yaml', remove)
    expect(() => read(folder)).toThrow(/second\.yaml:1:1: site is missing/)
  })

  it('must be there', () => {
    expect(() => read(join(folder, 'none'))).toThrow(/there is no such file or folder/)
    expect(() => read(folder)).toThrow(/there is no pack here/)
  })
})
