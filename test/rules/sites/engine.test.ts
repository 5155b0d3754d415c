import { describe, expect, it } from 'vitest'
import { parseTree } from '../../../src/parse/html/tree.js'
import { selectElements, selectorMistake } from '../../../src/rules/sites/engine.js'

describe('selectElements', () => {
  const tree = parseTree('<div id="a"><p class="x">1</p><p>2</p></div><p class="x" data-role="~note">3</p>')
  it.each([
    ['p', 3],
    ['.x', 2],
    ['#a > .x, [data-role="~note"]', 2],
    ['div > .x', 1],
    ['h1', 0],
  ])('%s means %i elements', (selector, count) => {
    expect(selectElements(tree, selector)).toHaveLength(count)
  })
})

describe('selectorMistake', () => {
  it.each(['p', '.a > .b', 'a[href~="x"]', '[title=":nth-child(2)"]', 'p:not(.x)', ':is(h1, h2)', 'p:first-child'])(
    'takes %s',
    (selector) => {
      expect(selectorMistake(selector)).toBeNull()
    },
  )

  it.each([
    ['p[', /cannot be read/],
    ['p:nope', /Unknown pseudo-class :nope/],
    ['q > p:not(:nope)', /Unknown pseudo-class :nope/],
    ['p::before', /Pseudo-elements/],
    ['a ~ b', /"~" in the selector "a ~ b" is not allowed/],
    ['li:nth-child(2)', /":nth-child" .* is not allowed/],
    ['div:has(p)', /":has" .* is not allowed/],
    ['p:eq(1)', /":eq" .* is not allowed/],
    ['.a + .a', /"\+" .* is not allowed/],
    ['p >', /not complete/],
    ['> p', /not complete/],
    ['p,', /not complete/],
    ['  ', /not complete/],
  ])('refuses %s', (selector, message) => {
    expect(selectorMistake(selector)).toMatch(message)
  })

  it('leaves only selectors that are quick on long and deep pages', () => {
    const wide = parseTree(`<div>${'<p class="x">a</p>'.repeat(20_000)}</div>`)
    const deep = parseTree(`${'<div class="x">'.repeat(390)}${'<p>a</p>'.repeat(20_000)}`)
    const from = performance.now()
    for (const tree of [wide, deep])
      for (const selector of ['.y p', '.x > p', 'p, .x', 'p:first-child']) selectElements(tree, selector)
    expect(performance.now() - from).toBeLessThan(10_000)
  }, 60_000)
})
