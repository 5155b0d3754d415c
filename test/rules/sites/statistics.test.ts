import { describe, expect, it } from 'vitest'
import { silentRules, siteStatistics } from '../../../src/rules/sites/statistics.js'
import { SOUND, siteOfText } from './packs.js'

const SITE = siteOfText(SOUND)
const OTHER = siteOfText(SOUND, 'own', 'other.example.org')

describe('siteStatistics', () => {
  const pages = [
    { source: '<h1 class="headline">A</h1><div class="story"><p>One.</p></div>', url: 'https://www.example.org/1' },
    {
      source:
        '<link rel="canonical" href="https://example.org/2"><div class="story"><p>Two.</p><p class="date">x</p></div>',
    },
    { source: '<p class="share">Share</p>', url: 'https://example.com/3' },
    { source: '<p class="share">Share</p>' },
  ]

  it('counts pages of the site and those on which a rule fires', async () => {
    const rows = await siteStatistics([SITE], pages)
    expect(rows).toEqual([
      { rule: 'sites/example.org/title', pages: 2, hits: 1 },
      { rule: 'sites/example.org/author', pages: 2, hits: 0 },
      { rule: 'sites/example.org/published', pages: 2, hits: 1 },
      { rule: 'sites/example.org/story', pages: 2, hits: 2 },
      { rule: 'sites/example.org/share-bar', pages: 2, hits: 0 },
    ])
    expect(silentRules(rows)).toEqual(['sites/example.org/author', 'sites/example.org/share-bar'])
  })

  it('says nothing against rules of sites that were not seen', async () => {
    const rows = await siteStatistics([SITE, OTHER], pages)
    expect(silentRules(rows).filter((rule) => rule.includes('other.'))).toEqual([])
  })
})
