import { expect, it } from 'vitest'
import { formatLanguages, scoreLanguages } from '../../src/corpus/language-score.js'

const english =
  'The ferry left the harbour at dawn on Monday, and nobody on the quay could say why it had left so early.'
const german =
  'Die Fähre hat den Hafen am Montag im Morgengrauen verlassen, und niemand auf dem Kai wusste, warum es so war.'

it('counts whole documents and heads', () => {
  const score = scoreLanguages([
    { id: 'en/a', lang: 'en', input: `${english}\n\n${english}` },
    { id: 'de/a', lang: 'de', input: `${german}\n\n${german}` },
    { id: 'fr/a', lang: 'fr', input: english },
  ])
  expect(score).toEqual({ documents: 3, whole: 2, head: 2, wrong: [{ id: 'fr/a', said: 'en' }] })
  expect(formatLanguages(score)).toBe(
    'language of 3 documents told right: 2 (66.7 %); from the first ten lines: 2 (66.7 %); wrong: fr/a as en\n',
  )
})
