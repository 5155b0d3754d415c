import { francAll } from 'franc'
import { expect, it } from 'vitest'
import { identifiable, isoCode, threeLetterCodes } from '../../src/parse/language-codes.js'
import { samples } from './language-samples.js'

it('turns the codes of franc into ISO 639-1', () => {
  expect(isoCode('deu')).toBe('de')
  expect(isoCode('und')).toBeNull()
  expect(identifiable.every((code) => /^[a-z]{2}$/.test(isoCode(code)!))).toBe(true)
})

it('finds the languages of a macrolanguage', () => {
  expect(threeLetterCodes('no')).toEqual(['nno', 'nob'])
  expect(threeLetterCodes('xx')).toEqual([])
})

it('lists codes that franc answers with', () => {
  const known = Object.values(samples).flatMap((text) => francAll(text).map(([code]) => code))
  const latin = new Set(known)
  expect(['afr', 'deu', 'nob', 'rus', 'arb', 'hin'].every((code) => latin.has(code) && isoCode(code) !== null)).toBe(
    true,
  )
})
