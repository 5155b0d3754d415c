import { expect, test } from 'vitest'
import { htmlOf, markdownOf } from './sample.js'

test('nested lists, tight unless an item has paragraphs', () => {
  const page = '<div><p>a</p><ul><li><p>one</p></li><li>two<ol><li>x</li><li>y</li></ol></li></ul></div>'
  expect(markdownOf(page)).toBe('a\n\n- one\n- two\n  1. x\n  2. y\n')
  expect(markdownOf('<div><p>a</p><ul><li><p>one</p><p>more</p></li><li>two</li></ul></div>')).toBe(
    'a\n\n- one\n\n  more\n\n- two\n',
  )
})

test('a list right inside a list belongs to the item before; items that were cut are gone', () => {
  const page = '<div><p>a</p><ul><li>one</li><ul><li>two</li></ul><li>Share</li></ul></div>'
  expect(htmlOf(page, { cut: ['Share'] })).toBe('<p>a</p>\n<ul><li>one<ul><li>two</li></ul></li></ul>\n')
})

test('tasks', () => {
  const page =
    '<div><p>a</p><ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul></div>'
  expect(markdownOf(page)).toBe('a\n\n- [x] done\n- [ ] open\n')
})

test('definitions', () => {
  const page = '<div><p>a</p><dl><div><dt>Ebb</dt><dd><p>falling</p></dd></div><dt>Flood</dt><dd>rising</dd></dl></div>'
  expect(htmlOf(page)).toContain('<dl><dt>Ebb</dt><dd>falling</dd><dt>Flood</dt><dd>rising</dd></dl>')
})
