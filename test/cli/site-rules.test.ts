import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listedSites, readSiteStatistics, selectSites, siteTable } from '../../src/cli/site-rules.js'
import { SOUND, siteOfText } from '../rules/sites/packs.js'

const SITE = siteOfText(SOUND)
const idsOf = (names: readonly string[], options = {}) =>
  selectSites([SITE], names, options).flatMap(({ keep, remove, examples }) => [
    ...[...keep, ...remove].map(({ id }) => id),
    ...examples.map(() => 'record'),
  ])

describe('selectSites', () => {
  it.each([
    [[], ['story', 'share-bar', 'record']],
    [['sites'], ['story', 'share-bar', 'record']],
    [['sites/example.org'], ['story', 'share-bar', 'record']],
    [['sites/example.org/share-bar'], ['share-bar']],
    [['related'], []],
  ])('by %j gives %j', (names, expected) => {
    expect(idsOf(names)).toEqual(expected)
  })

  it('looks at the category; rules of sites have no language', () => {
    expect(idsOf([], { category: 'social' })).toEqual(['share-bar'])
    expect(idsOf([], { lang: 'en' })).toEqual([])
  })
})

it('lists what is kept and what goes', () => {
  expect(listedSites([SITE], {}).map(({ id, cut, protect }) => [id, cut, protect])).toEqual([
    ['sites/example.org/story', 'all but this', true],
    ['sites/example.org/share-bar', 'element', false],
  ])
  expect(listedSites([SITE], { category: 'nav' })).toEqual([])
})

describe('statistics of pages', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaffinch-'))
    mkdirSync(join(folder, 'deep'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('reads HTML files and records, and names the rules that no longer fire', async () => {
    const link = '<link rel="canonical" href="https://example.org/1">'
    writeFileSync(join(folder, 'deep/a.html'), `${link}<h1 class="headline">A</h1><p class="date">2024-03-04</p>`)
    const html = '<div class="story"><p class="share">Share</p></div>'
    writeFileSync(join(folder, 'b.jsonl'), `${JSON.stringify({ url: 'https://example.org/2', html })}\n`)
    writeFileSync(join(folder, 'c.txt'), 'A text.')
    const rows = await readSiteStatistics(folder, [SITE])
    expect(rows.map(({ pages, hits }) => [pages, hits])).toEqual([
      [2, 1],
      [2, 0],
      [2, 1],
      [2, 2],
      [2, 1],
    ])
    expect(siteTable(rows)).toMatch(
      /^1 rules no longer fire\n {2}sites\/example.org\/author\n\nrule +fires on +pages\n/,
    )
  })

  it('says which sites were not seen', () => {
    const rows = [{ rule: 'sites/example.org/story', pages: 0, hits: 0 }]
    expect(siteTable(rows)).toBe('every rule of the sites that were seen fires\n\nno page of: example.org\n')
  })
})
