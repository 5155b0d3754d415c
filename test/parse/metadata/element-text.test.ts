import { describe, expect, it } from 'vitest'
import { ancestors, attribute, following, textOf } from '../../../src/parse/metadata/element-text.js'
import { first, page } from './page.js'

describe('textOf', () => {
  it('joins white space, parts blocks and leaves scripts out', () => {
    const root = page('<div>One <b>two</b>three<br>four<script>x()</script><p>five</p>six</div>')
    expect(textOf(root)).toBe('One twothree four five six')
    expect(textOf(root, 600, true)).toBe('One twothree\nfour\nfive\nsix')
  })

  it('stops at its limit', () => {
    expect(textOf(page('<p>abc</p>'.repeat(1000)), 20).length).toBeLessThan(30)
  })

  it('needs no stack for deep trees', () => {
    expect(textOf(page(`${'<i>'.repeat(50_000)}deep`))).toBe('deep')
  })
})

describe('the way through the tree', () => {
  it('goes on behind a node and its children', () => {
    const root = page('<ul><li>a</li></ul><p>b</p>')
    expect(following(first(root, 'ul'), root)).toBe(first(root, 'p'))
    expect(following(first(root, 'p'), root)).toBeNull()
  })

  it('leads up as far as asked', () => {
    const root = page('<main><div><p>x</p></div></main>')
    expect([...ancestors(first(root, 'p'))].map(({ name }) => name)).toEqual(['div', 'main'])
    expect([...ancestors(first(root, 'p'), 1)]).toHaveLength(1)
  })
})

describe('attribute', () => {
  it('is cut, and empty when it is not there', () => {
    const element = first(page(`<p title="${'x'.repeat(5000)}">`), 'p')
    expect(attribute(element, 'title', 10)).toBe('xxxxxxxxxx')
    expect(attribute(element, 'lang')).toBe('')
  })
})
