import { describe, expect, it } from 'vitest'
import { readLinkedData } from '../../../src/parse/metadata/linked-data.js'
import { bareUrl, foldTitle, mainThing } from '../../../src/parse/metadata/main-thing.js'

const choose = (value: unknown, titles: string[] = [], urls: string[] = []) =>
  mainThing(readLinkedData([JSON.stringify(value)]), new Set(titles.map(foldTitle)), new Set(urls.map(bareUrl)))

const article = (headline: string, more = {}) => ({ '@type': 'Article', headline, ...more })

describe('mainThing', () => {
  it('prefers articles to other works, pages and sites', () => {
    const { main, page, site } = choose([
      { '@type': 'WebSite', name: 'S' },
      { '@type': 'WebPage', name: 'P' },
      { '@type': 'VideoObject', name: 'V' },
      article('A'),
    ])
    expect([main?.headline, page?.name, site?.name]).toEqual(['A', 'P', 'S'])
  })

  it('knows the page’s article by title or address', () => {
    expect(choose([article('One'), article('Two')], ['TWO!']).main?.headline).toBe('Two')
    const urls = [article('One', { url: 'https://a.example/1' }), article('Two', { url: 'https://a.example/2' })]
    expect(choose(urls, [], ['http://www.a.example/2/?x=1']).main?.headline).toBe('Two')
  })

  it('takes none of a list of articles that are not this page', () => {
    expect(choose(['One', 'Two', 'Three', 'Four'].map((title) => article(title))).main).toBeUndefined()
  })
})
