// A labelled document in memory and an article made by removing given stretches from it, for the tests of this folder.
import type { CorpusDocument } from '../../src/corpus/labels.js'
import { parseLabels } from '../../src/corpus/parse-labels.js'
import { cutSpans } from '../../src/cut.js'
import type { Article } from '../../src/types.js'

const categories = new Set(['ad', 'related', 'byline', 'title', 'consent'])

/** A document of the given marked text. */
export function documentOf(marked: string, rest: Partial<CorpusDocument> = {}): CorpusDocument {
  const { input, spans, expected } = parseLabels(marked, { categories, file: 'en/a-one.md' })
  const front = { id: 'en/a-one', file: 'en/a-one.md', lang: 'en', split: 'dev', site: null, lookalike: false } as const
  const page = { kind: 'article', html: null }
  return {
    ...front,
    ...page,
    batch: 'a',
    input,
    spans,
    expected,
    expect: {},
    copies: null,
    spun: false,
    firstLine: 5,
    ...rest,
  }
}

/** An article of which the given stretches were removed, each as [text, category]. */
export function articleOf(
  input: string,
  pieces: readonly (readonly [string, string])[],
  record: Partial<Article> = {},
): Article {
  const spans = pieces.map(([text]) => ({ start: input.indexOf(text), end: input.indexOf(text) + text.length }))
  const { text, removed } = cutSpans(input, spans)
  return {
    text,
    removed: removed.map((cut, at) => {
      const category = pieces[at]![1]
      return { ...cut, category, rule: `${category}/en/some-rule`, confidence: 0.9 }
    }),
    confidence: 1,
    status: 'ok',
    notes: [],
    chaffinch: { version: '0', rules: '0' },
    sentences: () => [],
    render: async () => '',
    ...record,
  }
}
