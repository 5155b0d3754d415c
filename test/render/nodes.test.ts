import { expect, test } from 'vitest'
import { h, inLine, isBlank, isBlock, mapElements, text, textOf, trimmed } from '../../src/render/nodes.js'

test('white space and breaks at the ends go', () => {
  expect(trimmed([text(' '), h('br', []), text(' a '), h('b', []), text('b '), h('br', [])])).toEqual([
    text('a '),
    h('b', []),
    text('b'),
  ])
})

test('blocks on one line are parted once', () => {
  const line = inLine([h('p', [text('a')]), text(' '), h('p', [text('b')]), h('hr', [])], () => text('|'))
  expect(textOf(line)).toBe('a|b')
})

test('a picture is no blank; a paragraph is a block', () => {
  expect([isBlank([text(' ')]), isBlank([h('b', [h('img', [])])])]).toEqual([true, false])
  expect([isBlock(h('p', [])), isBlock(h('em', [])), isBlock(text('a'))]).toEqual([true, false, false])
})

test('elements change from the inside out', () => {
  const tree = [h('p', [h('b', [text('a')])])]
  expect(mapElements(tree, (one) => (one.tagName === 'b' ? one.children : [one]))).toEqual([h('p', [text('a')])])
})
