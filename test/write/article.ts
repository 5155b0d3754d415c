// Articles and documents to write, made by hand: writers need no cleaner.
import type { Incoming } from '../../src/read/incoming.js'
import type { Article, Removed } from '../../src/types.js'

export function articleOf(fields: Partial<Article> = {}): Article {
  const chaffinch = { version: '0.1.0', rules: 'abc' }
  return {
    text: 'High water.',
    removed: [],
    confidence: 0.9,
    status: 'ok',
    notes: [],
    chaffinch,
    sentences: () => [],
    render: async () => '',
    ...fields,
  }
}

export function incomingOf(fields: Partial<Incoming> = {}): Incoming {
  const given = new Map([['id', '"a.txt"']])
  const page = { source: 'High water.', format: 'text' as const }
  return { id: 'a.txt', place: 'in/a.txt', line: null, given, page, notes: [], ...fields }
}

/** The stretch of a source that holds `text`, removed. */
export function removedOf(source: string, text: string, fields: Partial<Removed> = {}): Removed {
  const start = source.indexOf(text)
  const rule = 'related/en/lead-in-line'
  return { start, end: start + text.length, join: '', category: 'related', rule, confidence: 0.95, text, ...fields }
}
