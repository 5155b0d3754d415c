import { describe, expect, it } from 'vitest'
import { emptyArticle } from '../src/article.js'
import { inspectPage } from '../src/clean.js'
import { restore } from '../src/index.js'
import { makeSettings } from '../src/settings.js'
import { packOf } from './matchers/holds.js'

const packs = [
  packOf({ id: 'more', when: { equals: ['read more'] } }),
  packOf(
    { id: 'by', cut: 'none', takes: { field: 'author' }, when: { cased: ['^By (?<take>.+)$'] } },
    { category: 'byline' },
  ),
]
const settings = await makeSettings({ packs })
const make = (source: string, title?: string) => inspectPage({ source, lang: 'en', title }, settings)

describe('an article', () => {
  it('has what the text says about itself', () => {
    const { article } = make('By Dana Orlow\n\nThe gate is closed.', 'Gate closed')
    expect(article).toMatchObject({ title: 'Gate closed', author: ['Dana Orlow'], lang: 'en', status: 'ok' })
    expect(article).not.toHaveProperty('published')
  })

  it('carries version and rules', () => {
    expect(make('The gate is closed.').article.chaffinch).toEqual(settings.identity)
  })

  it('gives its sentences with their spans, outside the record', () => {
    const { article } = make('The gate is closed. She opened it at noon.\n\nRead more\n\nThen it rained.')
    const sentences = article.sentences()
    expect(sentences.map(({ text }) => text)).toEqual([
      'The gate is closed.',
      'She opened it at noon.',
      'Then it rained.',
    ])
    for (const { start, end, text } of sentences) expect(article.text.slice(start, end)).toBe(text)
    expect(Object.keys(article)).not.toContain('sentences')
  })

  it('of which nothing is left can still be put together again', () => {
    const source = '\n Read more \n\n Read more\n'
    const { article } = make(source)
    expect(article).toMatchObject({ status: 'emptied', text: '' })
    expect(restore(article)).toBe(source)
  })
})

describe('an empty article', () => {
  it('says why it is empty', () => {
    const blank = emptyArticle({ source: ' \n' }, settings, 'empty')
    expect(blank).toMatchObject({ status: 'empty', text: '', confidence: 1 })
    expect(restore(blank)).toBe(' \n')
    const large = emptyArticle({ source: 'abc' }, { ...settings, longest: 2 }, 'too-large')
    expect(large.error).toEqual({ code: 'too-large', message: 'the text has 3 characters, the limit is 2' })
  })
})

describe('a block', () => {
  it('says what was decided and what did not stand', () => {
    const { blocks } = make('Read more\n\nThe gate is closed.')
    expect(blocks[0]).toMatchObject({ index: 0, kind: 'paragraph', text: 'Read more', decision: 'cut' })
    expect(blocks[0]!.removed.map(({ rule }) => rule)).toEqual(['related/en/more'])
    expect(blocks[1]).toMatchObject({ decision: 'keep', removed: [], overruled: [] })
  })
})
