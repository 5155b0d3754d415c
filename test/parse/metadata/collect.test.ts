import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/parse/metadata/collect.js'
import { page } from './page.js'

const of = (html: string) => collect(page(html))

describe('collect', () => {
  it('finds what speaks of a page', () => {
    const found = of(`<html lang="de"><head><title>Das Moor</title><meta property="og:title" content="Moor">
      <meta name="DC.Title" content="Moore"><link rel="canonical" href="/moor">
      <script type="application/ld+json">{"@type":"Article"}</script>
      <script>window.__STATE__ = {}</script></head><body><h1>Das Moor</h1><time>gestern</time>
      <p class="byline">Von Ada Kern</p><i class="post-date"></i><b itemprop="author"></b><p>3. Mai 2021</p></body>`)
    expect(found).toMatchObject({ lang: 'de', titleTag: 'Das Moor', jsonLd: ['{"@type":"Article"}'] })
    expect(found.metas.get('og:title')).toEqual(['Moor'])
    expect(found.metas.get('dc.title')).toEqual(['Moore'])
    const counts = [found.headings, found.times, found.signed, found.dated, found.items, found.links, found.states]
    expect(counts.map((list) => list.length)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect([found.years, found.bylines].map((list) => list.length)).toEqual([1, 1])
  })

  it('takes no title from a drawing and nothing from a template', () => {
    const found = of('<svg><title>Arrow</title></svg><template><h1>Later</h1></template><title>Page</title>')
    expect(found.titleTag).toBe('Page')
    expect(found.headings).toEqual([])
  })

  it('keeps its lists short on hostile pages', () => {
    const found = of('<h1 class="author date">2021</h1>'.repeat(5000))
    expect(Math.max(found.headings.length, found.signed.length, found.dated.length, found.years.length)).toBe(300)
    expect(of('<div>'.repeat(10_000)).headings).toEqual([])
  })
})
