import { describe, expect, it } from 'vitest'
import { readLinkedData, stringOf, stringsOf, typesOf } from '../../../src/parse/metadata/linked-data.js'

const of = (...values: unknown[]) => readLinkedData(values.map((value) => JSON.stringify(value)))

describe('readLinkedData', () => {
  it('finds nodes in lists, graphs and below pages, each with its kind', () => {
    const { things } = of([{ '@type': 'NewsArticle' }, { '@type': ['Thing', 'https://schema.org/Recipe'] }], {
      '@graph': [{ '@type': 'WebSite' }, { '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting' } }],
    })
    expect(things.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'article ',
      'work ',
      'site ',
      'page ',
      'article mainEntity',
    ])
  })

  it('keeps what others wrote and lists of links out', () => {
    const { things } = of({
      '@type': 'Article',
      comment: [{ '@type': 'Article' }],
      itemListElement: [{ '@type': 'Article' }],
    })
    expect(things).toHaveLength(1)
  })

  it('knows nodes by their id', () => {
    const { byId } = of({ '@graph': [{ '@type': 'Person', '@id': '#p', name: 'Ada Kern' }, { '@id': '#p' }] })
    expect(stringOf(byId.get('#p'), 'name')).toBe('Ada Kern')
  })

  it('stands broken and endless scripts', () => {
    let deep: unknown = { '@type': 'Article' }
    for (let level = 0; level < 2000; level++) deep = { '@graph': [deep] }
    expect(of(deep).things).toEqual([])
    expect(readLinkedData(['{', 'null', '7']).things).toEqual([])
    expect(of(Array.from({ length: 10_000 }, () => ({ '@type': 'Article' }))).things).toHaveLength(500)
  })
})

describe('strings of a value', () => {
  it('come from strings, lists, names and language maps', () => {
    expect(stringsOf(['Ada', { name: 'Ben' }, { '@value': 'Cy' }, 7, null])).toEqual(['Ada', 'Ben', 'Cy', '7'])
    expect(stringsOf({ name: { name: { name: 'x' } } })).toEqual([])
    expect(typesOf({ '@type': 'schema:Article' })).toEqual(['article'])
  })
})
