import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/page.js'

const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'
const blocksOf = (html: string) => {
  const { source, blocks } = parseHtml(html)
  return blocks.map(({ start, end, kind }) => [kind, source.slice(start, end)])
}
const texts = (html: string) => blocksOf(html).map(([, text]) => text)

describe('the text of a page', () => {
  it('has a blank line between blocks, a new line between rows, items and lines', () => {
    const html = `<p>${PROSE}</p><ul><li>One<li>Two</ul><table><tr><td>Reds<td>12<tr><td>Blues<td>9</table><p>a<br>b`
    expect(parseHtml(html).source).toBe(`${PROSE}\n\nOne\nTwo\n\nReds\t12\nBlues\t9\n\na\nb`)
  })

  it('is a document of its own, with blocks in order', () => {
    const { format, source, blocks } = parseHtml(`<h1>Gate closed</h1><p>${PROSE}</p>`)
    expect([format, source]).toEqual(['html', `Gate closed\n\n${PROSE}`])
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 11],
      [13, source.length],
    ])
  })

  it('is empty where nothing can be read', () => {
    for (const html of ['', '<html><head><title>One</title></head></html>', '<img>', '<!-- one -->'])
      expect(parseHtml(html)).toMatchObject({ source: '', blocks: [] })
  })
})

it.each([
  ['heading', '<h2>What the water did</h2>'],
  ['code', '<pre>let a = 1</pre>'],
  ['code', '<pre><div>let a = 1</div></pre>'],
  ['caption', '<figure><img><figcaption>The gate</figcaption></figure>'],
  ['form', '<button>Send it</button>'],
  ['quote', '<blockquote><p>We had no plan.</p></blockquote>'],
  ['table', '<table><tr><td>Reds<td>12</table>'],
  ['paragraph', `<div>${PROSE}</div>`],
  ['dialogue', '<p>“We had no plan,” she said.</p>'],
])('a %s is known by its elements: %s', (kind, html) => expect(blocksOf(html)[0]![0]).toBe(kind))

describe('what is hidden', () => {
  const long = `${PROSE} ${PROSE}`
  const hiddenOf = (html: string) => [...parseHtml(html).html.hidden]

  it('is a candidate, flagged, beside a page that is seen', () => {
    const html = `<p>${long}</p><div hidden><p>${PROSE}</p></div>`
    expect([texts(html), hiddenOf(html)]).toEqual([
      [long, PROSE],
      [0, 1],
    ])
  })

  it('counts as seen where it is longer than all else: a script would show it', () => {
    expect(hiddenOf(`<p>Wait a moment</p><div style="display:none"><p>${long}</p></div>`)).toEqual([0, 0])
    expect(hiddenOf('<p>Wait</p><div hidden>Please wait a moment</div>')).toEqual([0, 1])
  })

  it('what is written for browsers without scripts is read only where there is little else', () => {
    const unscripted = `<noscript><p>${PROSE}</p></noscript>`
    expect(texts(`<p>Loading</p>${unscripted}`)).toEqual(['Loading', PROSE])
    expect(texts(`${`<p>${PROSE}</p>`.repeat(6)}${unscripted}`)).toHaveLength(6)
  })
})
