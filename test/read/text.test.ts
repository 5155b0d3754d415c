import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.js'
import type { ReadOptions } from '../../src/read/incoming.js'
import text, { readWhole } from '../../src/read/text.js'

async function* chunksOf(...parts: (string | number[])[]) {
  for (const part of parts) yield Buffer.from(part as string)
}

async function first(parts: (string | number[])[], options: ReadOptions = {}) {
  const file = { path: '/in/a.txt', name: 'a.txt', place: 'in/a.txt', chunks: chunksOf(...parts) }
  const found = []
  for await (const incoming of readWhole(file, options, { format: 'markdown', decode })) found.push(incoming)
  expect(found).toHaveLength(1)
  return found[0]!
}

test('a file is one document, in the format that was asked for', async () => {
  expect(await first(['High ', 'water.\n'], { lang: 'en' })).toEqual({
    ...{ id: 'a.txt', place: 'in/a.txt', line: null, given: new Map([['id', '"a.txt"']]), notes: [] },
    page: { source: 'High water.\n', format: 'markdown', lang: 'en' },
  })
})

test('a character may be torn apart between two pieces of the file', async () => {
  const [one, two] = [[...Buffer.from('é')].slice(0, 1), [...Buffer.from('é')].slice(1)]
  expect((await first(['caf', one, two])).page?.source).toBe('café')
})

test('a guessed encoding is noted', async () => {
  const { page, notes } = await first(['caf', [0xe9]])
  expect([page?.source, notes.map(({ code }) => code)]).toEqual(['café', ['encoding-guessed']])
})

test('what is too large or no text is a failure with a reason', async () => {
  const large = await first(['High water.'], { maxBytes: 5 })
  expect(large).toMatchObject({ page: null, failure: { status: 'too-large' } })
  expect((await first(['High water.'], { maxBytes: 11 })).failure).toBeUndefined()
  const binary = await first([[0x89, 0x50, 0, 0, 0, 0xff]])
  expect(binary).toMatchObject({ page: null, failure: { status: 'failed', error: { code: 'not-text' } } })
})

test('every content that no other reader knows is text', () => {
  expect([text.looksLike(''), text.records, text.endings]).toEqual([true, false, ['.txt', '.text']])
})
