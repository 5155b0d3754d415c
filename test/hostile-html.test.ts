// Pages that no site should send, and some do: each is answered in bounded time, and its removals lie within it.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Cleaner, createCleaner } from '../src/index.js'
import { checkPlaces } from './soak/page-promises.js'

const MB = 1_000_000
/** Most seconds for a page on a busy machine; on a quiet one 2 are wanted. A quadratic step would take minutes. */
const SECONDS = 60
const PROSE = 'The mayor said on Monday that the bridge would be closed until the engineers had read the report.'
const P = `<p>${PROSE}</p>`
const within = (hostile: string) => `<html><body><article>${P}${hostile}${P}</article></body></html>`
const numbered = (count: number, one: (at: number) => string) => Array.from({ length: count }, (_, at) => one(at))

type Hostile = readonly (readonly [string, () => string])[]

const NESTED: Hostile = [
  ...[
    'div',
    'b',
    'blockquote',
    'ul><li',
    'table><tr><td',
    'form><button',
    'select><option',
    'math',
    'noscript',
    'my-box',
  ],
  ...['p><div', 'pre', 'ruby><rt', 'font', 'section'],
].map((tags) => [`<${tags}>`, () => `<${tags}>`.repeat(200_000 / tags.split('>').length) + P])

const LARGE: Hostile = [
  ['50,000 attributes', () => within(`<div ${numbered(50_000, (at) => `a${at}="v${at}"`).join(' ')}>x</div>`)],
  ['50,000 classes', () => within(`<div class="${numbered(50_000, (at) => `c-${at}`).join(' ')}">x</div>`)],
  ['gigantic cells', () => within('<table><tr><td colspan="999999999" rowspan="99999999">x<td>y</table>')],
  ['a comment of 3 MB', () => within(`<!--${'a b '.repeat(750_000)}-->`)],
  ['a comment that never ends', () => within(`<!--${'a b '.repeat(750_000)}`)],
  ['a comment of dashes', () => within(`<!--${'-'.repeat(3 * MB)}`)],
  ['odd comments', () => within('<!-->'.repeat(400_000))],
  ['comments within comments', () => within(`<!-->${'<!--'.repeat(700_000)}`)],
  ['comments that end oddly', () => within('<!--x--!>'.repeat(300_000))],
  ['a script of 3 MB', () => within(`<script>${'var a=1;'.repeat(375_000)}</script>`)],
  ['scripts that never end', () => within('<script>'.repeat(400_000))],
  ['data in a million brackets', () => within(`<script type="application/ld+json">${'['.repeat(MB)}</script>`)],
  ['data of spaces', () => within(`<script type="application/ld+json">{"@type":${' '.repeat(3 * MB)}</script>`)],
  ['data of types and spaces', () => within(`"@type":${' '.repeat(90)}`.repeat(30_000))],
  ['entities', () => within(`<p>${'&amp;'.repeat(600_000)}</p>`)],
  ['ampersands', () => within(`<p>${'&'.repeat(3 * MB)}</p>`)],
  ['a number of 3 MB', () => within(`<p>&#${'9'.repeat(3 * MB)};</p>`)],
  ['an attribute of 3 MB', () => within(`<div title="${'abc '.repeat(750_000)}">x</div>`)],
  ['an attribute that never ends', () => within(`<div title="${'abc '.repeat(750_000)}`)],
  ['a style of 3 MB', () => within(`<div style="${'display : '.repeat(300_000)}">x</div>`)],
  ['a doctype of 3 MB', () => `<!doctype ${'a'.repeat(3 * MB)}`],
  ['a title of 3 MB', () => `<title>${'a b '.repeat(750_000)}</title>${P}`],
]

