import { expect, test } from 'vitest'
import { copyOf, direction } from '../../src/canonical/direction.js'
import { Tokenizer } from '../../src/canonical/tokens.js'
import { WordCounts } from '../../src/canonical/word-counts.js'
import { OTHER, PARAPHRASE, SPUN, STORY } from './texts.js'

const tokens = (text: string) => new Tokenizer().tokens(text)

test('what others say too is the original, whichever comes first', () => {
  const counts = new WordCounts()
  for (const text of [STORY, SPUN, PARAPHRASE, OTHER]) counts.add(tokens(text))
  expect(copyOf(direction(tokens(STORY), tokens(SPUN), counts))).toBe(1)
  expect(copyOf(direction(tokens(SPUN), tokens(STORY), counts))).toBe(-1)
})

test('too few words tell nothing', () => {
  const counts = new WordCounts()
  expect(copyOf(direction(tokens('The cat sat on the mat'), tokens('The cat sat on the rug'), counts))).toBe(0)
})
