import { expect, test } from 'vitest'
import { find, keptOf } from './sample.js'

test('a text node gives what is left of it', () => {
  const kept = keptOf('<p>High  water &amp; wind. Also read: Tides</p><p>Share this</p>', [
    'Also read: Tides',
    'Share this',
  ])
  const first = find(kept.tree, 'p')
  expect(kept.of(first.children[0] as never)).toBe('High water & wind. ')
  expect([kept.holds(first), kept.isGone(first)]).toEqual([true, false])
  expect(kept.isGone(first.next as never)).toBe(true)
})

test('text that no reader sees counts as gone; an element without text is neither', () => {
  const kept = keptOf('<p>High water.</p><noscript><b>menu</b></noscript><div><img src=a.png></div>')
  expect(kept.isGone(find(kept.tree, 'b'))).toBe(true)
  const bare = find(kept.tree, 'img').parent!
  expect([kept.holds(bare), kept.isGone(bare)]).toEqual([false, false])
})

test('white space of code is that of the source unless it was cut', () => {
  const page = '<pre>  a\n\n\tb  </pre>'
  const code = (cut: string[]) => {
    const kept = keptOf(page, cut)
    return kept.verbatim(find(kept.tree, 'pre').children[0] as never)
  }
  expect(code([])).toBe('  a\n\n\tb  ')
  expect(code(['b'])).toBe('  a\n\n\t')
})

test('a formula gives its TeX', () => {
  const page = '<p>So <math alttext="x_1"><mi>x</mi></math> it is.</p>'
  const kept = keptOf(page)
  expect(kept.formula(find(kept.tree, 'math'))).toBe('x_1')
  const without = keptOf(page, ['$x_1$'])
  expect(without.formula(find(without.tree, 'math'))).toBeNull()
})
