import { describe, expect, test } from 'vitest'
import { RepeatFinder } from '../../src/canonical/repeat-finder.js'
import { REPEAT_LIMITS, SiteRepeats, unitKey } from '../../src/canonical/repeats.js'
import { parseDocument } from '../../src/parse/document.js'

const WHO = 'miller weaver baker smith tailor cooper potter mason tanner'.split(' ')
const WHERE = 'barn chapel harbour tower orchard quarry tavern cellar attic'.split(' ')
const who = (at: number) => WHO[at % 9]!
const where = (at: number) => WHERE[(at * 4) % 9]!

const page = (at: number) => `Larkfield Herald since 1887

Nobody saw the ${who(at)} leave the ${where(at)} that night, and the ${who(at + 1)} kept silent about it for years. Tell our night editor at the pink counter.

How it began

A ${who(at)} from the valley once sold his ${where(at)} to a cousin, ${at} days before the ${who(at + 3)} came home from sea.

Carrier pigeons bring you the evening edition`

const repeatsOf = (pages: readonly string[], other: readonly string[] = []) => {
  const repeats = new SiteRepeats()
  for (const text of pages) repeats.add('lark.example', parseDocument(text))
  for (const text of other) repeats.add('owl.example', parseDocument(text))
  return repeats.finish()
}
const pages = Array.from({ length: 8 }, (_, at) => page(at))

describe('repeats of a site', () => {
  test('blocks and sentences that stand on many pages, with their support', () => {
    const found = repeatsOf(pages)
    expect(found.map(({ text, cut, support, pages: all }) => [text, cut, support, all])).toEqual(
      [
        ['Carrier pigeons bring you the evening edition', 'block', 8, 8],
        ['Larkfield Herald since 1887', 'block', 8, 8],
        ['Tell our night editor at the pink counter.', 'sentence', 8, 8],
      ].sort((a, b) => (String(a[0]).toLowerCase() < String(b[0]).toLowerCase() ? -1 : 1)),
    )
  })

  test('what other sites have too is no repeat of this one', () => {
    const texts = repeatsOf(pages, pages).map(({ text }) => text)
    expect(texts).toEqual([])
  })

  test('an article that stands on several pages counts once', () => {
    const story =
      'The weaver of the upper valley never told anybody what she had seen behind the looms on that long night in March.'
    const copies = Array.from(
      { length: 6 },
      (_, at) =>
        `Page head ${at} of letters ${'abcdef'[at]}\n\n${story}\n\nShe kept a diary that her nephew found in a drawer of the loft many years later.`,
    )
    expect(repeatsOf([...copies, ...pages]).map(({ text }) => text)).not.toContain(story)
  })

  test('few pages say nothing', () => {
    expect(repeatsOf(pages.slice(0, REPEAT_LIMITS.fewestPages - 1))).toEqual([])
  })
})

test('repeats are found on a page of their site, block or sentence', () => {
  const finder = new RepeatFinder(repeatsOf(pages))
  const text = page(99)
  const found = finder.find('lark.example', parseDocument(text))
  expect(found.map(({ cut, start, end }) => [cut, text.slice(start, end)])).toEqual([
    ['block', 'Larkfield Herald since 1887'],
    ['sentence', 'Tell our night editor at the pink counter.'],
    ['block', 'Carrier pigeons bring you the evening edition'],
  ])
  expect(found[0]).toMatchObject({ rule: 'repeats/lark.example', category: 'other' })
  expect(finder.find('owl.example', parseDocument(text))).toEqual([])
})

test('digits are alike, scores are nothing', () => {
  expect(unitKey('Edition 12, May')).toBe(unitKey('edition 7 – may'))
  expect(unitKey('3:1')).toBe('')
})
