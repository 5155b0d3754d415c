import { expect, test } from 'vitest'
import { parseHtml } from '../../src/parse/html/page.js'
import { renderPage, renderText } from '../../src/render/render.js'
import { cutsOf } from './sample.js'

const source = '<main><p>High <a href="b?c">water</a></p><p>Share <img src="i.png"></p></main>'
const cuts = cutsOf(parseHtml(source), ['Share'])

test('a page: addresses by its own, or by its base', () => {
  const url = 'https://tides.example/a/'
  expect(renderPage('markdown', { source, cuts, url })).toBe('High [water](https://tides.example/a/b?c)\n')
  const based = `<base href="/z/">${source}`
  const own = cutsOf(parseHtml(based), ['Share'])
  expect(renderPage('html', { source: based, cuts: own, url })).toContain('href="https://tides.example/z/b?c"')
  expect(renderPage('html', { source, cuts })).toBe('<p>High <a href="b?c">water</a></p>\n')
  expect(renderPage('markdown', { source, cuts, links: false })).toBe('High water\n')
})

test('a text: Markdown as it is, HTML by paragraphs', () => {
  expect(renderText('markdown', '**a**\n\n- b')).toBe('**a**\n\n- b')
  expect(renderText('html', 'a < b\nc\n\nd')).toBe('<p>a &#x3C; b<br>c</p>\n<p>d</p>\n')
  expect(renderText('html', '')).toBe('')
})

test('no page breaks it', () => {
  const deep = `${'<div>'.repeat(5000)}a${'<b><table><ul><li>'.repeat(300)}b`
  for (const page of [
    deep,
    '',
    '<p',
    '<ol><li id=a><a href=#a>1</a>',
    '<table><tr><td colspan=99999 rowspan=99999>a<td>b</table>',
  ])
    for (const format of ['markdown', 'html'] as const)
      expect(typeof renderPage(format, { source: page, cuts: [] })).toBe('string')
})
