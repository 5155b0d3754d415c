import { describe, expect, it } from 'vitest'
import { beginningKey, chooseKey, finish, pairKey, prefixKey, step } from '../../src/rules/phrase-hash.js'

const hashOf = (word: string) => [...word].reduce((hash, letter) => step(hash, letter.charCodeAt(0)), 0)
const wordKey = (word: string) => finish(hashOf(word))

describe('keys', () => {
  it('are the same for the same words and differ for others', () => {
    const words = ['tide', 'tides', 'edit', 'gate', 'harbour', 'a', 'b', 'ab', 'ba']
    expect(new Set(words.map(wordKey)).size).toBe(words.length)
    expect(wordKey('harbour')).toBe(wordKey('harbour'))
  })

  it('of pairs know which word comes first', () => {
    const [read, more] = [wordKey('read'), wordKey('more')]
    expect(pairKey(read, more)).not.toBe(pairKey(more, read))
  })

  it('of beginnings are no keys of words', () => {
    expect(beginningKey('harbour', 4)).toBe(prefixKey(hashOf('harb')))
    expect(beginningKey('harbour', 4)).not.toBe(wordKey('harb'))
  })
})

describe('a phrase waits', () => {
  it('behind its word when there is one only', () => {
    expect(chooseKey('«newsletter»', false)).toEqual({ key: wordKey('newsletter'), offset: 1 })
  })

  it('behind the rarest two words', () => {
    const head = 'this is the free harbour newsletter'
    expect(chooseKey(head, false)).toEqual({
      key: pairKey(wordKey('harbour'), wordKey('newsletter')),
      offset: head.indexOf('harbour'),
    })
  })

  it('never behind a last word that may go on', () => {
    expect(chooseKey('read more harbour', true)).toEqual({ key: pairKey(wordKey('read'), wordKey('more')), offset: 0 })
    expect(chooseKey('read more harbour ', true).offset).toBe(5)
  })
})
