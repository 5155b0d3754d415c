import { describe, expect, it } from 'vitest'
import { PackError } from '../../../src/rules/pack-error.js'
import { readSite } from '../../../src/rules/sites/read-site.js'
import { CATEGORIES, SOUND, siteOfText } from './packs.js'

function problemsOf(text: string, dialect: 'own' | 're2' = 'own'): string[] {
  try {
    siteOfText(text, dialect)
    return []
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
  }
}

describe('a sound pack', () => {
  it('is read, single values as lists', () => {
    expect(siteOfText(SOUND)).toMatchObject({
      site: 'example.org',
      title: ['h1.headline'],
      published: [{ selector: 'time', attribute: 'datetime' }, '.date'],
      remove: [{ id: 'share-bar', selector: ['.share'] }],
      file: 'sites/example.org.yaml',
    })
  })

  it('of a user needs no reasons, no examples and may name its site itself', () => {
    const text = 'site: news.example.org\nremove: [{ id: bar, category: social, selector: .share }]\n'
    const site = readSite(text, { file: 'mine.yaml', dialect: 're2', categories: CATEGORIES })
    expect(site).toMatchObject({ site: 'news.example.org', keep: [], examples: [] })
  })
})

describe('a broken pack is refused with line and column', () => {
  it.each([
    ['an unknown key', SOUND.replace('title:', 'titel:'), /^2:1 unknown key "titel"; allowed: about, site, title/],
    [
      'a selector',
      SOUND.replace('selector: .share', 'selector: ".share["'),
      /^17:15 the selector ".share\[" cannot be read/,
    ],
    ['a slow selector', SOUND.replace('.story]', 'p ~ p]'), /^8:29 "~" in the selector "p ~ p" is not allowed/],
    ['a selector of a field', SOUND.replace('.date]', '"a:b"]'), /^4:54 the selector "a:b" cannot be read/],
    [
      'a category',
      SOUND.replace('category: social', 'category: shop'),
      /^16:15 no category is called "shop"; allowed: nav/,
    ],
    ['an id twice', SOUND.replace('id: share-bar', 'id: story'), /^14:9 the id "story" is taken/],
    ['an id', SOUND.replace('id: share-bar', 'id: Share Bar'), /^14:9 id "Share Bar" must be kebab-case/],
    ['no reason', SOUND.replace('    why: Buttons.\n', ''), /^14:5 why is missing in share-bar/],
    ['a public suffix', `site: co.uk\n${SOUND}`, /^1:7 "co.uk" is not the domain of a site/],
    ['a category without only', SOUND.replace('    only: true\n', ''), /category belongs to only: true/],
    ['no YAML', 'about: [', /not valid YAML/],
  ])('for %s', (_name, text, message) => {
    expect(problemsOf(text)).toEqual(expect.arrayContaining([expect.stringMatching(message)]))
  })

  it('for a missing site, all mistakes at once', () => {
    const read = () =>
      readSite('remove: [{ id: bar, category: shop, selector: "[" }]', {
        ...{ file: 'mine.yaml', dialect: 're2', categories: CATEGORIES },
      })
    expect(read).toThrow(/3 mistakes[\s\S]*mine\.yaml:1:\d+: [\s\S]*site is missing/)
  })

  it('for own packs without examples, which users may leave out', () => {
    const bare = SOUND.replace(/ {4}examples:\n {6}- .*\n/g, '')
    expect(problemsOf(bare)).toHaveLength(2)
    expect(problemsOf(bare, 're2')).toEqual([])
  })
})
