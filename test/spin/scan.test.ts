import { describe, expect, test } from 'vitest'
import { scan } from '../../src/spin/scan.js'
import { readTokens } from '../../src/spin/tokens.js'
import { knowledgeOf } from './knowledge.js'

const found = (text: string, data: Parameters<typeof knowledgeOf>[0]) =>
  scan(readTokens(text), knowledgeOf(data)).map(({ from, to, expected, signal }) => [from, to, expected, signal])

describe('a scan', () => {
  const links = [
    ['courtroom', 'court', 'A', 1],
    ['information', 'news', 'A', 1],
    ['convention', 'conference', 'A', 1],
  ] as const

  test('finds links where they fit', () => {
    expect(found('the supreme courtroom', { links })).toEqual([[2, 2, 'court', 'table']])
    expect(found('the courtroom was full', { links })).toEqual([])
  })

  test('restores neighbours together', () => {
    expect(found('a information convention at', { links })).toEqual([
      [1, 1, 'news', 'table'],
      [2, 2, 'conference', 'table'],
    ])
  })

  test('prefers phrases, and does not read over the end of a sentence', () => {
    const phrases = [['supreme courtroom', 'supreme court', 'name']] as const
    expect(found('the supreme courtroom', { links, phrases })).toEqual([[1, 2, 'supreme court', 'name']])
    expect(found('That was supreme. Courtroom dramas followed', { phrases })).toEqual([])
  })
})
