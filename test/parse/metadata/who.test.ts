import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/parse/metadata/read-metadata.js'
import { page } from './page.js'

const of = (html: string) => {
  const { author, origins } = readMetadata(page(html), { url: 'https://ledger.example/a' })
  return author === undefined ? undefined : `${origins.author}: ${author.join(' + ')}`
}
const linked = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'x', author })}</script>`

describe('readSigners', () => {
  it.each([
    [linked([{ '@type': 'Person', name: 'Dana Orlow' }, 'Sam Reyes']), 'json-ld: Dana Orlow + Sam Reyes'],
    [
      linked([
        { '@type': 'Organization', name: 'Canal Office' },
        { '@type': 'Person', name: 'Ida Holm' },
      ]),
      'json-ld: Ida Holm',
    ],
    ['<meta name="author" content="Dana Orlow">', 'meta: Dana Orlow'],
    [
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Kern">',
      'twitter: Ada Kern',
    ],
    ['<h1>x</h1><p itemprop="author"><a itemprop="name">Dana Orlow</a></p>', 'microdata: Dana Orlow'],
    ['<h1>x</h1><a rel="author" href="/d">Dana Orlow</a>', 'html: Dana Orlow'],
    ['<h1>x</h1><p class="byline">By Dana Orlow and Sam Reyes</p>', 'html: Dana Orlow + Sam Reyes'],
    ['<h1>x</h1><p>Written by</p>', undefined],
    ['<h1>x</h1><div><p>Written by</p><p>Dana Orlow</p></div>', 'html: Dana Orlow'],
  ])('%s', (html, signed) => {
    expect(of(html)).toBe(signed)
  })

  it('lets accounts and the site give way to a person', () => {
    const byline = '<h1>x</h1><p class="byline">By Dana Orlow</p>'
    expect(of(`<meta name="author" content="admin">${byline}`)).toBe('html: Dana Orlow')
    expect(of(`<meta property="og:site_name" content="Ledger">${linked('Ledger')}${byline}`)).toBe('html: Dana Orlow')
    expect(of(linked('Ledger'))).toBe('json-ld: Ledger')
    expect(of('<meta name="author" content="admin">')).toBeUndefined()
  })

  it('follows ids', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#d' } },
      { '@type': 'Person', '@id': '#d', name: 'Dana Orlow' },
    ]
    expect(of(`<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`)).toBe(
      'json-ld: Dana Orlow',
    )
  })
})
