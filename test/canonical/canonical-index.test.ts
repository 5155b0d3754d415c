import { expect, test } from 'vitest'
import { CanonicalIndex } from '../../src/canonical/canonical-index.js'
import { fingerprint } from '../../src/canonical/fingerprint.js'
import { OTHER, SPUN, STORY } from './texts.js'

const filled = () => {
  const index = new CanonicalIndex()
  index.add({ id: 'story', text: STORY })
  index.add({ id: 'other', text: OTHER })
  return index
}

test('a new article is asked about before it is added', () => {
  const index = filled()
  expect(index.query({ text: SPUN })).toEqual([{ id: 'story', relation: 'spun', similarity: expect.any(Number) }])
  expect(index.query({ text: STORY.toUpperCase() })[0]).toMatchObject({ id: 'story', relation: 'exact', similarity: 1 })
  expect(index.query({ text: 'Nobody has ever written about the turnips of Holm before this very day.' })).toEqual([])
  expect(index.query({ text: '' })).toEqual([])
  expect(index.size).toBe(2)
})

test('without an id the text names the article', () => {
  expect(new CanonicalIndex().add({ text: 'Red boats' })).toMatch(/^[0-9a-f]{14}$/)
})

test('it is written and read back, byte by byte the same', () => {
  const bytes = filled().persist()
  const again = CanonicalIndex.load(bytes)
  expect(again.persist()).toEqual(bytes)
  expect(again.query({ text: SPUN })).toEqual(filled().query({ text: SPUN }))
  again.keep({ ...fingerprint(SPUN), id: 'spun' })
  expect(again.query({ text: SPUN }).map(({ id }) => id)).toEqual(['spun', 'story'])
})

test('other bytes are refused', () => {
  expect(() => CanonicalIndex.load(new TextEncoder().encode('{}'))).toThrow(/no canonical index/)
  expect(() => CanonicalIndex.load(filled().persist().slice(0, -4))).toThrow(/cut off/)
})
