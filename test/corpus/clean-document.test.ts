import { describe, expect, it } from 'vitest'
import { createDocumentCleaner } from '../../src/corpus/clean-document.js'
import { parseHtml } from '../../src/parse/html/page.js'
import { packOf } from '../matchers/holds.js'
import { documentOf } from './sample.js'

const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'
const HTML = `<html><body><p>${PROSE}</p><div>Read more</div></body></html>`
const cleaner = await createDocumentCleaner({ packs: [packOf({ when: { equals: ['read more'] } })] })

describe('a labelled document', () => {
  it('that is text is cleaned as text', () => {
    const document = documentOf(`${PROSE}\n\n[-related: Read more-]`)
    expect(cleaner.clean(document)).toMatchObject({ text: PROSE, removed: [{ rule: 'related/en/tried' }] })
  })

  it('that is a page says what went in offsets of the text of its labels', () => {
    const document = { ...documentOf(`${PROSE}\n\n[-related: Read more-]`), html: HTML }
    expect(document.input).toBe(parseHtml(HTML).source)
    const { text, removed } = cleaner.clean(document)
    expect(text).toBe(PROSE)
    expect(removed.map(({ start, end }) => document.input.slice(start, end).trim())).toEqual(['Read more'])
    const { blocks } = cleaner.inspect(document)
    expect(blocks.map(({ start, end }) => document.input.slice(start, end))).toEqual([PROSE, 'Read more'])
  })
})
