import { describe, expect, it } from 'vitest'
import { readAnnotated } from '../../src/corpus/annotated-html.js'

const FRONT = '<!--\nlang: en\nsplit: dev\n-->\n'
const read = (html: string) => {
  const { text, spans, ...rest } = readAnnotated(FRONT + html)
  return {
    ...rest,
    text,
    marks: spans.map(({ start, end, label, category }) => [label, category, text.slice(start, end)]),
  }
}

describe('an annotated page', () => {
  it('is the page without its labels, and its text with what of it is noise', () => {
    const { html, text, marks, front } = read(
      '<nav data-cut="nav">Home</nav><p class="x">One <b data-cut=\'ad\'>Two</b></p>',
    )
    expect(html).toBe('<nav>Home</nav><p class="x">One <b>Two</b></p>')
    expect(text).toBe('Home\n\nOne Two')
    expect(front).toEqual({ lang: 'en', split: 'dev' })
    expect(marks).toEqual([
      ['noise', 'nav', 'Home'],
      ['noise', 'ad', 'Two'],
    ])
  })

  it('keeps content within noise, and knows what may go or stay', () => {
    const { html, marks } = read(
      '<div data-cut="related"><p>One</p><p data-keep>Two</p></div><p data-cut="either/byline">By Dana Orlow</p>',
    )
    expect(html).not.toContain('data-')
    expect(marks).toEqual([
      ['noise', 'related', 'One'],
      ['either', 'byline', 'By Dana Orlow'],
    ])
  })

  it('has one span for a stretch of a block under one label, without the white space around it', () => {
    expect(read('<p>One <span data-cut="tools"> Share <b>this</b> </span> two</p>').marks).toEqual([
      ['noise', 'tools', 'Share this'],
    ])
  })
})

describe('is refused', () => {
  it('without front matter', () => expect(() => readAnnotated('<p>One</p>')).toThrow('the front matter is missing'))

  it('when a label is no attribute that can be taken out', () => {
    expect(read('<p>data-cut="nav" is a label</p>').marks).toEqual([])
    expect(() => read('<p>One</p><p data-cut="nav" >Two</p>')).not.toThrow()
    expect(() => read('<pre>a data-cut="nav" > b</pre>')).toThrow('the labels change the text')
  })
})
