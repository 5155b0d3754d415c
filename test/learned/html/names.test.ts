import { describe, expect, it } from 'vitest'
import { NAME_GROUPS, nameBits, tokenBucket, tokenHashes } from '../../../src/learned/html/names.js'
import { BUCKET_BITS } from '../../../src/learned/measure.js'
import { parseTree } from '../../../src/parse/html/tree.js'
import { first } from '../../parse/metadata/page.js'

const element = (attributes: string, tag = 'div') => first(parseTree(`<${tag} ${attributes}></${tag}>`), tag)
const groupsOf = (attributes: string) => {
  const bits = nameBits(element(attributes))
  return NAME_GROUPS.filter((_, group) => (bits & (1 << group)) !== 0)
}

describe('what an element is called', () => {
  it.each([
    ['class="Site-Footer"', ['footer']],
    ['id="comments"', ['comments']],
    ['class="post-content"', ['article', 'content']],
    ['role="navigation"', ['nav']],
    ['itemprop="articleBody"', ['article']],
    ['class="newsletter-signup"', ['calls']],
    ['class="c17 x-large"', []],
    ['', []],
    ['title="footer"', []],
  ])('%s', (attributes, groups) => expect(groupsOf(attributes).filter((name) => groups.includes(name))).toEqual(groups))

  it('nothing for names that say nothing', () => {
    expect([groupsOf('class="c17 x-large"'), groupsOf(''), groupsOf('title="footer"')]).toEqual([[], [], []])
  })

  it('however long it is', () => {
    expect(groupsOf(`class="footer ${'x'.repeat(100_000)} comments"`)).toEqual(['footer'])
  })

  it('groups fit the bits of an integer', () => expect(NAME_GROUPS.length).toBeLessThan(31))
})

describe('tokens of names', () => {
  const hashes = (attributes: string, tag?: string) => tokenHashes(element(attributes, tag))

  it('are the tag, each name and its parts', () => {
    // <div, .side-bar, side, bar
    expect(hashes('class="side-bar"')).toHaveLength(4)
    expect(hashes('class="side-bar" id="rail" role="banner"')).toHaveLength(6)
    expect(hashes('')).toHaveLength(1)
  })

  it('count no digits and see where words meet', () => {
    expect(hashes('class="post-17"')).toEqual(hashes('class="post-4"'))
    expect(hashes('class="sideBar"')).toEqual(hashes('class="side-bar"'))
    expect(hashes('class="17"')).toEqual(hashes(''))
  })

  it('tell class, id and tag apart', () => {
    expect(hashes('class="rail"')).not.toEqual(hashes('id="rail"'))
    expect(hashes('', 'nav')).not.toEqual(hashes('', 'div'))
  })

  it('are no more than a few, whatever the page says', () => {
    expect(hashes(`class="${'a-b-c-d-e-f '.repeat(10_000)}"`).length).toBeLessThan(70)
  })
})

it('a bucket is one of those of the word model, another one near and far', () => {
  const tokens = ['nav', 'p', 'footer', 'main', 'li'].flatMap((tag) => tokenHashes(element('', tag)))
  for (const token of tokens) {
    const [near, far] = [tokenBucket(token, true), tokenBucket(token, false)]
    expect(near).not.toBe(far)
    for (const bucket of [near, far]) expect(bucket >= 0 && bucket < 1 << BUCKET_BITS).toBe(true)
  }
})
