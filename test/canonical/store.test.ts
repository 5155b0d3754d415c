import { expect, test } from 'vitest'
import { fingerprint } from '../../src/canonical/fingerprint.js'
import { FingerprintStore, Pool } from '../../src/canonical/store.js'

test('lists come back as they went in', () => {
  const pool = new Pool()
  for (let at = 0; at < 3000; at++) pool.push(Uint32Array.of(at, at + 1))
  expect([...pool.get(2999)]).toEqual([2999, 3000])
  expect([pool.length, pool.size(7)]).toEqual([3000, 2])
})

test('a list that is larger than a chunk has one of its own', () => {
  const pool = new Pool()
  pool.push(Uint32Array.of(1))
  pool.push(new Uint32Array(5_000_000).fill(7))
  pool.push(Uint32Array.of(2))
  expect([pool.get(0)[0], pool.get(1).length, pool.get(2)[0]]).toEqual([1, 5_000_000, 2])
})

test('fingerprints come back as they went in', () => {
  const store = new FingerprintStore()
  const texts = ['Red boats sail past Arden', 'Blue boats sail past Holm']
  for (const text of texts) store.addText(text)
  expect(store.get(1)).toEqual(fingerprint(texts[1]!))
  expect([store.length, store.words(0), store.keyCount(0)]).toEqual([2, 5, store.keysOf(0).length])
  expect(store.hash(0)).toBe(fingerprint(texts[0]!).hash)
})
