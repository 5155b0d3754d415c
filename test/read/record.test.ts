import { describe, expect, test } from 'vitest'
import type { ReadOptions } from '../../src/read/incoming.js'
import { readRecord } from '../../src/read/record.js'

const FILE = { path: '/data/pages.jsonl', name: 'pages.jsonl', place: 'data/pages.jsonl' }

function read(record: unknown, options: ReadOptions = {}) {
  const text = typeof record === 'string' ? record : JSON.stringify(record)
  return readRecord(FILE, { line: 3, bytes: Buffer.from(text) }, options)
}

const codeOf = (record: unknown, options?: ReadOptions) => read(record, options).failure?.error.code

describe('the source', () => {
  test('is html before markdown before text; null is not there', () => {
    expect(read({ text: 'a', markdown: '# b', html: '<p>c' }).page).toMatchObject({ source: '<p>c', format: 'html' })
    expect(read({ text: 'a', html: null }).page).toMatchObject({ source: 'a', format: 'text' })
    expect(read({ text: 'a', markdown: '# b' }).page).toMatchObject({ source: '# b', format: 'markdown' })
    expect(read({ text: 'a', markdown: null }).page).toMatchObject({ source: 'a', format: 'text' })
    expect(read({ text: '' }).page?.source).toBe('')
  })

  test('missing or of another type is a failure with its code', () => {
    expect(codeOf({ title: 'a' })).toBe('no-source')
    expect(codeOf({ text: 5 })).toBe('source-not-text')
    expect(codeOf({ html: 5, text: 'a' })).toBe('source-not-text')
    expect(codeOf({ text: ['a'] })).toBe('source-not-text')
    expect(codeOf({ text: 'a', markdown: false })).toBe('source-not-text')
  })

  test('of html stays behind, and what stands beside it', () => {
    const record = { html: '<p>a', text: 'b', x: 1 }
    expect([...read(record).given!.keys()]).toEqual(['id', 'x'])
    expect([...read(record, { echo: true }).given!.keys()]).toEqual(['id', 'html', 'text', 'x'])
    const fields = new Map([['html', 'raw']] as const)
    expect(read({ raw: '<p>a', text: 'b' }, { fields }).page).toMatchObject({ source: '<p>a', format: 'html' })
  })

  test('can have another name', () => {
    const fields = new Map([['text', 'BODY']] as const)
    expect(read({ BODY: 'a', text: 'caption' }, { fields }).page?.source).toBe('a')
    expect(codeOf({ text: 'caption' }, { fields })).toBe('no-source')
    expect([...read({ BODY: 'a', x: 1 }, { fields }).given!.keys()]).toEqual(['id', 'x'])
    expect([...read({ BODY: 'a', x: 1 }, { fields, echo: true }).given!.keys()]).toEqual(['id', 'BODY', 'x'])
  })
})

describe('what passes through', () => {
  test('id and url first, the rest in its order, all as written, the source not', () => {
    const given = read('{"b":1e2,"text":"t","url":"u","id":12345678901234567890,"a":"é"}').given!
    expect([...given]).toEqual([
      ['id', '12345678901234567890'],
      ['url', '"u"'],
      ['b', '1e2'],
      ['a', '"é"'],
    ])
  })

  test('a record without id is called by its line', () => {
    for (const record of [{ text: 'a' }, { text: 'a', id: null }]) {
      expect(read(record)).toMatchObject({ id: 'pages.jsonl#3', place: 'data/pages.jsonl#3', line: 3 })
      expect(read(record).given!.get('id')).toBe('"pages.jsonl#3"')
    }
    expect(read({ text: 'a', id: 'x' }).id).toBe('x')
  })

  test('echoing text has no effect and says so', () => {
    expect(read({ text: 'a' }, { echo: true }).notes.map((note) => note.code)).toEqual(['echo-without-effect'])
    expect(read({ markdown: 'a' }, { echo: true }).notes).toEqual([])
  })
})

describe('what the cleaner is told', () => {
  test('title, url and lang of the record; --lang wins', () => {
    const record = { text: 'a', title: 'T', url: 'u', lang: 'de' }
    expect(read(record).page).toMatchObject({ title: 'T', url: 'u', lang: 'de' })
    expect(read(record, { lang: 'en' }).page?.lang).toBe('en')
  })

  test('a title that is no string is not used, with a note', () => {
    const found = read({ text: 'a', title: 5 })
    expect(found.page?.title).toBeUndefined()
    expect(found.notes.map((note) => note.code)).toEqual(['field-ignored'])
    expect(found.given!.get('title')).toBe('5')
  })
})

describe('lines that are no records', () => {
  test('are answered in their place', () => {
    for (const [line, code] of [
      ['{"text":', 'not-json'],
      ['[1]', 'not-object'],
      ['null', 'not-object'],
      ['"text"', 'not-object'],
    ] as const) {
      expect(read(line)).toMatchObject({ id: 'pages.jsonl#3', given: null, page: null, failure: { status: 'failed' } })
      expect(codeOf(line)).toBe(code)
    }
  })

  test('too long a line is a record that is too large', () => {
    const found = readRecord(FILE, { line: 3, bytes: null }, { maxBytes: 10 })
    expect(found.failure).toMatchObject({ status: 'too-large', error: { code: 'record-too-large' } })
    expect(found.given!.get('id')).toBe('"pages.jsonl#3"')
  })

  test('bytes of another encoding are read as windows-1252, with a note', () => {
    const bytes = Buffer.from('{"text":"caf\xe9"}', 'latin1')
    const found = readRecord(FILE, { line: 1, bytes }, {})
    expect(found.page?.source).toBe('café')
    expect(found.notes.map((note) => note.code)).toEqual(['encoding-guessed'])
  })
})
