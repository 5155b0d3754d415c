import { expect, test } from 'vitest'
import { findLetters } from '../../../src/spin/signals/letter.js'

const found = (text: string) => findLetters(text).map(({ start, end, expected }) => [text.slice(start, end), expected])

test('look-alikes and hidden characters inside Latin words', () => {
  expect(found('The p\u043eli\u0441e c\u200bame')).toEqual([
    ['p\u043eli\u0441e', 'police'],
    ['c\u200bame', 'came'],
  ])
})

test.each(['Полиция приехала', 'co\u00adoperate', 'the α-helix and βeta', '\u200bword\u200b', 'emoji 👩\u200d👧'])(
  'not in %j',
  (text) => {
    expect(found(text)).toEqual([])
  },
)
