import { expect, test } from 'vitest'
import { spellings } from '../../src/spin/british.js'

test('spellings of Britain lead to those of America', () => {
  const map = new Map(spellings())
  expect(['neighbours', 'utilised', 'organisation', 'centre', 'offence'].map((word) => map.get(word))).toEqual([
    ...['neighbors', 'utilized', 'organization', 'center', 'offense'],
  ])
  expect([...map].every(([british, american]) => /^[a-z]+$/.test(british) && /^[a-z]+$/.test(american))).toBe(true)
})
