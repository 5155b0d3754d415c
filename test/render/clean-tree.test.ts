import { expect, test } from 'vitest'
import { htmlOf } from './sample.js'

test('wrappers go, loose text becomes paragraphs, white space stays outside of inline elements', () => {
  const page =
    '<div><section class="x"><h2 class="y">High <div>water</div></h2><span>One</span> <b> two </b>three</section></div>'
  expect(htmlOf(page)).toBe('<h2>High water</h2>\n<p>One <strong>two</strong> three</p>\n')
})

test('what was cut is gone with its elements', () => {
  const page =
    '<main><p>High water. <a href="/x">Also read: Tides</a></p><div><ul><li>Share</li></ul></div><p>Low</p></main>'
  expect(htmlOf(page, { cut: ['Also read: Tides', 'Share'] })).toBe('<p>High water.</p>\n<p>Low</p>\n')
})

test('links: cards line by line, none without target, none when they are not wanted', () => {
  const page =
    '<main><a href="/s"><h3>Story</h3><p>Text</p></a><p><a href="#top">Up</a> <a href="#n">note</a><a href="#h">¶</a></p><p id="n">N</p></main>'
  expect(htmlOf(page)).toBe(
    '<h3><a href="/s">Story</a></h3>\n<p><a href="/s">Text</a></p>\n<p>Up <a href="#user-content-n">note</a></p>\n' +
      '<p id="user-content-n">N</p>\n',
  )
  expect(htmlOf(page, { links: false })).not.toContain('<a')
})

test('quotations, details, ruby, formulas', () => {
  const page =
    '<main><blockquote>Said <cite>he</cite></blockquote><details><summary>More</summary>text</details>' +
    '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p><p>So <math alttext="x_1"><mi>x</mi></math></p></main>'
  expect(htmlOf(page)).toBe(
    '<blockquote><p>Said <cite>he</cite></p></blockquote>\n<details><summary>More</summary><p>text</p></details>\n' +
      '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>\n<p>So <code class="language-math math-inline">x_1</code></p>\n',
  )
})

test('an article that lies in one list item or cell is rendered from the list up', () => {
  expect(htmlOf('<nav>Menu</nav><ul><li>Only this</li></ul>', { cut: ['Menu'] })).toBe('<ul><li>Only this</li></ul>\n')
})
