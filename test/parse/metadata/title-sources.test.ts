import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/parse/metadata/collect.js'
import { headingOf, headingsOfSite, titleSources } from '../../../src/parse/metadata/title-sources.js'
import { page } from './page.js'

const NOTHING = { main: undefined, kind: 'other', page: undefined, site: undefined } as const

describe('titleSources', () => {
  it('names every place with its weight', () => {
    const collected = collect(page('<title>Hens | L</title><meta property="og:title" content="Hens"><h1>Hens ¶</h1>'))
    expect(titleSources(collected, NOTHING).map(({ text, origin }) => `${origin}: ${text}`)).toEqual([
      'html: Hens',
      'open-graph: Hens',
      'html: Hens | L',
    ])
  })

  it('believes the long headline of an article most', () => {
    const html = '<title>Six facts</title><h1>Why the hens of Elmsport sleep</h1>'
    const collected = collect(page(html))
    const [plain] = titleSources(collected, NOTHING)
    const [article] = titleSources(collected, { ...NOTHING, kind: 'article' })
    expect(article!.weight).toBeGreaterThan(plain!.weight)
  })
})

describe('headings', () => {
  it('that end the page’s title are the site’s', () => {
    expect(headingsOfSite(collect(page('<title>Traits - The Book of Hens</title><h1>The Book of Hens</h1>')))).toEqual([
      'the book of hens',
    ])
    expect(headingsOfSite(collect(page('<title>Hens</title><h1>Hens</h1>')))).toEqual([])
  })

  it('that are the title are found, else the first', () => {
    const collected = collect(page('<h1>Menu</h1><h1>Hens ¶</h1>'))
    expect(headingOf(collected, 'hens')?.element).toBe(collected.headings[1]!.element)
    expect(headingOf(collected, 'geese')?.element).toBe(collected.headings[0]!.element)
  })
})
