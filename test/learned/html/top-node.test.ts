import { describe, expect, it } from 'vitest'
import { FAR, readElements } from '../../../src/learned/html/elements.js'
import { topNode } from '../../../src/learned/html/top-node.js'
import { htmlLines, PAGE, rounded } from './page-lines.js'

function topOf(page: string) {
  const lines = htmlLines(page)
  const html = lines.document.document.html!
  const made = topNode({ html, elements: readElements({ words: lines.measures.words, html }), lines })
  return (name: string) => rounded(made[`top.${name}`]!)
}

describe('the element that holds the prose', () => {
  const of = topOf(PAGE)

  it('is the one around the paragraphs', () => {
    expect(of('in')).toEqual([0, 1, 1, 1, 0])
    expect(of('side')).toEqual([-1, 0, 0, 0, 1])
    expect(of('after')).toEqual([-3, -2, -1, 0, 1])
    expect(of('before')).toEqual([-1, 0, 1, 2, 3])
  })

  it('has points for its paragraphs, their commas and words', () => {
    // 12 words, 2 commas: 1 + 2 + 12/20; 11 words, 1 comma: 1 + 1 + 11/20. Headline and links are too short to count.
    const points = 3.6 + 2.55
    expect(of('score')).toEqual(rounded([0, Math.log1p(points), Math.log1p(points), Math.log1p(points), 0]))
    expect(of('relative')).toEqual([0, 1, 1, 1, 0])
    expect(of('share')).toEqual(Array(5).fill(rounded([25 / 30])[0]))
  })

  it('is so many steps up and down from a block', () => {
    expect(of('up')).toEqual([FAR, 0, 0, 0, FAR])
    expect(of('down')).toEqual([FAR, 1, 1, 1, FAR])
    const box = topOf(`<div>${PAGE}<p>One</p></div>`)
    expect([box('up'), box('down')]).toEqual([
      [1, 0, 0, 0, 1, 1],
      [1, 1, 1, 1, 1, 1],
    ])
  })
})

it('prose that is hidden or all links has no points', () => {
  const prose = 'The gate was shut at noon, she said, because of the tide.'
  expect(
    topOf(`<p>Wait, please, and do not go away from here, will you?</p><div hidden><p>${prose}</p></div>`)('score'),
  ).toEqual([0, 0])
  expect(topOf(`<div><p><a>${prose}</a></p></div>`)('score')).toEqual([0])
})

it('a page of text alone has none', () => {
  const of = topOf('High water')
  expect([of('in'), of('score'), of('share'), of('up')]).toEqual([[0], [0], [0], [FAR]])
})
