import { describe, expect, it } from 'vitest'
import { createCleaner } from '../../../src/index.js'
import { parseHtml } from '../../../src/parse/html/page.js'
import { selectElements } from '../../../src/rules/sites/engine.js'
import { findSite, isOfSite, protectAgain, type Site } from '../../../src/rules/sites/find-site.js'
import { siteOfText } from './packs.js'

function siteWith(text: string): Site {
  return siteOfText(`site: example.org\n${text}`, 're2')
}

function found(page: string, site: Site): string[] {
  const document = parseHtml(page)
  return findSite(document, site, selectElements).map(
    ({ rule, cut, start, end, protect }) =>
      `${rule.split('/')[2]} ${protect === true ? 'safe' : cut}: ${document.source.slice(start, end)}`,
  )
}

const REMOVE = siteWith('remove: [{ id: gone, category: social, selector: [.x, sup] }]')

describe('what remove names', () => {
  it.each([
    ['<p>One.</p><p class=x>Two.</p>', ['gone block: Two.']],
    ['<p>One <span class=x>two <b>three</b></span> four.</p>', ['gone span: two three']],
    ['<p>One<sup>[1]</sup> and two<sup>[2]</sup>.</p>', ['gone span: [1]', 'gone span: [2]']],
    ['<div class=x><p>One.</p><ul><li>Two</li></ul></div>', ['gone block: One.', 'gone block: Two']],
    ['<div class=x><p class=x>One.</p></div><p>Two.</p>', ['gone block: One.']],
    // Nothing that is read is left.
    ['<p>(<sup>One</sup>)</p><p>Two.</p>', ['gone block: (One)']],
    ['<p>One.</p>', []],
  ])('in %s', (page, expected) => {
    expect(found(page, REMOVE)).toEqual(expected)
  })

  it('has the category of the entry and stands above the rules of wording', () => {
    const document = parseHtml('<p>One.</p><p class=x>Two.</p>')
    const [finding] = findSite(document, REMOVE, selectElements)
    expect(finding).toMatchObject({ rule: 'sites/example.org/gone', category: 'social', confidence: 0.99, block: 1 })
    expect(isOfSite(finding!)).toBe(true)
  })
})

describe('what keep names', () => {
  const page = '<nav><p>Menu</p></nav><main><p>One<sup>1</sup> two.</p></main><p>Below</p>'

  it('is safe but for what remove takes of it', () => {
    const site = siteWith(
      'keep: [{ id: body, selector: main }]\nremove: [{ id: gone, category: social, selector: sup }]',
    )
    expect(found(page, site)).toEqual(['gone span: 1', 'body safe: One', 'body safe:  two.'])
  })

  it('is all that stays with only: true', () => {
    const site = siteWith('keep: [{ id: body, selector: main, only: true, protect: false, category: nav }]')
    expect(found(page, site)).toEqual(['body block: Menu', 'body block: Below'])
  })

  it('is left alone where the page has none of it', () => {
    expect(found(page, siteWith('keep: [{ id: body, selector: article, only: true }]'))).toEqual([])
    const empty = siteWith(
      'keep: [{ id: body, selector: sup, only: true }]\nremove: [{ id: gone, category: nav, selector: sup }]',
    )
    expect(found(page, empty)).toEqual(['gone span: 1'])
  })

  it('stays safe in later rounds', () => {
    const document = parseHtml(page)
    const safe = findSite(document, siteWith('keep: [{ id: body, selector: main }]'), selectElements)
    const blocks = [{ start: 0, end: 3, kind: 'paragraph' as const }]
    const rest = { source: 'One', format: 'html' as const, blocks, stood: { structure: document.html, blocks: [1] } }
    expect(protectAgain(rest, safe)).toMatchObject([{ block: 0, start: 0, end: 3, protect: true }])
    expect(protectAgain({ ...rest, stood: { structure: document.html, blocks: [0] } }, safe)).toEqual([])
    expect(protectAgain({ source: '', format: 'text', blocks: [] }, safe)).toEqual([])
  })
})

describe('a cleaner with a site pack', () => {
  const PAGE = `<nav><ul><li>Home</li></ul></nav><div class="story"><p>The gate was shut on Monday because the water stood too
    high for boats, the harbour master said.</p><p>Read also: Who is next?</p><p>He called it "a storm<sup>2</sup> of the old
    kind" and left.</p></div><p>Sign up for our newsletter</p>`
  const site = siteWith(
    'keep: [{ id: body, selector: .story, only: true, category: nav }]\nremove: [{ id: marks, category: source, selector: sup }]',
  )
  const BODY = `The gate was shut on Monday because the water stood too high for boats, the harbour master said.

Read also: Who is next?

He called it "a storm of the old kind" and left.`

  it('takes what the pack says on pages of the site, in quotations too, and keeps the rest from all rules', async () => {
    const cleaner = await createCleaner({ sites: [site] })
    const options = { format: 'html', url: 'https://www.example.org/a' } as const
    const { text, removed } = cleaner.clean(PAGE, options)
    expect(text).toBe(BODY)
    expect(new Set(removed.map(({ rule }) => rule))).toEqual(
      new Set(['sites/example.org/body', 'sites/example.org/marks']),
    )
  })

  it('does nothing on pages of other sites; the page may say itself whose it is', async () => {
    const cleaner = await createCleaner({ sites: [site] })
    const rulesOf = (page: string, url?: string) =>
      cleaner.clean(page, { format: 'html', url }).removed.filter((one) => isOfSite(one)).length
    expect(rulesOf(PAGE, 'https://example.com/a')).toBe(0)
    expect(rulesOf(PAGE)).toBe(0)
    const own = `<link rel="canonical" href="https://example.org/a">${PAGE}`
    expect(rulesOf(own)).toBeGreaterThan(0)
    expect(rulesOf(own, 'https://example.com/a')).toBe(0)
  })

  it('leaves categories alone that the user keeps', async () => {
    const cleaner = await createCleaner({ sites: [site], keep: ['source'] })
    expect(cleaner.clean(PAGE, { format: 'html', url: 'https://example.org/' }).text).toContain('a storm2 of the old')
  })
})
