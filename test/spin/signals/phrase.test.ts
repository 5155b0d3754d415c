import { expect, test } from 'vitest'
import { matchPhrase, PHRASE_GAIN } from '../../../src/spin/signals/phrase.js'

test('a phrase is evidence by itself', () => {
  const phrase = { spun: 'pink flag', expected: 'red flag', signal: 'phrase' } as const
  expect(matchPhrase(phrase, 3, 2)).toEqual({
    from: 3,
    to: 4,
    expected: 'red flag',
    signal: 'phrase',
    gain: PHRASE_GAIN,
  })
})
