import { expect, test } from 'vitest'
import { keysOf } from '../../src/canonical/keys.js'
import { countShared } from '../../src/canonical/shingles.js'
import { Tokenizer } from '../../src/canonical/tokens.js'
import { OTHER, SPUN, STORY } from './texts.js'

const keys = (text: string) => keysOf(new Tokenizer().tokens(text), 3)

test('keys are distinct and ascending', () => {
  const found = [...keys(STORY)]
  expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
  expect(found.length).toBeGreaterThan(20)
})

test('an excerpt, long or short, shares keys with its article', () => {
  const long = Array.from({ length: 12 }, (_, at) =>
    STORY.replaceAll('Holm', `Holm${at}`).replaceAll('a', at % 2 ? 'a' : 'o'),
  ).join('\n\n')
  const excerpt = long.slice(0, 700)
  expect(countShared(keys(excerpt), keys(long))).toBeGreaterThan(2)
})

test('names in their order lead to a spun copy, not to another story', () => {
  expect(countShared(keys(STORY), keys(SPUN))).toBeGreaterThan(5)
  expect(countShared(keys(STORY), keys(OTHER))).toBeLessThan(3)
})
