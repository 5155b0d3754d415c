import { expect, test } from 'vitest'
import { isLayout } from '../../src/render/tables.js'
import { find, htmlOf, keptOf, markdownOf } from './sample.js'

const HEIGHTS =
  '<div><p>Heights</p><table><caption>Of the year</caption><tr><th>Port</th><th align="right">High</th></tr>' +
  '<tr><td>North</td><td><p>4.2</p><p>in spring</p></td></tr><tr><td>South</td><td>3|9</td></tr></table></div>'

test('a table of data', () => {
  expect(markdownOf(HEIGHTS)).toBe(
    'Heights\n\nOf the year\n\n| Port | High |\n| - | -: |\n| North | 4.2<br>in spring |\n| South | 3\\|9 |\n',
  )
  expect(htmlOf(HEIGHTS)).toContain('<caption>Of the year</caption><thead><tr><th>Port</th><th align="right">High</th>')
})

test('a row goes when nothing of it is left, a cell stays empty', () => {
  const left = markdownOf(HEIGHTS, { cut: ['South', '3|9', 'North'] })
  expect(left).toContain('| | 4.2<br>in spring |\n')
  expect(left).not.toContain('South')
})

test('columns that no people count are capped', () => {
  const wide =
    '<div><p>a</p><table><tr><th>a</th><th colspan="900000000">b</th></tr><tr><td>c</td><td>d</td></tr></table></div>'
  expect(htmlOf(wide)).toContain('colspan="50"')
  expect(markdownOf(wide).length).toBeLessThan(1000)
})

test.each([
  ['<table role="presentation"><tr><th>a</th><td>b</td></tr></table>', true],
  ['<table><tr><td>a</td><td><table><tr><td>b</td></tr></table></td></tr></table>', true],
  ['<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', true],
  ['<table><tr><th>a</th></tr><tr><td>b</td></tr></table>', false],
  ['<table><tr><td>a</td><td>b</td></tr></table>', false],
])('%s lays out a page: %s', (page, expected) => {
  expect(isLayout(find(keptOf(page).tree, 'table'))).toBe(expected)
})

test('a layout table is unwrapped', () => {
  expect(htmlOf('<table><tr><td><h1>Tides</h1></td></tr><tr><td>High<br><br>Low</td></tr></table>')).toBe(
    '<h1>Tides</h1>\n<p>High</p>\n<p>Low</p>\n',
  )
})
