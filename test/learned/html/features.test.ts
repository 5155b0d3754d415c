import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeJudgedFeatures, tokenColumns } from '../../../src/learned/html/features.js'
import { readWordModel } from '../../../src/learned/word-model.js'
import { wordModelOf } from '../sample.js'
import { htmlLines, PAGE, rounded } from './page-lines.js'

const tokens = readWordModel(wordModelOf({ nav: 20 }, { step: 0.1, bias: 0.5 }))
const NAMES = Object.keys(makeJudgedFeatures(htmlLines(PAGE), tokens))

it('there are those of the text, of the structure and of names; none asks what rules found', () => {
  for (const name of ['words', 'own.linked', 'up3.share', 'top.in', 'tokens', 'tokens~4']) expect(NAMES).toContain(name)
  expect(NAMES.filter((name) => /claim|^since:|^until:|^rule:/.test(name))).toEqual([])
  expect(Object.keys(makeJudgedFeatures(htmlLines(PAGE), null))).toEqual(
    NAMES.filter((name) => !name.startsWith('tokens')),
  )
})

it('what names say of a line stands beside what they say of its neighbours and the page', () => {
  const made = tokenColumns(Float32Array.from([1, 2, 6]))
  expect(Object.fromEntries(Object.entries(made).map(([name, values]) => [name, rounded(values)]))).toEqual({
    tokens: [1, 2, 6],
    'tokens-1': [1, 1, 2],
    'tokens+1': [2, 6, 6],
    'tokens~4': [3, 3, 3],
    'tokens.page': [3, 3, 3],
    'tokens.above': [-2, -1, 3],
  })
})

const piece = fc.oneof(
  fc.constantFrom('<p>', '</p>', '<div class="nav">', '</div>', '<ul><li>', '<table><tr><td>', '<h1>', '</h1>', '<a>'),
  fc.constantFrom('The gate was shut at noon, she said.', 'Read more', '<img>', '<br>', '<div hidden>', '\0', '<pre>'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

it('every page has the same columns, of finite numbers only', () => {
  const promise = fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
    const lines = htmlLines(pieces.join(''))
    const made = makeJudgedFeatures(lines, tokens)
    expect(Object.keys(made)).toEqual(NAMES)
    const wrong = NAMES.filter((name) => made[name]!.length !== lines.count || !made[name]!.every(Number.isFinite))
    expect(wrong).toEqual([])
  })
  fc.assert(promise, { seed: 3, numRuns: 200 })
}, 60_000)
