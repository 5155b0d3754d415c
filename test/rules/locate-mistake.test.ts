import { describe, expect, it } from 'vitest'
import { LineCounter, parseDocument } from 'yaml'
import { locateMistake } from '../../src/rules/locate-mistake.js'

const TEXT = `about: x
rules:
  - id: one
    when: { starts: [a, b], words: { max: 3 } }
  - id: two
    unless:
`

describe('a mistake is located', () => {
  const lines = new LineCounter()
  const document = parseDocument(TEXT, { lineCounter: lines })
  it.each([
    [[], undefined, 1, 1],
    [['about'], undefined, 1, 8],
    [['rules', 0, 'when', 'starts', 1], undefined, 4, 25],
    [['rules', 0, 'when', 'words', 'max'], undefined, 4, 43],
    [['rules', 0, 'when'], 'words', 4, 29],
    [['rules', 1, 'unless'], undefined, 6, 12],
    // What is not there is blamed on the nearest thing above.
    [['rules', 1, 'why'], undefined, 5, 5],
    [['rules', 0, 'when', 'starts', 7, 'deeper'], undefined, 4, 21],
  ])('%j %s', (path, key, line, column) => {
    expect(locateMistake(document, lines, { path, message: '', ...(key === undefined ? {} : { key }) })).toEqual({
      line,
      column,
    })
  })
})
