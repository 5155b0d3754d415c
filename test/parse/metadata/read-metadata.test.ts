import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/parse/metadata/read-metadata.js'
import { page } from './page.js'

describe('readMetadata', () => {
  it('gives every field with its origin', () => {
    const html = `<html lang="en"><title>Hens sleep on the wall | The Ledger</title>
      <meta property="og:site_name" content="The Ledger"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Hens sleep on the wall","author":{"@type":"Person","name":"Dana Orlow"},
      "datePublished":"2021-05-03T08:00+02:00","dateModified":"2021-05-04"}</script>
      <body><h1>Hens sleep on the wall</h1>`
    expect(readMetadata(page(html), { url: 'https://ledger.example/hens' })).toEqual({
      title: 'Hens sleep on the wall',
      author: ['Dana Orlow'],
      published: '2021-05-03T08:00+02:00',
      modified: '2021-05-04',
      site: 'The Ledger',
      lang: 'en',
      origins: {
        title: 'html',
        author: 'json-ld',
        published: 'json-ld',
        modified: 'json-ld',
        site: 'open-graph',
        lang: 'html',
      },
    })
  })

  it('says nothing of a page that says nothing', () => {
    expect(readMetadata(page(''))).toEqual({ origins: {} })
    expect(readMetadata(page('<p>Hello'))).toEqual({ origins: {} })
  })

  const LONG = 1_000_000
  it.each([
    ['deep elements', '<div>'.repeat(10_000)],
    [
      'an attribute of a megabyte',
      `<meta name="author" content="${'a, '.repeat(LONG / 3)}"><h1 class="${'x-'.repeat(LONG / 2)}">y</h1>`,
    ],
    ['a title of a megabyte', `<title>${'a - '.repeat(LONG / 4)}</title><h1>${'b | '.repeat(LONG / 4)}</h1>`],
    ['deep JSON', `<script type="application/ld+json">${'{"@graph":['.repeat(90_000)}</script>`],
    ['broken JSON', `<script type="application/ld+json">${'{"a":"\\'.repeat(25_000)}</script>`],
    ['many bylines', '<p class="author date"><time>By x 2021</time></p>'.repeat(20_000)],
    ['comments of JSON', `<script type="application/ld+json">${'/*'.repeat(90_000)}</script>`],
    [
      'entities',
      `<title>${'&amp;'.repeat(LONG / 5)}</title><meta property="og:title" content="${'&lt;b'.repeat(LONG / 5)}">`,
    ],
    ['spaces', `<title>a${' '.repeat(LONG)}b</title><p class="byline">By${' '.repeat(LONG)}x`],
  ])('answers within a second: %s', (_, html) => {
    const root = page(html)
    const start = performance.now()
    readMetadata(root, { url: `https://a.example/${'x/'.repeat(100_000)}` })
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
