// A first version of a labelled document, marked with what the cleaner found; a person corrects it.

import { parseDocument } from '../parse/document.js'
import { fold } from '../parse/fold.js'
import type { Article } from '../types.js'
import type { Span } from './labels.js'
import { markText } from './parse-labels.js'

/** Categories that are never noise. */
const EITHER = new Set(['byline', 'standfirst'])

/** Writes the draft. `source` (where the text comes from) is left empty, and the reader refuses it until it is filled in. */
export function makeDraft(input: string, article: Article): string {
  const { title, author, published, modified, source } = article
  const expect = JSON.stringify({ title, author, published, modified, source })
  const lines = [
    '---',
    `lang: ${article.lang ?? 'en'}`,
    'split: dev               # dev | test; all documents of one site have the same split',
    `site: ${article.site === undefined ? 'null' : JSON.stringify(article.site)}`,
    'lookalike: false         # true if content that looks like noise is the point of the document',
    'source: ""               # where the text comes from',
    'copies: null             # id of the article it repeats',
    'spun: false',
    `expect: ${expect}`,
    '---',
  ]
  return `${lines.join('\n')}\n${markText(input, draftSpans(input, article))}\n`
}

/** What was removed, without the white space that went with it; the title and the byline that stayed are `either`. */
function draftSpans(input: string, article: Article): Span[] {
  const spans: Span[] = []
  for (const { start, end, category } of article.removed) {
    const span = trim(input, { start, end, category, label: EITHER.has(category) ? 'either' : 'noise' })
    if (span === null) continue
    const last = spans.at(-1)
    const goesOn = last?.category === span.category && input.slice(last.end, span.start).trim() === ''
    if (goesOn) spans[spans.length - 1] = { ...last, end: span.end }
    else spans.push(span)
  }
  return [...spans, ...keptSpans(input, article, spans)].sort((a, b) => a.start - b.start)
}

function trim(input: string, span: Span): Span | null {
  const text = input.slice(span.start, span.end)
  if (text.trim() === '') return null
  return { ...span, start: span.end - text.trimStart().length, end: span.start + text.trimEnd().length }
}

const LONGEST_BYLINE = 120

function keptSpans(input: string, article: Article, taken: readonly Span[]): Span[] {
  const spans: Span[] = []
  let title = article.title
  for (const { start, end } of parseDocument(input).blocks) {
    if (taken.some((span) => span.start < end && span.end > start)) continue
    const text = input.slice(start, end)
    if (title !== undefined && fold(text.replace(/^#+\s+/, '')) === fold(title)) {
      spans.push({ start, end, label: 'either', category: 'title' })
      title = undefined
    } else if (text.length <= LONGEST_BYLINE && (article.author ?? []).some((author) => text.includes(author))) {
      spans.push({ start, end, label: 'either', category: 'byline' })
    }
  }
  return spans
}
