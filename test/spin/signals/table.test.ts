import { expect, test } from 'vitest'
import { Context } from '../../../src/spin/context.js'
import { hashWord } from '../../../src/spin/hash.js'
import { restoreFromTable } from '../../../src/spin/signals/table.js'
import { readTokens } from '../../../src/spin/tokens.js'
import { knowledgeOf, SMALL } from '../knowledge.js'

const entryOf = (spun: string, expected: string, least: number) =>
  knowledgeOf({ links: [[spun, expected, 'A', least]] }).lexicon.entries.get(hashWord(spun))![0]!
const context = new Context(readTokens('the supreme courtroom'), SMALL)

test('the expected word must stand better by the least gain of its link', () => {
  const claim = restoreFromTable(entryOf('courtroom', 'court', 1), 2, context)
  expect(claim).toMatchObject({ from: 2, to: 2, spun: 'courtroom', expected: 'court', family: 'A', isOrdinary: false })
  expect(claim!.gain).toBeGreaterThan(3)
  expect(restoreFromTable(entryOf('courtroom', 'court', 9), 2, context)).toBeNull()
  expect(restoreFromTable(entryOf('courtroom', 'court', 2), 2, context)).toMatchObject({ isOrdinary: true })
})

test('a word without a tie to its neighbours restores nothing', () => {
  expect(restoreFromTable(entryOf('courtroom', 'the', 1), 2, context)).toBeNull()
})
