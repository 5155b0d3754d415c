import { describe, expect, test } from 'vitest'
import jsonl from '../../src/write/jsonl.js'
import { articleOf, incomingOf } from './article.js'

const given = (fields: Record<string, string>) => new Map(Object.entries(fields))

describe('a record', () => {
  test('has the fields of the contract in their order', () => {
    const article = articleOf({ title: 'Tides', lang: 'en', author: ['Dana Orlow'], published: '2024-02' })
    const line = jsonl.encode(incomingOf({ given: given({ id: '7', url: '"u"', section: '1.0' }) }), article)
    expect(line).toBe(
      '{"id":7,"url":"u","section":1.0,"text":"High water.","title":"Tides","lang":"en","author":["Dana Orlow"],' +
        '"published":"2024-02","removed":[],"confidence":0.9,"status":"ok","notes":[],' +
        '"chaffinch":{"version":"0.1.0","rules":"abc"}}\n',
    )
  })

  test('what an earlier run found is overwritten or gone; given facts stay where nothing was found', () => {
    const old = {
      id: '1',
      text: '"old"',
      status: '"failed"',
      error: '{}',
      spun: '{}',
      cluster: '{}',
      title: '"old"',
      author: '["A"]',
    }
    const record = JSON.parse(jsonl.encode(incomingOf({ given: given(old) }), articleOf({ title: 'Tides' }))) as object
    expect(record).toMatchObject({ text: 'High water.', status: 'ok', title: 'Tides', author: ['A'] })
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['error']))
    expect(record).not.toHaveProperty('spun')
    expect(record).not.toHaveProperty('cluster')
  })

  test('text is there even when nothing is left', () => {
    expect(JSON.parse(jsonl.encode(incomingOf(), articleOf({ text: '', status: 'emptied' })))).toMatchObject({
      text: '',
    })
  })

  test('a line that was no record has id, status and error alone', () => {
    const error = { code: 'not-json', message: 'no JSON' }
    const line = jsonl.encode(
      incomingOf({ id: 'r.jsonl#4', given: null, page: null }),
      articleOf({ status: 'failed', error, text: '' }),
    )
    expect(JSON.parse(line)).toEqual({ id: 'r.jsonl#4', status: 'failed', error })
  })

  test('is one line whatever the text holds', () => {
    const line = jsonl.encode(incomingOf(), articleOf({ text: 'a\nb\u2028c\ud800' }))
    expect(line.split('\n')).toHaveLength(2)
    expect((JSON.parse(line) as { text: string }).text).toBe('a\nb\u2028c\ud800')
  })
})
