import { expect, test } from 'vitest'
import html from '../../src/read/html.js'

async function* chunksOf(bytes: Uint8Array) {
  yield bytes
}

async function read(bytes: Uint8Array) {
  const file = { path: '/in/a.html', name: 'a.html', place: 'in/a.html', chunks: chunksOf(bytes) }
  const found = []
  for await (const incoming of html.read(file, {})) found.push(incoming)
  expect(found).toHaveLength(1)
  return found[0]!
}

test('a page is one document', async () => {
  const page = '<!doctype html><p>High water.'
  expect(await read(Buffer.from(page))).toMatchObject({ id: 'a.html', page: { source: page, format: 'html' } })
})

test('in the encoding that it states', async () => {
  const page = '<meta charset="iso-8859-2"><p>Zażółć'
  const bytes = Buffer.from([...page].map((one) => ({ ż: 0xbf, ó: 0xf3, ł: 0xb3, ć: 0xe6 })[one] ?? one.charCodeAt(0)))
  expect((await read(bytes)).page?.source).toBe(page)
})

test('bytes that are no text are a failure', async () => {
  expect((await read(Uint8Array.of(0x89, 0x50, 0, 0, 0, 0xff))).failure?.error.code).toBe('not-text')
})

test.each(['<!DOCTYPE html>', ' <html lang="en">', '<?xml version="1.0"?>\n<html>', '<!-- saved --><head>', '<BODY>'])(
  'a content that begins with %s is one',
  (head) => expect(html.looksLike(head)).toBe(true),
)

test.each(['', '<p>One', 'He wrote <html> on the board.', '<htmlx>', '{"html":"<html>"}', '# <body>'])(
  'a content that begins with %j is none',
  (head) => expect(html.looksLike(head)).toBe(false),
)

test('it is known by its endings', () => {
  expect([html.endings, html.records]).toEqual([['.html', '.htm', '.xhtml'], false])
})
