import { describe, expect, it } from 'vitest'
import { createCleaner } from '../../../src/index.js'
import english from '../../../src/languages/en.js'
import { parseTree } from '../../../src/parse/html/tree.js'
import { selectElements } from '../../../src/rules/sites/engine.js'
import { withSiteFields } from '../../../src/rules/sites/fields.js'
import { siteOfText } from './packs.js'

const SITE = siteOfText(
  `title: [h1.missing, h1]
author: .by a
published: [{ selector: 'meta[name=when]', attribute: content }, .date]
`,
  're2',
)
const fieldsOf = (page: string) =>
  withSiteFields({ title: 'Stated', origins: { title: 'open-graph', image: 'meta' }, image: 'a.png' }, SITE, {
    tree: parseTree(page),
    select: selectElements,
    language: english,
  })

describe('the fields of a site', () => {
  it('go before what the page says elsewhere', () => {
    const page = '<h1>The  <i>gate</i></h1><p class=by><a>Ines Marrow</a>, <a>Tomas Quill</a>, <a>Ines Marrow</a></p>'
    expect(fieldsOf(`${page}<p class=date>4 March 2024</p>`)).toEqual({
      title: 'The gate',
      author: ['Ines Marrow', 'Tomas Quill'],
      published: '2024-03-04',
      image: 'a.png',
      origins: { title: 'site', author: 'site', published: 'site', image: 'meta' },
    })
  })

  it('are read from attributes that the pack or HTML names', () => {
    expect(fieldsOf('<meta name=when content="2024-03-04T10:00Z"><p class=date>x</p>').published).toBe(
      '2024-03-04T10:00Z',
    )
    expect(fieldsOf('<time class=date datetime="2024-03-05">yesterday</time>').published).toBe('2024-03-05')
  })

  it('are what the page says where the pack finds nothing that can be read', () => {
    const page = '<h1> </h1><p class=by><a></a></p><p class=date>soon</p>'
    expect(fieldsOf(page)).toEqual({
      title: 'Stated',
      image: 'a.png',
      origins: { title: 'open-graph', image: 'meta' },
    })
  })

  it('enter the record', async () => {
    const cleaner = await createCleaner({ sites: [SITE] })
    const page =
      '<title>Other</title><h1>Gate shut</h1><p class=by>By <a>Ines Marrow</a></p><p>The gate is shut today.</p>'
    const article = cleaner.clean(page, { format: 'html', url: 'https://example.org/' })
    expect(article).toMatchObject({ title: 'Gate shut', author: ['Ines Marrow'] })
    expect(article.meta).toMatchObject({ origins: { title: 'site', author: 'site' } })
  })
})
