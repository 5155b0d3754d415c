import { expect, test } from 'vitest'
import { markRemoved } from '../../src/write/diff.js'
import { makePaint } from '../../src/write/paint.js'
import { articleOf, removedOf } from './article.js'

const source = 'High water. Also read: Tides\n\nShare this\nEmail\n'
const article = articleOf({
  removed: [removedOf(source, ' Also read: Tides'), removedOf(source, '\n\nShare this\nEmail')],
})

test("without colour in git's marks, white space outside", () => {
  expect(markRemoved(source, article, makePaint(false))).toBe(
    'High water. [-Also read: Tides-]\n\n[-Share this\nEmail-]\n',
  )
})

test('with colour struck out line by line', () => {
  const painted = markRemoved(source, article, makePaint(true))
  const off = '\u001b[29m\u001b[39m'
  expect(painted.replaceAll('\u001b[31m\u001b[9m', '<').replaceAll(off, '>')).toBe(
    'High water. <Also read: Tides>\n\n<Share this>\n<Email>\n',
  )
})
