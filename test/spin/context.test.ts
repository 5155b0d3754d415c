import { expect, test } from 'vitest'
import { Context } from '../../src/spin/context.js'
import { hashWord } from '../../src/spin/hash.js'
import { readTokens } from '../../src/spin/tokens.js'
import { SMALL } from './knowledge.js'

const context = (text: string) => new Context(readTokens(text), SMALL)

test('sentences have borders, figures are some number', () => {
  const two = context('The court sat. 15 men left')
  expect(two.before(0)).toBe(hashWord('<s>'))
  expect(two.after(2)).toBe(hashWord('</s>'))
  expect(two.before(4)).toBe(hashWord('five'))
})

test('the word that belongs there fits better, and says by which tie', () => {
  const supreme = context('the supreme courtroom')
  const [before, after] = [hashWord('supreme'), hashWord('</s>')]
  const court = supreme.fit([hashWord('court')], before, after)
  expect(court.best).toBeCloseTo(3.8)
  expect(court.fit).toBeGreaterThan(supreme.fit([hashWord('courtroom')], before, after).fit + 3)
})

test('two stretches fit together when they are tied to each other', () => {
  const one = context('a information convention')
  const around = { before: hashWord('a'), after: hashWord('at') }
  const joint = (left: string, right: string) => one.joint([hashWord(left)], [hashWord(right)], around)
  expect(joint('news', 'conference')).toBeGreaterThan(joint('information', 'convention') + 3)
})
