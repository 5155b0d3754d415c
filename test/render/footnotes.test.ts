import { expect, test } from 'vitest'
import { markFootnotes } from '../../src/render/footnotes.js'
import { h, text } from '../../src/render/nodes.js'
import { markdownOf } from './sample.js'

const NOTES = (back: string) =>
  `<div><p>High water<sup id="r1"><a href="#n1">[1]</a></sup> and low<sup id="r2"><a href="#n2">[2]</a></sup>.</p>
<ol><li id="n1">In spring. <a href="#r1">${back}</a></li><li id="n2">${'In summer. '}<a href="#r2">${back}</a></li></ol></div>`

test.each(['↩', '^', '1'])('a list of notes, way back %s', (back) => {
  expect(markdownOf(NOTES(back))).toBe('High water[^1] and low[^2].\n\n[^1]: In spring.\n\n[^2]: In summer.\n')
})

test('paragraphs with their own marks', () => {
  const page = '<div><p>High<a href="#f">*</a> water</p><p id="f">* In spring.</p></div>'
  expect(markdownOf(page)).toBe('High[^1] water\n\n[^1]: In spring.\n')
})

test('a list of which not every item is a note stays a list; links with words are no notes', () => {
  const page = '<div><p>a<a href="#x">1</a></p><ol><li id="x">one</li><li>two</li></ol></div>'
  expect(markdownOf(page)).toBe('a1\n\n1. one\n2. two\n')
  const link = [h('p', [h('a', [text('see below')], { href: '#b' })]), h('p', [text('Below')], { id: 'b' })]
  expect(markFootnotes(link)).toEqual(link)
})
