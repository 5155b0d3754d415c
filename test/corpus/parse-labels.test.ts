import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CorpusError, type Span } from '../../src/corpus/labels.js'
import { markText, parseLabels } from '../../src/corpus/parse-labels.js'

const categories = new Set(['consent', 'related', 'title', 'byline', 'tags'])
const parse = (text: string, from = 0) => parseLabels(text, { categories, file: 'en/sample.md', from })

describe('parseLabels', () => {
  it('unwraps the marks into the input and cuts them for the expected text', () => {
    const { input, spans, expected } = parse(
      '[-consent: We use cookies. Accept all-]\n\n[-either/byline: By Dana Orlow-]\n\nThe minister resigned. [-related: Also Read: Who is next?-] He gave no reason.',
    )
    expect(input).toBe(
      'We use cookies. Accept all\n\nBy Dana Orlow\n\nThe minister resigned. Also Read: Who is next? He gave no reason.',
    )
    expect(expected).toBe('The minister resigned. He gave no reason.')
    expect(spans.map(({ start, end, ...rest }) => ({ ...rest, text: input.slice(start, end) }))).toEqual([
      { label: 'noise', category: 'consent', text: 'We use cookies. Accept all' },
      { label: 'either', category: 'byline', text: 'By Dana Orlow' },
      { label: 'noise', category: 'related', text: 'Also Read: Who is next?' },
    ])
  })

  it('keeps marks over several blocks and begins where it is told', () => {
    const { input, spans } = parse('---\n[-tags: Tags\n\nbilge\n\npump-] Text', 4)
    expect(input).toBe('Tags\n\nbilge\n\npump Text')
    expect(spans).toEqual([{ start: 0, end: 17, label: 'noise', category: 'tags' }])
  })

  it('reads escaped marks as characters', () => {
    expect(parse('parts\\[-1].strip() and a\\-] b').input).toBe('parts[-1].strip() and a-] b')
    expect(parse('C:\\\\[-tags: x-]').input).toBe('C:\\x')
    expect(parse('C:\\dir').input).toBe('C:\\dir')
  })

  it.each([
    ['Text\n\n[-related: never closed', 'en/sample.md:3:1: this mark is not closed'],
    ['One [-related: a [-consent: b-] c-]', 'en/sample.md:1:18: a mark inside the mark of line 1'],
    ['One\ntwo [-adverts: Buy now-]', "en/sample.md:2:7: unknown category 'adverts'; allowed: consent, related"],
    ['One [-related:no space-]', 'en/sample.md:1:5: this is no mark'],
    ['a list[-1] of', 'en/sample.md:1:7: this is no mark'],
    ['One -] two', 'en/sample.md:1:5: this closes no mark'],
    ['One [-tags: -] two', 'en/sample.md:1:5: this mark is empty'],
  ])('refuses %j with its place', (text, message) => {
    expect(() => parse(text)).toThrow(CorpusError)
    expect(() => parse(text)).toThrow(message)
  })
})

describe('markText', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'Ü', ' ', '\n', '\\', '[', ']', '-', ':', '😀') })
  const pieces = fc.array(fc.record({ text: piece, mark: fc.constantFrom(null, 'noise' as const, 'either' as const) }))

  it('is the inverse of parseLabels', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        let input = ''
        const spans: Span[] = []
        for (const { text, mark } of list) {
          if (mark !== null && text !== '')
            spans.push({ start: input.length, end: input.length + text.length, label: mark, category: 'tags' })
          input += text
        }
        const read = parse(markText(input, spans))
        expect(read.input).toBe(input)
        expect(read.spans).toEqual(spans)
      }),
      { numRuns: 3000 },
    )
  })

  it('refuses spans out of order', () => {
    const span = { label: 'noise' as const, category: 'tags' }
    expect(() =>
      markText('abcdef', [
        { ...span, start: 3, end: 5 },
        { ...span, start: 4, end: 6 },
      ]),
    ).toThrow(RangeError)
    expect(() => markText('abc', [{ ...span, start: 1, end: 9 }])).toThrow(RangeError)
  })
})
