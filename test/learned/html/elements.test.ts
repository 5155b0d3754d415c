import { describe, expect, it } from 'vitest'
import { FAR, readElements, TAGS } from '../../../src/learned/html/elements.js'
import { htmlLines, PAGE } from './page-lines.js'

/** Elements of a page: each value with the name of its element. */
function elementsOf(page: string) {
  const lines = htmlLines(page)
  const html = lines.document.document.html!
  const made = readElements({ words: lines.measures.words, html })
  const named = (values: ArrayLike<number>) => html.elements.map(({ name }, at) => `${name} ${values[at]}`)
  return { ...made, named }
}

describe('the elements of a page', () => {
  const made = elementsOf(PAGE)

  it('count the words in them, and those in links and paragraphs', () => {
    const { named } = made
    expect(named(made.words)).toEqual([...['nav 2', 'a 0', 'article 25', 'h1 2', 'p 12', 'p 11', 'div 3', 'a 0']])
    expect(named(made.linked)).toEqual(['nav 2', 'a 0', 'article 0', 'h1 0', 'p 0', 'p 0', 'div 3', 'a 0'])
    expect(named(made.inP)).toEqual(['nav 0', 'a 0', 'article 23', 'h1 0', 'p 12', 'p 11', 'div 0', 'a 0'])
    expect(named(made.blocks)).toEqual(['nav 1', 'a 0', 'article 3', 'h1 1', 'p 1', 'p 1', 'div 1', 'a 0'])
  })

  it('know how many words stand before them; -1 where no block is theirs', () => {
    expect(made.named(made.before)).toEqual([
      ...['nav 0', 'a -1', 'article 2', 'h1 2', 'p 4', 'p 16', 'div 27', 'a -1'],
    ])
  })

  it('know how far up something named like no article stands, or like one', () => {
    expect(made.named(made.badDistance)).toEqual([
      ...['nav 0', 'a 1', 'article 20', 'h1 20', 'p 20', 'p 20', 'div 0', 'a 1'],
    ])
    expect([...made.goodDistance].map((steps) => (steps === FAR ? '-' : steps)).join(' ')).toBe('- - 0 1 1 1 - -')
    expect([...made.badCount]).toEqual([1, 1, 0, 0, 0, 0, 1, 1])
    expect([...made.depth]).toEqual([0, 1, 0, 1, 1, 1, 0, 1])
  })

  it('know the tags around them', () => {
    const bit = (tag: (typeof TAGS)[number]) => 1 << TAGS.indexOf(tag)
    expect([...made.tags]).toEqual([
      ...[bit('nav'), bit('nav') | bit('a'), bit('article'), bit('article'), bit('article'), bit('article')],
      ...[0, bit('a')],
    ])
  })
})

describe('elements like each other', () => {
  const made = elementsOf('<ul><li class="a">1<li class="a">2<li class="b">3</ul><ol><li class="a">4</ol>')

  it('are twins under one parent', () => {
    expect(made.named(made.twins)).toEqual(['ul 1', 'li 2', 'li 2', 'li 1', 'ol 1', 'li 1'])
  })

  it('have one signature on the page where their parents are alike, too', () => {
    expect([...made.signature]).toEqual([0, 1, 1, 2, 3, 4])
    expect(made.signatures).toBe(5)
  })
})

it('a page without elements has none', () => {
  expect(elementsOf('High water')).toMatchObject({ count: 0, signatures: 0 })
})
