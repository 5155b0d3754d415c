import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/page.js'

describe('a place in the text is one in the page', () => {
  const placed = (html: string, text: string) => {
    const { source, html: structure } = parseHtml(html)
    const at = source.indexOf(text)
    const { start, end } = structure.toSource(at, at + text.length)
    return html.slice(start, end)
  }

  it('exact where the text stands there as it is', () => {
    expect(placed('<p>The gate is closed.</p><p>Read more</p>', 'Read more')).toBe('Read more')
    expect(placed('<p>The gate is closed. Read more</p>', 'Read more')).toBe('Read more')
  })

  it('exact in code, too', () => {
    expect(placed('<pre>\n  let a = 1\n  let b = 2</pre>', 'let b')).toBe('let b')
  })

  it('with the markup in between', () => {
    expect(placed('<p>The <b>gate</b> is <i>closed</i>.</p>', 'gate is closed')).toBe('gate</b> is <i>closed')
  })

  it('as the whole stretch of text where characters were decoded or white space closed up', () => {
    expect(placed('<p>Salt &amp; foam <b>everywhere</b></p>', 'foam')).toBe('Salt &amp; foam ')
    expect(placed('<p>Salt  and\nfoam</p>', 'foam')).toBe('Salt  and\nfoam')
  })

  it('from the first to the last block of a stretch', () => {
    const html = '<ul><li>One</li><li>Two</li></ul>'
    expect(placed(html, 'One\nTwo')).toBe('One</li><li>Two')
  })

  it('without the markup around it, where white space between blocks belongs to the stretch', () => {
    expect(placed('<p>The gate is closed. </p><p>Read more</p>', '\n\nRead more')).toBe('Read more')
    expect(placed('<p>The gate is closed. </p><p>Read more</p>', '\nRead more')).toBe('Read more')
    expect(placed('<p>Read more </p><p>The gate</p>', 'Read more\n\n')).toBe('Read more')
    expect(placed('<p>Salt &amp; foam </p><p>The gate</p>', '\n\n')).toBe('')
  })

  it('nowhere on a page without text', () => {
    expect(parseHtml('<img>').html.toSource(0, 0)).toEqual({ start: 0, end: 0 })
  })
})

it('the runs of a block are its texts, in order, with their places in the page', () => {
  const html = '<p>Before</p><p>The <b>gate</b>.</p><p>After</p>'
  const { source, blocks, html: structure } = parseHtml(html)
  const runs = structure.runs(blocks[1]!)
  expect(runs.map(({ start, end }) => source.slice(start, end))).toEqual(['The ', 'gate', '.'])
  expect(runs.map(({ from }) => html.slice(from, from + 3))).toEqual(['The', 'gat', '.</'])
})

it('by block: links, hidden parts, images and elements', () => {
  const { html } = parseHtml('<nav><a>Home</a></nav><img><p>The gate is closed today.</p><div hidden>No</div>tail')
  expect([...html.linked]).toEqual([1, 0, 0, 0])
  expect([...html.hidden]).toEqual([0, 0, 1, 0])
  expect([...html.images]).toEqual([0, 1, 0, 0])
  expect(html.tags).toEqual(['nav', 'p', 'div', ''])
  expect([...html.element]).toEqual([0, 2, 3, -1])
  expect([...html.leaf]).toEqual([1, 2, 3, -1])
  expect([...html.parents]).toEqual([-1, 0, -1, -1])
})

describe('what a page says it is', () => {
  const says = (html: string) =>
    Object.entries(parseHtml(html).html.says).flatMap(([kind, isSaid]) => (isSaid ? [kind] : []))
  const data = (json: string) => `<script type="application/ld+json">${json}</script><p>One</p>`

  it.each([
    ['{"@type":"NewsArticle"}', ['article']],
    ['{ "@type" : [ "BlogPosting" ] }', ['article']],
    ['{"@type":"Product"}', ['product']],
    ['{"@type":"QAPage"}', ['forum']],
    ['{"@type":"DiscussionForumPosting"}', ['article', 'forum']],
    ['{"@type":"ItemList"}', ['list']],
    ['{"@type":"Person"}', []],
  ])('%s', (json, kinds) => expect(says(data(json))).toEqual(kinds))

  it('also in Open Graph', () => {
    expect(says('<meta property="og:type" content="article"><p>One</p>')).toEqual(['article'])
    expect(says('<meta property="og:type" content="product"><p>One</p>')).toEqual(['product'])
  })

  it('is found in time linear in the page, however much white space it has', () => {
    expect(says(data(`{"@type":${' '.repeat(300_000)}`))).toEqual([])
    expect(says(data(`"@type":${' '.repeat(99)}`.repeat(2000)))).toEqual([])
  })
})
