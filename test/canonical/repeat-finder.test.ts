import { expect, test } from 'vitest'
import { RepeatFinder } from '../../src/canonical/repeat-finder.js'
import { parseDocument } from '../../src/parse/document.js'

test('only the pages of the site are searched', () => {
  const finder = new RepeatFinder([
    { site: 'lark.example', text: 'Edition 7', cut: 'block', support: 9, pages: 9, hasNumbers: true },
  ])
  const page = parseDocument('Edition 12\n\nThe weaver told nobody.')
  expect(finder.find('lark.example', page).map(({ start, end }) => [start, end])).toEqual([[0, 10]])
  expect(finder.find('owl.example', page)).toEqual([])
})
