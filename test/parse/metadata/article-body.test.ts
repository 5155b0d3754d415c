import { describe, expect, it } from 'vitest'
import { readArticleBodies } from '../../../src/parse/metadata/article-body.js'
import { page } from './page.js'

const PROSE =
  'The hens of Elmsport sleep on the wall. Nobody knows why they do. The mayor has asked them twice. '.repeat(4)

describe('readArticleBodies', () => {
  it('finds the text of linked data', () => {
    const node = JSON.stringify({ '@type': 'Article', articleBody: `<p>${PROSE}</p><p>End.</p>` })
    expect(readArticleBodies(page(`<script type="application/ld+json">${node}</script>`))).toMatchObject([
      { text: `${PROSE.trim()}\nEnd.`, origin: 'json-ld' },
    ])
  })

  it('finds it in the state of a framework', () => {
    const state = JSON.stringify({ props: { post: { title: 'Hens', content: PROSE, code: PROSE } } })
    for (const script of [
      `<script id="__NEXT_DATA__" type="application/json">${state}`,
      `<script>window.__STATE__ = ${state};`,
    ])
      expect(readArticleBodies(page(`${script}</script>`)).map(({ origin }) => origin)).toEqual(['state'])
  })

  it('takes no short text and no list of settings', () => {
    const state = JSON.stringify({ content: 'Menu', text: 'a'.repeat(5000) })
    expect(readArticleBodies(page(`<script type="application/json">${state}</script>`))).toEqual([])
  })
})
