import { describe, expect, it } from 'vitest'
import { headlineAt, isAside, nearness } from '../../../src/parse/metadata/place.js'
import { first, page } from './page.js'

const at = (html: string) => {
  const root = page(html)
  return { root, headline: headlineAt({ element: first(root, 'h1'), order: 3 }) }
}

describe('isAside', () => {
  it('is what furniture holds', () => {
    for (const around of ['<aside>', '<footer>', '<div class="comment-list">', '<div id="related">']) {
      const { root, headline } = at(`<h1>x</h1>${around}<p><time>y</time></p>`)
      expect(isAside(first(root, 'time'), headline), around).toBe(true)
    }
  })

  it('is nothing that holds the headline too', () => {
    const { root, headline } = at('<div class="has sidebar"><h1>x</h1><p class="post-date"><time>y</time></p></div>')
    expect(isAside(first(root, 'time'), headline)).toBe(false)
    expect(isAside(first(root, 'div'), headline)).toBe(false)
  })
})

describe('nearness', () => {
  it('falls with the distance, faster above the headline', () => {
    const { headline } = at('<h1>x</h1>')
    expect([5, 60, 200, 900, 0].map((order) => nearness(order, headline))).toEqual([3, 2, 1, 0, 2.5])
    expect(nearness(-100, headline)).toBe(0)
    expect(nearness(10, headlineAt(undefined))).toBe(1)
  })
})
