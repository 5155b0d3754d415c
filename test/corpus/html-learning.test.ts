import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { alignLines, readHtmlPages } from '../../src/corpus/html-learning.js'
import { parseHtml } from '../../src/parse/html/page.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()
const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'
const HTML = `<nav>Share this</nav><p>${PROSE}</p><p>Tides</p><div hidden>Loading more tides for you</div>`

function benchmarks(): string {
  return folderOf(here, {
    'wcxb/train/html/b17.html.gz': gzipSync(HTML),
    'wcxb/train/text/b17.txt.gz': gzipSync(`Share this\n\n ${PROSE}\nTides\n`),
    'wcxb/train/labels/b17.json.gz': gzipSync(
      JSON.stringify({
        ...{ page_type: 'forum', frac: [0, 1, 0.5] },
        hidden: [{ at: 3, text: 'Loading more tides for you', label: 0 }],
      }),
    ),
    'snippets/html/s1.html.gz': gzipSync(HTML),
    'snippets/snippets.json': JSON.stringify({ s1: { with: ['closed  the gate'], without: ['Share this'] } }),
    'folds.json': JSON.stringify({ wcxb: { b17: 3 }, snippets: { s1: 4 } }),
  })
}

function corpus(): string {
  const front = (split: string) => `---\nlang: en\nsource: written for this test\nsplit: ${split}\nkind: product\n---\n`
  const html = `<div>Share this</div><p>${PROSE}</p>`
  const marked = `[-social: Share this-]\n\n${PROSE}\n`
  return folderOf(here, {
    ...{ 'en/a-one.md': front('dev') + marked, 'en/a-one.html': html },
    ...{ 'en/a-two.md': front('test') + marked, 'en/a-two.html': html },
    'en/a-three.md': front('dev') + marked,
  })
}

const pages = [...readHtmlPages(benchmarks(), corpus())]

describe('the pages to learn from', () => {
  it('are those of both benchmarks and the dev pages of the corpus that are HTML', () => {
    expect(pages.map(({ id, set, type }) => [id, set, type])).toEqual([
      ['b17', 'wcxb', 'forum'],
      ['s1', 'snippets', null],
      ['en/a-one', 'corpus', 'product'],
    ])
    expect(pages.slice(0, 2).map(({ fold }) => fold)).toEqual([3, 4])
  })

  it('know how much of each block is content, hidden ones, too', () => {
    expect([...pages[0]!.content]).toEqual([0, 1, 0.5, 0])
    expect([...pages[2]!.content]).toEqual([0, 1])
  })

  it('know it of blocks with a snippet only, where that is all there is', () => {
    expect([...pages[1]!.content]).toEqual([0, 1, Number.NaN, Number.NaN])
  })

  it('know how many words of content they have', () => {
    expect(pages.map(({ gold }) => gold)).toEqual([20.5, null, 20])
  })
})

describe('labelled lines are laid over the blocks', () => {
  const shares = (html: string, lines: readonly (readonly [string, number])[]) => [
    ...alignLines(
      parseHtml(html),
      lines.map(([text, share]) => ({ text, share })),
    ),
  ]
  const LONG = 'Nobody had seen so much water.'

  it('with the same text, in the same order', () => {
    expect(
      shares('<p>One</p><p>Two</p>', [
        ['One', 1],
        ['Two', 0],
      ]),
    ).toEqual([1, 0])
  })

  it('a block of several lines has their share by length', () => {
    expect(
      shares('<pre>abc\nd</pre>', [
        ['abc', 1],
        ['d', 0],
      ]),
    ).toEqual([0.75])
  })

  it('past what only one of the two readings has', () => {
    const labelled = [
      ['One', 1],
      ['Extra', 0],
      [LONG, 1],
    ] as const
    expect(shares(`<p>One</p><p>Odd</p><p>${LONG}</p>`, labelled)).toEqual([1, Number.NaN, 1])
  })

  it('but not by a short line that may be there by chance', () => {
    const labelled = [
      ['One', 1],
      ['Menu', 0],
      [LONG, 1],
    ] as const
    expect(shares(`<p>Two</p><p>Menu</p><p>Three</p><p>Four</p>`, labelled)).toEqual(Array(4).fill(Number.NaN))
  })
})