const MANY: Hostile = [
  ...['<', '< ', '<a', '<a ', '</', '</p>', '<!', '<?', '>', '<br>', '<p>', '<hr>'].map(
    (piece) => [`a million ${piece}`, () => piece.repeat(MB)] as const,
  ),
  ['sections of CDATA', () => '<![CDATA[x]]>'.repeat(200_000) + P],
  ['NULs', () => within(`<p>${'a\0b '.repeat(300_000)}</p>${'<\0p>'.repeat(100_000)}`)],
  ['lines', () => within('word<br>'.repeat(200_000))],
  ['paragraphs', () => within('<p>The tide rose.'.repeat(100_000))],
  ['links', () => within('<a href="/x">Read more</a> '.repeat(100_000))],
  ['pointers', () => within('<p><a href="/x">Read more</a></p>'.repeat(30_000))],
  ['cells of one row', () => within(`<table><tr>${'<td>1'.repeat(200_000)}</table>`)],
  ['cells', () => within(`<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(2000)}</table>`)],
  ['items', () => within(`<ul>${'<li>item one'.repeat(100_000)}</ul>`)],
  ['spaces in code', () => within(`<pre>x${' '.repeat(3 * MB)}y</pre>`)],
  ['spaces', () => within(`<p>x${' '.repeat(3 * MB)}y${'&nbsp;'.repeat(300_000)}z</p>`)],
  ['characters without width', () => within(`<p>${'\u200b'.repeat(3 * MB)}</p>${'<p>\u200b</p>'.repeat(100_000)}`)],
  ['hidden parts', () => within('<div hidden><p>Some hidden words here.</p></div>'.repeat(50_000))],
  ['ruby', () => within(`<p>${'<ruby>東<rp>(</rp><rt>とう</rt></ruby>'.repeat(30_000)}</p>`)],
  ['formulas', () => within(`<math>${'<mi>x</mi>'.repeat(200_000)}</math>${'<math><mi>y</mi></math>'.repeat(30_000)}`)],
  ['metadata', () => '<meta property="og:title" content="a b c">'.repeat(70_000) + P],
  [
    'headlines, dates and bylines',
    () => within('<h1>Closed</h1><time>2 January 2024</time><p>By A. Orlow'.repeat(15_000)),
  ],
  ['names', () => within(numbered(50_000, (at) => `<div class="k${at}"><p>Word ${at}.</p></div>`).join(''))],
  ['scripts too deep', () => `${'<b>'.repeat(500)}${'<script'.repeat(300_000)}${P}`],
  ['titles too deep', () => `${'<b>'.repeat(500)}${'<title></title>'.repeat(200_000)}${P}`],
]

describe('hostile pages', () => {
  let cleaner: Cleaner
  beforeAll(async () => {
    cleaner = await createCleaner({})
    cleaner.clean(P, { format: 'html' })
  }, 60_000)

  function clean(page: string) {
    const started = performance.now()
    const article = cleaner.clean(page, { format: 'html' })
    checkPlaces(page, article)
    expect((performance.now() - started) / 1000, 'seconds').toBeLessThan(SECONDS)
    return article
  }

  it.each(NESTED)('200,000 nested %s', (_, page) => void clean(page()), 120_000)
  it.each(LARGE)('%s', (_, page) => void clean(page()), 120_000)
  it.each(MANY)('%s', (_, page) => void clean(page()), 120_000)

  it('what stands in too many elements is read', () => {
    for (const tag of ['div', 'b', 'my-box']) expect(clean(`<${tag}>`.repeat(200_000) + P).text).toBe(PROSE)
  }, 120_000)

  const whole = within(
    `<!-- a --><nav class="menu"><ul><li><a href='/x'>Home</a></ul></nav><table><tr><td>1&amp;2</table><pre> a </pre>
    <script type="application/ld+json">{"@type":"NewsArticle"}</script><noscript><img></noscript><![CDATA[x]]><br/>`,
  )

  it('a page may break off anywhere', () => {
    for (let at = 0; at <= whole.length; at++) clean(whole.slice(0, at))
  }, 120_000)

  it.each([
    'p',
    'div',
    'table',
    'td',
    'pre',
    'a',
    'li',
    'script',
    'style',
    'title',
    'textarea',
    'select',
    'svg',
    'math',
  ])('<%s> may stay open, or be closed only', (tag) => {
    clean(within(`<${tag}>High water`))
    expect(clean(within(`</${tag}>High water`)).text).toContain(PROSE)
  })
})
