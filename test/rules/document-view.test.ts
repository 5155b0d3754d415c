import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/parse/document.js'
import { IndexedDocument, type UnitCache } from '../../src/rules/document-view.js'
import { PhraseIndex } from '../../src/rules/phrase-index.js'

const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'
const documentOf = (source: string, cache: UnitCache = new Map()) =>
  new IndexedDocument(parseDocument(source), { index: new PhraseIndex(), lang: 'en' }, cache)

describe('a document', () => {
  it('knows its prose', () => {
    const document = documentOf(`Share\n\n${PROSE}\n\nTides\n\n${PROSE}\n\nShare`)
    expect([document.count, document.firstProse, document.lastProse]).toEqual([5, 1, 3])
    expect(document.isProse(2)).toBe(false)
    expect(documentOf('Share this')).toMatchObject({ firstProse: -1, lastProse: -1 })
  })

  it('takes an open line of many words for prose, of few not', () => {
    const open = 'the gate of the old harbour was shut because the water stood high'
    expect(documentOf(open).isProse(0)).toBe(false)
    expect(documentOf(`${open}.`).isProse(0)).toBe(true)
    expect(documentOf(`${open} ${open}`).isProse(0)).toBe(true)
  })

  it('knows what it repeats, whatever ornament or case', () => {
    const document = documentOf('Share this\n\nTides\n\n• share THIS')
    expect(document.repeats(0)).toEqual({ count: 2, earlier: false })
    expect(document.repeats(2)).toEqual({ count: 2, earlier: true })
    expect(document.repeats(1)).toEqual({ count: 1, earlier: false })
    expect(document.raw(2)).toBe('• share THIS')
  })

  it('makes a unit of a text once, for all rounds', () => {
    const cache: UnitCache = new Map()
    const document = documentOf('Tides\n\nShare\n\nTides', cache)
    expect(document.unit(0)).toBe(document.unit(2))
    expect(documentOf('Share', cache).unit(0)).toBe(document.unit(1))
  })
})

describe('the title', () => {
  const document = documentOf(`Harbour gate closed again\n\nWhy the harbour gate is shut\n\n${PROSE}`)
  const like = (block: number) => document.titleSimilarity(document.whole(block))

  it('is like nothing while it is not known', () => {
    document.setTitle(null)
    expect(like(0)).toBeNull()
    document.setTitle(' - ')
    expect(like(0)).toBeNull()
  })

  it('is compared by shared words over all words', () => {
    document.setTitle('HARBOUR GATE CLOSED AGAIN')
    expect(like(0)).toBe(1)
    expect(like(1)).toBeCloseTo(2 / 8)
    expect(like(1)).toBeCloseTo(2 / 8)
    document.setTitle('Tide tables')
    expect(like(0)).toBe(0)
  })
})

it('knows the nearest block that fulfils conditions, asked in any order', () => {
  const document = documentOf(`Share\n\n${PROSE}\n\nTides\n\n${PROSE}\n\nShare`)
  const prose = { test: (_view: unknown, place: { block: number }) => document.isProse(place.block), late: false }
  const down = [4, 0, 2, 1, 3].map((block) => document.nearest(block, prose, 1))
  expect(down).toEqual([-1, 1, 3, 3, -1])
  expect([0, 4, 1, 2, 3].map((block) => document.nearest(block, prose, -1))).toEqual([-1, 3, -1, 1, 1])
})
