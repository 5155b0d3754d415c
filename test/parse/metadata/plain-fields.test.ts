import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/parse/metadata/read-metadata.js'
import { page } from './page.js'

const of = (html: string) => readMetadata(page(html), { url: 'https://ledger.example/a/b' })

describe('readPlainFields', () => {
  it('reads what the head states, addresses made whole', () => {
    expect(
      of(`<html lang="pt_BR"><link rel="canonical" href="/c"><meta property="og:site_name" content="The Ledger &amp; Co">
        <meta property="og:image" content="//img.example/p.jpg"><meta name="description" content="Hens.">
        <meta name="keywords" content="hens, #dusk; hens"><link rel="license" href="https://licence.example/by">`),
    ).toMatchObject({
      site: 'The Ledger & Co',
      lang: 'pt-BR',
      canonicalUrl: 'https://ledger.example/c',
      image: 'https://img.example/p.jpg',
      description: 'Hens.',
      tags: ['hens', 'dusk'],
      licence: 'https://licence.example/by',
      origins: {
        site: 'open-graph',
        lang: 'html',
        canonicalUrl: 'link',
        image: 'open-graph',
        description: 'meta',
        tags: 'meta',
        licence: 'link',
      },
    })
  })

  it('falls back to linked data', () => {
    const node = {
      '@type': 'Article',
      publisher: { name: 'The Ledger' },
      image: { url: '/p.jpg' },
      keywords: ['hens'],
      inLanguage: 'en',
    }
    expect(of(`<script type="application/ld+json">${JSON.stringify(node)}</script>`)).toMatchObject({
      site: 'The Ledger',
      image: 'https://ledger.example/p.jpg',
      tags: ['hens'],
      lang: 'en',
    })
  })

  it('leaves out what is none', () => {
    const { canonicalUrl, image, licence, lang } = of(
      '<html lang="{{lang}}"><link rel="canonical" href="javascript:x"><meta property="og:image" content="data:x"><meta name="dc.rights" content="All rights reserved">',
    )
    expect([canonicalUrl, image, licence, lang]).toEqual([undefined, undefined, undefined, undefined])
  })
})
