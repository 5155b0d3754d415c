import { describe, expect, it } from 'vitest'
import { tokenBucket, tokenHashes } from '../../../src/learned/html/names.js'
import { blockTokens, scoreTokens } from '../../../src/learned/html/token-model.js'
import { BUCKET_BITS } from '../../../src/learned/measure.js'
import { readWordModel } from '../../../src/learned/word-model.js'
import { parseHtml } from '../../../src/parse/html/page.js'
import { parseTree } from '../../../src/parse/html/tree.js'
import { first } from '../../parse/metadata/page.js'
import { packed } from '../sample.js'

const bucketOf = (tag: string, isNear: boolean) =>
  tokenBucket(tokenHashes(first(parseTree(`<${tag}></${tag}>`), tag))[0]!, isNear)

/** Weights of tags near a block and farther up. */
function modelOf(near: Record<string, number>, far: Record<string, number> = {}) {
  const weights = new Int8Array(1 << BUCKET_BITS)
  for (const [tag, weight] of Object.entries(near)) weights[bucketOf(tag, true)] = weight
  for (const [tag, weight] of Object.entries(far)) weights[bucketOf(tag, false)] = weight
  return readWordModel({ weights: packed(weights), step: 0.5, bias: 1 })
}

describe('the model of names', () => {
  it('adds up what the elements around a block are called', () => {
    const { html } = parseHtml('<nav><a>Home</a></nav><p>One</p>tail')
    const scores = scoreTokens(html, modelOf({ nav: 12, a: 4, p: -6 }))
    // Two tokens: bias + (12 + 4) × step / √2; one: bias - 6 × step; none.
    expect([...scores]).toEqual([Math.fround(1 + 8 / Math.SQRT2), -2, 0])
  })

  it('counts the innermost four as near, no more than fourteen in all', () => {
    const deep = (levels: number) => parseHtml(`<nav>${'<div>'.repeat(levels)}One${'</div>'.repeat(levels)}</nav>`).html
    const model = modelOf({ nav: 8 }, { nav: -8 })
    const scoreOf = (levels: number) => scoreTokens(deep(levels), model)[0]
    expect(scoreOf(3)).toBe(1 + 4 / 2)
    expect(scoreOf(4)).toBe(Math.fround(1 - 4 / Math.sqrt(5)))
    expect(scoreOf(13)).toBe(Math.fround(1 - 4 / Math.sqrt(14)))
    expect(scoreOf(14)).toBe(1)
  })
})

it('training reads the buckets that are scored, innermost first', () => {
  const tokens = blockTokens(parseHtml('<nav><div><a>Home</a></div></nav>tail').html)
  expect(tokens(0)).toEqual(['a', 'div', 'nav'].map((tag) => bucketOf(tag, true)))
  expect(tokens(1)).toEqual([])
})
