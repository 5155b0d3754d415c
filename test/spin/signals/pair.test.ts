import { expect, test } from 'vitest'
import { Context } from '../../../src/spin/context.js'
import { hashWord } from '../../../src/spin/hash.js'
import { restorePair } from '../../../src/spin/signals/pair.js'
import { readTokens } from '../../../src/spin/tokens.js'
import { knowledgeOf, SMALL } from '../knowledge.js'

const { entries } = knowledgeOf({
  links: [
    ['information', 'news', 'A', 1],
    ['convention', 'conference', 'A', 1],
    ['convention', 'invoice', 'A', 1],
  ],
}).lexicon
const entry = (word: string) => entries.get(hashWord(word))![0]!

test('two swapped neighbours are restored together', () => {
  const context = new Context(readTokens('a information convention at'), SMALL)
  const pair = restorePair({ left: entry('information'), right: entry('convention') }, 1, context)
  expect(pair).toMatchObject([
    { from: 1, to: 1, expected: 'news' },
    { from: 2, to: 2, expected: 'conference' },
  ])
  expect(pair![0].gain).toBe(pair![1].gain)
})

test('not when the expected words do not belong together', () => {
  const context = new Context(readTokens('a convention information at'), SMALL)
  expect(restorePair({ left: entry('convention'), right: entry('information') }, 1, context)).toBeNull()
})
