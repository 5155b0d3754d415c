import { describe, expect, it } from 'vitest'
import { addTally, emptyTally, isFieldRight, tallyDocument } from '../../src/corpus/tally.js'
import { articleOf, documentOf } from './sample.js'

const MARKED = [
  '[-ad: Advertisement-]',
  '[-either/byline: By Dana Orlow-]',
  'The minister resigned on Monday. [-related: Also read: Who is next?-] He gave no reason.',
  'Parliament will vote next week on his successor.',
].join('\n\n')

function tally(pieces: readonly (readonly [string, string])[]) {
  const document = documentOf(MARKED)
  return tallyDocument(document, articleOf(document.input, pieces))
}

describe('tallyDocument', () => {
  it('counts a perfect cleaning, byline cut or not', () => {
    const perfect = {
      documents: 1,
      noiseWords: 6,
      noiseRemoved: 6,
      contentWords: 17,
      contentRemoved: 0,
      noiseBlocks: 1,
      noiseBlocksCut: 1,
      contentBlocks: 1,
      contentBlocksKept: 1,
      contentBlocksCut: 0,
      mixedBlocks: 1,
      exactCuts: 1,
    }
    const noise = [
      ['Advertisement', 'ad'],
      ['Also read: Who is next?', 'related'],
    ] as const
    expect(tally(noise)).toMatchObject(perfect)
    expect(tally([noise[0], ['By Dana Orlow', 'byline'], noise[1]])).toMatchObject(perfect)
  })

  it('counts nothing removed', () => {
    expect(tally([])).toMatchObject({
      noiseRemoved: 0,
      contentRemoved: 0,
      noiseBlocksCut: 0,
      contentBlocksKept: 1,
      exactCuts: 0,
    })
  })

  it('charges lost content to the category whose rule took it', () => {
    const counted = tally([
      ['Also read: Who is next? He gave', 'related'],
      ['Parliament will vote next week on his successor.', 'ad'],
    ])
    expect(counted).toMatchObject({
      noiseRemoved: 5,
      contentRemoved: 10,
      contentBlocksKept: 0,
      contentBlocksCut: 1,
      exactCuts: 0,
    })
    expect(counted.categories).toEqual({
      ad: { words: 1, removed: 0, taken: 8 },
      related: { words: 5, removed: 5, taken: 2 },
    })
  })

  it('counts half a content word as lost and half a noise word as missed', () => {
    expect(tally([['ment\n\nBy Dana Orlow\n\nThe min', 'ad']])).toMatchObject({ noiseRemoved: 0, contentRemoved: 2 })
  })

  it('counts a mixed block that went entirely as lost content', () => {
    const whole = 'The minister resigned on Monday. Also read: Who is next? He gave no reason.'
    expect(tally([[whole, 'related']])).toMatchObject({
      mixedBlocks: 1,
      exactCuts: 0,
      contentBlocksCut: 1,
      contentBlocksKept: 1,
    })
  })
})

it('counts the fields that the record says right', () => {
  const document = documentOf('Text', { expect: { title: 'The vote', source: null, author: undefined } })
  expect(tallyDocument(document, articleOf('Text', [], { title: 'The note' }))).toMatchObject({
    fields: 2,
    fieldsRight: 1,
    byField: { title: { expected: 1, right: 0 }, source: { expected: 1, right: 1 } },
  })
})

describe('isFieldRight', () => {
  it.each([
    [{ title: 'The  vote' }, { title: 'THE VOTE' }, 'title', true],
    [{ title: 'The vote' }, { title: 'The votes' }, 'title', false],
    [{ author: ['A', 'B'] }, { author: ['A', 'B'] }, 'author', true],
    [{ author: ['A', 'B'] }, { author: ['B', 'A'] }, 'author', false],
    [{ source: null }, {}, 'source', true],
    [{ source: null }, { source: 'AP' }, 'source', false],
    [{ published: '2024-02-13' }, {}, 'published', false],
    [{ published: '2024-02-13' }, { published: '2024-02-13T00:00' }, 'published', false],
  ] as const)('%j against %j', (expected, record, field, right) => {
    expect(
      isFieldRight(
        { ...expected, author: [...('author' in expected ? expected.author : [])] },
        articleOf('x', [], record),
        field,
      ),
    ).toBe(right)
  })
})

it('adds tallies', () => {
  const sum = emptyTally()
  addTally(sum, tally([['Advertisement', 'ad']]))
  addTally(sum, tally([['Advertisement', 'ad']]))
  expect(sum).toMatchObject({ documents: 2, noiseRemoved: 2, categories: { ad: { words: 2, removed: 2, taken: 0 } } })
})
