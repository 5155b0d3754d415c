import { expect, it } from 'vitest'
import { CorpusError, placeOf } from '../../src/corpus/labels.js'

it('counts lines and columns from 1', () => {
  expect(placeOf('a.md', 'one\ntwo', 0)).toEqual({ file: 'a.md', line: 1, column: 1 })
  expect(placeOf('a.md', 'one\ntwo', 6)).toEqual({ file: 'a.md', line: 2, column: 3 })
})

it('names the place first', () => {
  expect(new CorpusError({ file: 'en/a.md', line: 2, column: 3 }, 'wrong').message).toBe('corpus: en/a.md:2:3: wrong')
})
