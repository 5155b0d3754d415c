import { expect, test } from 'vitest'
import { buildCollocations } from '../../src/spin/build-collocations.js'
import { Collocations } from '../../src/spin/collocations.js'
import { hashWord } from '../../src/spin/hash.js'
import { readSphinxModel } from '../../src/spin/read-sphinx.js'
import { tinyModel } from './sphinx-model.js'

test('the file answers what the model says, and the same model gives the same bytes', () => {
  const bytes = buildCollocations(readSphinxModel(tinyModel()))
  const collocations = new Collocations(bytes)
  expect(collocations.frequency(hashWord('c'))).toBeCloseTo(-3)
  expect(collocations.gain(hashWord('a'), hashWord('b'))).toBeCloseTo(1.5)
  expect(buildCollocations(readSphinxModel(tinyModel()))).toEqual(bytes)
})

test('the rarest pairs go where there is no room', () => {
  const collocations = new Collocations(buildCollocations(readSphinxModel(tinyModel()), 7))
  expect(collocations.isSeen(hashWord('a'), hashWord('b'))).toBe(true)
  expect(collocations.isSeen(hashWord('c'), hashWord('b'))).toBe(false)
})
