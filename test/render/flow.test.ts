import { expect, test } from 'vitest'
import { flow, isFlow, itemContent } from '../../src/render/flow.js'
import { h, text } from '../../src/render/nodes.js'

const br = () => h('br', [])
const p = (value: string) => h('p', [text(value)])

test('inline stretches become paragraphs, two breaks end one', () => {
  const mixed = [text(' a '), h('p', [text('b')]), text('c'), br(), text(' '), br(), text('d'), br(), text('e')]
  expect(flow(mixed)).toEqual([p('a'), p('b'), p('c'), h('p', [text('d'), br(), text('e')])])
  expect([isFlow(mixed), isFlow([text('a'), br(), text('b')])]).toEqual([true, false])
})

test('rules that part nothing go', () => {
  expect(flow([h('hr', []), p('a'), h('hr', []), h('hr', []), p('b'), h('hr', [])])).toEqual([
    p('a'),
    h('hr', []),
    p('b'),
  ])
})

test('an item with one paragraph needs none', () => {
  expect(itemContent([p('a')])).toEqual([text('a')])
  expect(itemContent([p('a'), p('b')])).toEqual([p('a'), p('b')])
})
