import { describe, expect, it } from 'vitest'
import { parseDocument } from '../src/parse/document.js'
import { parseHtml } from '../src/parse/html/page.js'
import { restOf } from '../src/rest.js'
import type { Document } from '../src/types.js'

/** Cuts of pieces of the text, in their order. */
const cutsOf = ({ source }: Document, pieces: readonly (readonly [string, string])[]) =>
  pieces.map(([text, join]) => {
    const start = source.indexOf(text)
    return { start, end: start + text.length, join: join as '' }
  })
const blocksOf = ({ source, blocks }: Document) =>
  blocks.map(({ start, end, kind }) => [kind, source.slice(start, end)])

describe('what is left of a page of HTML', () => {
  const document = parseHtml(
    '<h2>Gate closed</h2><p>The gate is shut. Read more. She left.</p><pre>a = 1</pre><p>Share</p>',
  )

  it('has the blocks that it had, where they are now', () => {
    const rest = restOf(document, cutsOf(document, [['Gate closed\n\n', '']]))
    expect(rest.source).toBe('The gate is shut. Read more. She left.\n\na = 1\n\nShare')
    expect(blocksOf(rest)).toEqual([
      ['paragraph', 'The gate is shut. Read more. She left.'],
      ['code', 'a = 1'],
      ['paragraph', 'Share'],
    ])
  })

  it('has blocks without the pieces that went', () => {
    const rest = restOf(document, cutsOf(document, [[' Read more. ', ' ']]))
    expect(blocksOf(rest)[1]).toEqual(['paragraph', 'The gate is shut. She left.'])
    const ends = cutsOf(document, [
      ['The gate is shut. ', ''],
      [' She left.', ''],
    ])
    expect(blocksOf(restOf(document, ends)).slice(1, 3)).toEqual([
      ['paragraph', 'Read more.'],
      ['code', 'a = 1'],
    ])
  })

  it('loses blocks that one cut takes together', () => {
    const [from, to] = cutsOf(document, [
      ['Read more.', ''],
      ['Share', ''],
    ])
    const rest = restOf(document, [{ start: from!.start, end: to!.end, join: '' }])
    expect(blocksOf(rest)).toEqual([
      ['heading', 'Gate closed'],
      ['paragraph', 'The gate is shut.'],
    ])
  })

  it('is the same without cuts', () => {
    expect(restOf(document, [])).toMatchObject({ source: document.source, format: 'html', blocks: document.blocks })
  })

  it('is nothing when all went', () => {
    const all = [{ start: 0, end: document.source.length, join: '' as const }]
    expect(restOf(document, all)).toMatchObject({ source: '', format: 'html', blocks: [] })
  })
})

it('text is read anew: lines may belong together now', () => {
  const document = parseDocument('One\n\nShare\n\nTwo')
  const rest = restOf(document, cutsOf(document, [['Share\n\n', '']]))
  expect(rest).toEqual(parseDocument('One\n\nTwo'))
})
