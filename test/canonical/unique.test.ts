import { expect, test } from 'vitest'
import { FingerprintStore } from '../../src/canonical/store.js'
import { compareText, UniqueTexts } from '../../src/canonical/unique.js'

const texts = (...all: string[]) => {
  const store = new FingerprintStore()
  for (const text of all) store.addText(text)
  return new UniqueTexts(store, (article) => `id${9 - article}`)
}

test('each text once, in an order of its own; blank ones are left out', () => {
  const found = texts('red boats sail', 'blue boats sail', '—', 'Red boats sail!')
  expect(found.length).toBe(2)
  const red = [0, 1].find((text) => found.articlesOf(text).length === 2)!
  expect([...found.articlesOf(red)]).toEqual([3, 0])
  expect(found.keysOf(red)).toEqual(found.get(red).keys)
})

test('texts are compared alike everywhere', () => {
  expect(['b', 'ä', 'a', 'B'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä'])
})
