// Documents for property tests: pieces put together and then damaged the way scrapers damage pages.
import fc from 'fast-check'
import type { Pieces } from './pieces.js'

const SEPARATORS = ['\n\n', '\n', '\n\n\n', ' ', '', '\r\n\r\n', '\n \u00a0\n', '\t', '\u2028'] as const
const ODD = [
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u200f',
  '\t',
  '\u2009',
  '\u0000',
  '\ud800',
  '  ',
  '\r',
  '…',
  '"',
  '”',
  '*',
  '[',
] as const

type Edit = (text: string, at: number, other: number) => string

/** What goes wrong with one document. `at` and `other` are offsets. */
const EDITS: readonly Edit[] = [
  (text, at, other) => text.slice(0, at) + ODD[other % ODD.length] + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(wordEnd(text, at)),
  (text, at) => text.slice(0, at) + text.slice(at).replace(' ', ''),
  (text, at) => text.slice(0, at) + text.slice(at, at + 80).toUpperCase() + text.slice(at + 80),
  (text, at) => text.slice(0, at) + text.slice(at, at + 80).toLowerCase() + text.slice(at + 80),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n+/, ' '),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n+/, ''),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[.!?]/, ''),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text, at) => text.slice(0, at),
  (text) => text.replaceAll('\n\n', '\n'),
  (text, _, other) => wrap(text, 45 + (other % 50)),
  (text, at) => `${text.slice(0, at)}\n\n${text.slice(at)}`,
]

function wordEnd(text: string, at: number): number {
  const end = text.indexOf(' ', at)
  return end < 0 || end > at + 30 ? at + 1 : end
}

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`([^\\n]{${width - 15},${width}}) `, 'g'), '$1\n')
}

/** Sources of up to about 16 pieces; they shrink to fewer pieces and fewer edits. */
export function documents(pieces: Pieces): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(EDITS.length - 1), fc.nat(100_000), fc.nat(1000))
  // One separator mostly, another here and there: real pages are like that.
  const separators = fc.tuple(
    fc.nat(2),
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant(-1) }, fc.nat(SEPARATORS.length - 1))),
  )
  return fc
    .tuple(fc.array(piece(pieces), { minLength: 1, maxLength: 16 }), separators, fc.array(edit, { maxLength: 5 }))
    .map(([parts, [usual, others], edits]) => {
      let text = ''
      parts.forEach((part, at) => {
        const chosen = others[at] ?? -1
        text += (at === 0 ? '' : SEPARATORS[chosen < 0 ? usual : chosen]!) + part
      })
      for (const [kind, at, other] of edits) text = EDITS[kind]!(text, at % (text.length + 1), other)
      return text
    })
}

function piece({ documents: articles, removes, keeps, structures }: Pieces): fc.Arbitrary<string> {
  const one = (list: readonly string[]) => fc.nat(list.length - 1).map((at) => list[at]!)
  const blocks = articles.flat()
  // A stretch of one article keeps what stands beside what.
  const stretch = fc
    .tuple(fc.nat(articles.length - 1), fc.nat(40), fc.integer({ min: 2, max: 8 }))
    .map(([article, from, count]) => {
      const list = articles[article]!
      return list.slice(from % list.length, (from % list.length) + count).join('\n\n')
    })
  return fc.oneof(
    { weight: 5, arbitrary: one(blocks) },
    { weight: 2, arbitrary: stretch },
    { weight: 3, arbitrary: one(removes) },
    { weight: 1, arbitrary: one(keeps) },
    { weight: 2, arbitrary: one(structures) },
  )
}
