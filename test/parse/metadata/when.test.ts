import { describe, expect, it } from 'vitest'
import de from '../../../src/languages/de.js'
import en from '../../../src/languages/en.js'
import { readMetadata } from '../../../src/parse/metadata/read-metadata.js'
import { isoDate } from '../../../src/parse/metadata/when.js'
import { page } from './page.js'

describe('isoDate', () => {
  it.each([
    ['2023-07-15T14:57:03+0530', '2023-07-15T14:57:03+05:30'],
    ['2023-07-15 14:57 UTC', '2023-07-15T14:57Z'],
    ['2023-07-15T14:57:03.120Z', '2023-07-15T14:57:03Z'],
    ['2023-07', '2023-07'],
    ['July 15, 2023', '2023-07-15'],
    ['1689433023', '2023-07-15T14:57:03Z'],
    ['05/07/2023', null],
    ['no date', null],
    ['1889-01-01', null],
  ])('%s', (text, date) => {
    expect(isoDate(text, en)).toBe(date)
  })

  it('reads the page’s language, then English', () => {
    expect(isoDate('15. Juli 2023', de)).toBe('2023-07-15')
    expect(isoDate('July 15, 2023', de)).toBe('2023-07-15')
  })
})

describe('dates of a page', () => {
  const of = (html: string, url?: string) => {
    const { published, modified, origins } = readMetadata(page(html), { url })
    return { published, modified, origin: origins.published }
  }

  it('come from what is stated before what is seen', () => {
    const meta = '<meta property="article:published_time" content="2021-05-03T08:00:00Z">'
    const seen = '<h1>x</h1><time datetime="2020-01-01">1 January 2020</time>'
    expect(of(meta + seen)).toMatchObject({ published: '2021-05-03T08:00:00Z', origin: 'open-graph' })
    expect(of(seen)).toMatchObject({ published: '2020-01-01', origin: 'time' })
  })

  it('tell publication from change', () => {
    const html = '<h1>x</h1><p class="updated">Updated May 4, 2022</p><p class="posted">May 3, 2021</p>'
    expect(of(html)).toMatchObject({ published: '2021-05-03', modified: '2022-05-04' })
  })

  it('are found in short texts, the address and the page’s data', () => {
    expect(of('<h1>x</h1><div><p>May 3, 2021</p></div>').published).toBe('2021-05-03')
    expect(of('<h1>x</h1>', 'https://a.example/2021/05/03/x').origin).toBe('url')
    expect(of('<script>s = {"post_date":"2021-05-03T08:00:00Z"}</script>').origin).toBe('state')
  })

  it('are not those of comments and teasers', () => {
    expect(of('<h1>x</h1><div class="comments"><time datetime="2020-01-01"></time></div>').published).toBeUndefined()
  })
})
