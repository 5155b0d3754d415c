import { describe, expect, it } from 'vitest'
import { requiredWords } from '../../src/rules/required-words.js'

/** Beginnings of words are shown with a dash. */
const wordsOf = (source: string) =>
  requiredWords(source)
    ?.map(({ text, prefix }) => (prefix ? `${text}-` : text))
    .sort() ?? null

describe('an expression cannot do without', () => {
  it.each([
    ['^harbour (?:gate|mill)$', ['harbour gate', 'harbour mill']],
    ['^(?:photo|image) by\\b', ['image by', 'photo by']],
    ['^harbour\\b', ['harbour']],
    ['^Harbour\\b', ['harbour']],
    ['^newslet', ['newslet-']],
    ['^e-?mail$', ['e-mail', 'email']],
    ['^organi[sz]ers$', ['organisers', 'organizers']],
    ['^tides$|^ferries$', ['ferries', 'tides']],
    ['\\bferries\\b.*\\btides\\b', ['ferries']],
    ['^(?:updated )+', ['updated']],
  ])('%s: %j', (source, words) => {
    expect(wordsOf(source)).toEqual(words)
  })
})

describe('an expression may do without', () => {
  it.each([
    ['anything', '^\\d+$'],
    ['a word that is optional', '^(?:harbour)*$'],
    ['a word in one of its alternatives', '^harbour$|^\\d+$'],
    ['the end of a word', 'harbour$'],
    ['words that are rarer than others', '^the$'],
  ])('%s', (_, source) => {
    expect(requiredWords(source)).toBeNull()
  })
})

it('every text that matches holds one of the words', () => {
  const source = '^(?:sign|log)[ -]?in(?: now)? to (?:read|see)(?: more)?$'
  const words = requiredWords(source)!
  for (const text of ['sign in to read', 'log-in now to see more', 'login to read more']) {
    expect(text).toMatch(new RegExp(source))
    expect(
      words.some((word) => text.includes(word.text)),
      text,
    ).toBe(true)
  }
})
