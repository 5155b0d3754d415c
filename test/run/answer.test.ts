import { expect, test } from 'vitest'
import { createCleaner } from '../../src/index.js'
import { answer, inspectIncoming } from '../../src/run/answer.js'
import { incomingOf } from '../write/article.js'

const cleaner = await createCleaner()
const source = 'The ferry was late again, said the harbour master on Monday.\n\nLeave a Reply\n'
const note = { code: 'encoding-guessed', message: 'guessed' }

test('a document is cleaned with what is known of it; notes of the reader come first', () => {
  const article = answer(incomingOf({ page: { source, lang: 'en', title: 'Late' }, notes: [note] }), cleaner)
  expect(article).toMatchObject({ status: 'ok', lang: 'en', title: 'Late' })
  expect(article.text).not.toContain('Leave a Reply')
  expect(article.notes[0]).toEqual(note)
  expect(article.sentences()).toHaveLength(1)
})

test('one that could not be read says why, and by which version', () => {
  const error = { code: 'not-text', message: 'no text' }
  const article = answer(incomingOf({ page: null, failure: { status: 'failed', error }, notes: [note] }), cleaner)
  expect(article).toMatchObject({ status: 'failed', error, text: '', removed: [], confidence: 0, notes: [note] })
  expect(article.chaffinch.version).toMatch(/^\d+\.\d+\.\d+/)
})

test('what the cleaner throws is the failure of that document', () => {
  // No string: the reader never lets that through, a fault of the program might.
  const page = { source: 5 as unknown as string }
  expect(answer(incomingOf({ page }), cleaner)).toMatchObject({ status: 'failed', error: { code: 'internal-error' } })
  expect(inspectIncoming(incomingOf({ page }), cleaner)).toMatchObject({ article: { status: 'failed' }, blocks: [] })
})

test('an inspection says the same as the article', () => {
  const incoming = incomingOf({ page: { source, lang: 'en' }, notes: [note] })
  const { article, blocks } = inspectIncoming(incoming, cleaner)
  expect(article.text).toBe(answer(incoming, cleaner).text)
  expect(article.notes[0]).toEqual(note)
  expect(blocks.map((block) => block.decision)).toEqual(['keep', 'cut'])
})
