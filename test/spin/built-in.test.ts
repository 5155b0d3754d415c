import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadSpunKnowledge, SPUN_FOLDER } from '../../src/spin/built-in.js'

test('a language is loaded once; unknown ones have nothing', () => {
  const english = loadSpunKnowledge('en')!
  expect(loadSpunKnowledge('en')).toBe(english)
  expect(english.collocations).not.toBeNull()
  expect(english.wordNet).not.toBeNull()
  expect(loadSpunKnowledge('de')!.collocations).toBeNull()
  for (const lang of ['xx', '../en', '']) expect(loadSpunKnowledge(lang)).toBeNull()
})

test('the collocations have at most 4 MB', () => {
  expect(statSync(new URL('en.collocations.bin', SPUN_FOLDER)).size).toBeLessThanOrEqual(4_000_000)
})
