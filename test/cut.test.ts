import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCuts, composeCuts, cutSpans, makeCuts, restoreSource } from '../src/cut.js'

const cut = (source: string, ...pieces: string[]) =>
  cutSpans(
    source,
    pieces.map((piece) => ({ start: source.indexOf(piece), end: source.indexOf(piece) + piece.length })),
  ).text

describe('cutSpans', () => {
  it('joins the ends inside a line by one space', () => {
    expect(cut('He left. Also Read: Who is next? He gave no reason.', 'Also Read: Who is next?')).toBe(
      'He left. He gave no reason.',
    )
    expect(cut('He left.Also Read: Who is next?He gave no reason.', 'Also Read: Who is next?')).toBe(
      'He left. He gave no reason.',
    )
  })

  it('leaves no space before closing punctuation nor at the ends', () => {
    expect(cut('He left (photo: AP).', '(photo: AP)')).toBe('He left.')
    expect(cut('ADVERTISEMENT The ferry left.', 'ADVERTISEMENT')).toBe('The ferry left.')
    expect(cut('The ferry left. Read more', 'Read more')).toBe('The ferry left.')
  })

  it('leaves the wider of the gaps of removed blocks', () => {
    expect(cut('A.\n\nnoise\n\nB.', 'noise')).toBe('A.\n\nB.')
    expect(cut('A.\nnoise\n\nB.', 'noise')).toBe('A.\n\nB.')
    expect(cut('A.\n\nnoise\nB.', 'noise')).toBe('A.\n\nB.')
    expect(cut('A.\n\nnoise\n\nmore\nB.', 'noise', 'more')).toBe('A.\n\nB.')
    expect(cut('noise\n\nA.\n', 'noise')).toBe('A.\n')
    expect(cut('A.\n\nnoise\n', 'noise')).toBe('A.\n')
  })

  it('joins characters of scripts without spaces directly', () => {
    expect(cut('他走了。点击订阅他没有说', '点击订阅')).toBe('他走了。他没有说')
  })
})

const sourceAndSpans = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '他'), maxLength: 40 }),
    fc.array(fc.nat(40), { maxLength: 8 }),
  )
  .map(([source, marks]) => {
    const at = [...new Set(marks.map((mark) => Math.min(mark, source.length)))].sort((a, b) => a - b)
    const spans = []
    for (let index = 0; index + 1 < at.length; index += 2) spans.push({ start: at[index]!, end: at[index + 1]! })
    return { source, spans }
  })

describe('restore', () => {
  it('rebuilds every source from its cut text', () => {
    fc.assert(
      fc.property(sourceAndSpans, ({ source, spans }) => {
        const { text, removed } = cutSpans(source, spans)
        expect(restoreSource(text, removed)).toBe(source)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps what a later cut leaves in the place of an earlier join', () => {
    const first = makeCuts('aaa', [{ start: 1, end: 2 }])
    const second = makeCuts('a a', [{ start: 1, end: 2 }])
    expect(applyCuts('aaa', composeCuts(3, first, second))).toBe('a a')
  })

  it('rebuilds it after cuts of cuts', () => {
    fc.assert(
      fc.property(sourceAndSpans, fc.array(fc.nat(40), { maxLength: 6 }), ({ source, spans }, marks) => {
        const first = makeCuts(source, spans)
        const rest = applyCuts(source, first)
        const at = [...new Set(marks.map((mark) => Math.min(mark, rest.length)))].sort((a, b) => a - b)
        const again = []
        for (let index = 0; index + 1 < at.length; index += 2) again.push({ start: at[index]!, end: at[index + 1]! })
        const second = makeCuts(rest, again)
        const both = composeCuts(source.length, first, second)
        const text = applyCuts(source, both)
        expect(text).toBe(applyCuts(rest, second))
        expect(
          restoreSource(
            text,
            both.map((one) => ({ ...one, text: source.slice(one.start, one.end) })),
          ),
        ).toBe(source)
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses removals of another text', () => {
    expect(() => restoreSource('ab', [{ start: 5, end: 6, join: '', text: 'x' }])).toThrow(RangeError)
  })
})
