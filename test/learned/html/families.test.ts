import { describe, expect, it } from 'vitest'
import { makeHtmlFeatures } from '../../../src/learned/html/families.js'
import { htmlLines, PAGE, rounded } from './page-lines.js'

const featuresOf = (html: string) => {
  const made = makeHtmlFeatures(htmlLines(html))
  return (name: string) => rounded(made[name]!)
}
const log = (value: number) => rounded([Math.log1p(value)])[0]

describe('features of a page', () => {
  const of = featuresOf(PAGE)

  it('say what a block’s own element is', () => {
    expect(of('own.heading')).toEqual([0, 1, 0, 0, 0])
    expect(of('own.p')).toEqual([0, 0, 1, 1, 0])
    expect(of('own.box')).toEqual([0, 0, 0, 0, 1])
    expect(of('own.linked')).toEqual([1, 0, 0, 0, 1])
    expect(of('own.images')).toEqual([0, 0, 0, 0, 1])
    expect(of('own.inline')).toEqual([1, 0, 0, 0, 1])
    expect(of('leaf.anchor')).toEqual([1, 0, 0, 0, 1])
  })

  it('say how far the first and the last headline are', () => {
    expect(of('h1.from')).toEqual([-1, 0, 1, 2, 3])
    const two = featuresOf(`${PAGE}<h1>Another</h1>`)
    expect([two('h1.last'), two('h1.count')]).toEqual([
      [-5, -4, -3, -2, -1, 0],
      [2, 2, 2, 2, 2, 2],
    ])
    expect(featuresOf('<p>One</p>')('h1.from')).toEqual([200])
  })

  it('say what the elements above hold: words, links, paragraphs, and where in them a block stands', () => {
    expect(of('up0.words')).toEqual([2, 2, 12, 11, 3].map(log))
    expect(of('up1.words')).toEqual([2, 25, 25, 25, 3].map(log))
    // The topmost stands for those that are not there.
    expect(of('up5.words')).toEqual(of('up1.words'))
    expect(of('up1.share')).toEqual(rounded([2 / 30, 25 / 30, 25 / 30, 25 / 30, 3 / 30]))
    expect(of('up1.inP')).toEqual(rounded([0, 23 / 25, 23 / 25, 23 / 25, 0]))
    expect(of('up1.at')).toEqual(rounded([0, 0, 2 / 25, 14 / 25, 0]))
    expect(of('up1.perBlock')).toEqual(rounded([2, 25 / 3, 25 / 3, 25 / 3, 3]))
  })

  it('say what the elements above are called, and how near', () => {
    expect(of('name.nav')).toEqual([2, 0, 0, 0, 0])
    expect(of('name.related')).toEqual([0, 0, 0, 0, 2])
    expect(of('in.article')).toEqual([0, 1, 1, 1, 0])
    expect(of('name.bad')).toEqual([1, 20, 20, 20, 1])
    const deep = featuresOf(`<div class="comments">${'<div>'.repeat(5)}One${'</div>'.repeat(5)}</div>`)
    expect(deep('name.comments')).toEqual([1])
    expect(deep('depth')).toEqual([5])
  })

  it('say how many are like it, beside it and on the page', () => {
    expect(of('twins0')).toEqual([1, 1, 2, 2, 1].map(log))
    expect(of('group.words')).toEqual([2, 2, 23, 23, 3].map(log))
    expect(of('group.closed')).toEqual([0, 0, 1, 1, 0])
    expect(of('group.linked')).toEqual([1, 0, 0, 0, 1])
  })

  it('say what the page is', () => {
    expect(of('html.inP')).toEqual(Array(5).fill(rounded([23 / 30])[0]))
    expect(of('html.linked')).toEqual(Array(5).fill(0.4))
    expect(of('html.headings')).toEqual(Array(5).fill(0.2))
    expect(of('html.related')).toEqual(Array(5).fill(0.2))
    expect(featuresOf('<meta property="og:type" content="article"><p>One')('says.article')).toEqual([1])
  })
})

it('text outside all elements has nothing around it', () => {
  const of = featuresOf('High water')
  for (const name of ['up0.words', 'up5.at', 'name.bad', 'depth', 'twins0', 'group.share', 'in.nav'])
    expect(of(name)).toEqual([0])
})
