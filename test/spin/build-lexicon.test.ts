import { expect, test } from 'vitest'
import { buildLexicon, spunLanguages } from '../../src/spin/build-lexicon.js'

test('five languages ship; only English has a table', () => {
  expect(spunLanguages('rules/spun')).toEqual(['de', 'en', 'es', 'fr', 'pt'])
  expect(buildLexicon('rules/spun', 'de').links).toEqual([])
})

test('English has at least 2,000 links of words and 1,500 phrases, none of which is its own expectation', () => {
  const { links, phrases } = buildLexicon('rules/spun', 'en')
  expect(links.length).toBeGreaterThan(2000)
  expect(phrases.length).toBeGreaterThan(1500)
  expect(links.filter(([spun, expected]) => spun === expected)).toEqual([])
  expect(phrases.filter(([spun, expected]) => spun === expected.toLowerCase())).toEqual([])
})
