// The labelled documents themselves, and the ratchet: no figure of corpus/score.json may fall.
import { beforeAll, describe, expect, it } from 'vitest'
import { createDocumentCleaner } from '../src/corpus/clean-document.js'
import { readCorpus, readRatchet } from '../src/corpus/folder.js'
import type { CorpusDocument } from '../src/corpus/labels.js'
import { describeFall, findFalls, RATCHET_FIGURES, type Ratchet } from '../src/corpus/ratchet.js'
import { type ScoreRow, scoreDocuments, scoreRows } from '../src/corpus/score.js'
import { parseHtml } from '../src/parse/html/page.js'

const documents = readCorpus('corpus')
const spansOf = (document: CorpusDocument) =>
  document.spans.map((span) => ({ ...span, text: document.input.slice(span.start, span.end) }))

describe('labels', () => {
  it.each(documents.map((document) => [document.file, document] as const))('%s', (file, document) => {
    expect(file, 'stands in the folder of its language').toBe(`corpus/${document.lang}/${document.id.split('/')[1]}.md`)
    for (const { text, category } of spansOf(document))
      expect(text.trim(), `${category}: white space belongs outside the mark`).toBe(text)
    expect(document.input.trim()).not.toBe('')
  })

  it('put all documents of a site into one split', () => {
    const splits = new Map<string, Set<string>>()
    for (const { site, split } of documents) {
      if (site !== null) splits.set(site, (splits.get(site) ?? new Set()).add(split))
    }
    expect([...splits].filter(([, used]) => used.size > 1)).toEqual([])
  })

  it('name documents that are there', () => {
    const ids = new Set(documents.map((document) => document.id))
    expect(ids.size).toBe(documents.length)
    expect(documents.filter(({ copies }) => copies !== null && !ids.has(copies)).map(({ file }) => file)).toEqual([])
  })

  it('of pages are of the text that a reader sees', () => {
    const pages = documents.filter(({ html }) => html !== null)
    expect(pages.filter(({ html, input }) => parseHtml(html!).source !== input).map(({ file }) => file)).toEqual([])
  })

  it('leave no text twice', () => {
    const inputs = documents.map((document) => document.input)
    expect(new Set(inputs).size).toBe(inputs.length)
  })
})

describe('ratchet', () => {
  const ratchet: Ratchet = readRatchet('corpus')
  let rows: ScoreRow[] = []

  beforeAll(async () => {
    const cleaner = await createDocumentCleaner()
    rows = scoreRows(scoreDocuments(documents, (document) => cleaner.clean(document)))
  }, 120_000)

  it('holds every language and split', () => {
    for (const row of rows.filter(({ by }) => by === 'language')) {
      const held = ratchet[row.name]?.[row.split!] ?? {}
      const loose = RATCHET_FIGURES.filter((figure) => row[figure] !== null && held[figure] === undefined)
      expect(loose, `corpus/score.json, ${row.name} ${row.split}: run chaffinch corpus score --update`).toEqual([])
    }
  })

  it('does not fall', () => {
    expect(findFalls(ratchet, rows).map(describeFall)).toEqual([])
  })
})
