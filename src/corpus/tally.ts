// Counts what a cleaner did to one labelled document. Counts of documents are added; figures are made from the sums (score.ts).
import { parseDocument } from '../parse/document.js'
import { parseHtml } from '../parse/html/page.js'
import type { Article } from '../types.js'
import type { Expectation } from './front-matter.js'
import { isWhole, type LabelledWord, labelWords } from './labelled-words.js'
import type { Span } from './labels.js'

/** A labelled document as the score sees it. */
export interface LabelledDocument {
  readonly input: string
  /** The page that `input` is the text of; null for text. */
  readonly html: string | null
  readonly spans: readonly Span[]
  readonly expect: Expectation
}

const COUNTS = [
  'documents',
  'noiseWords',
  'noiseRemoved',
  'contentWords',
  'contentRemoved',
  'noiseBlocks',
  'noiseBlocksCut',
  'contentBlocks',
  'contentBlocksKept',
  /** Blocks with content of which no content is left. */
  'contentBlocksCut',
  'mixedBlocks',
  'exactCuts',
  'fields',
  'fieldsRight',
] as const

type Counts = Record<(typeof COUNTS)[number], number>

export interface CategoryCount {
  /** Noise words that the labels give this category, and how many of them went (whatever rule took them). */
  words: number
  removed: number
  /** Content words that this category's rules took. */
  taken: number
}

export interface FieldCount {
  expected: number
  right: number
}

export interface Tally extends Counts {
  readonly categories: Record<string, CategoryCount>
  /** By field of `expect`. */
  readonly byField: Record<string, FieldCount>
}

export function emptyTally(): Tally {
  return { ...(Object.fromEntries(COUNTS.map((name) => [name, 0])) as Counts), categories: {}, byField: {} }
}

/** Adds `other` to `sum`. */
export function addTally(sum: Tally, other: Tally): void {
  for (const name of COUNTS) sum[name] += other[name]
  for (const [category, count] of Object.entries(other.categories)) {
    const into = categoryOf(sum, category)
    into.words += count.words
    into.removed += count.removed
    into.taken += count.taken
  }
  for (const [field, count] of Object.entries(other.byField)) {
    const into = fieldOf(sum, field)
    into.expected += count.expected
    into.right += count.right
  }
}

function categoryOf(tally: Tally, category: string): CategoryCount {
  tally.categories[category] ??= { words: 0, removed: 0, taken: 0 }
  return tally.categories[category]
}

function fieldOf(tally: Tally, field: string): FieldCount {
  tally.byField[field] ??= { expected: 0, right: 0 }
  return tally.byField[field]
}

/** Holds an article against the labels of the document that it was made from. */
export function tallyDocument(document: LabelledDocument, article: Article): Tally {
  const tally = emptyTally()
  tally.documents = 1
  const words = labelWords(document.input, document.spans, article.removed)
  for (const word of words) countWord(tally, word, { document, article })
  countBlocks(tally, document, words)
  countFields(tally, document.expect, article)
  return tally
}

interface Pair {
  readonly document: LabelledDocument
  readonly article: Article
}

/** A noise word counts as removed when nothing of it is left, a content word as soon as a part of it went. */
function countWord(tally: Tally, word: LabelledWord, { document, article }: Pair): void {
  if (word.label === 'noise') {
    const count = categoryOf(tally, document.spans[word.span]!.category)
    tally.noiseWords++
    count.words++
    if (word.left !== '') return
    tally.noiseRemoved++
    count.removed++
  } else if (word.label === 'content') {
    tally.contentWords++
    if (isWhole(word)) return
    tally.contentRemoved++
    categoryOf(tally, article.removed[word.by]!.category).taken++
  }
}

function countBlocks(tally: Tally, { input, html }: LabelledDocument, words: readonly LabelledWord[]): void {
  let at = 0
  for (const block of (html === null ? parseDocument(input) : parseHtml(html)).blocks) {
    const scored: LabelledWord[] = []
    for (; at < words.length && words[at]!.start < block.end; at++) {
      if (words[at]!.label !== 'either' && words[at]!.start >= block.start) scored.push(words[at]!)
    }
    if (scored.length > 0) countBlock(tally, scored)
  }
}

function countBlock(tally: Tally, words: readonly LabelledWord[]): void {
  const content = words.filter((word) => word.label === 'content')
  const gone = words.every((word) => word.left === '')
  if (content.length === 0) {
    tally.noiseBlocks++
    if (gone) tally.noiseBlocksCut++
    return
  }
  if (gone) tally.contentBlocksCut++
  if (content.length === words.length) {
    tally.contentBlocks++
    if (words.every(isWhole)) tally.contentBlocksKept++
    return
  }
  tally.mixedBlocks++
  const kept = words.filter((word) => word.left !== '').map((word) => word.left)
  if (kept.join(' ') === content.map((word) => word.text).join(' ')) tally.exactCuts++
}

function countFields(tally: Tally, expect: Expectation, article: Article): void {
  for (const field of expectedFields(expect)) {
    const right = isFieldRight(expect, article, field) ? 1 : 0
    tally.fields++
    tally.fieldsRight += right
    const count = fieldOf(tally, field)
    count.expected++
    count.right += right
  }
}

/** The fields that `expect` says something about. */
export function expectedFields(expect: Expectation): (keyof Expectation)[] {
  return (Object.keys(expect) as (keyof Expectation)[]).filter((field) => expect[field] !== undefined)
}

/** Whether the record says what was expected: null is a field that is not there; case, white space and Unicode form do not count. */
export function isFieldRight(expect: Expectation, article: Article, field: keyof Expectation): boolean {
  const list = (value: string | readonly string[] | null | undefined) =>
    value === null || value === undefined ? [] : typeof value === 'string' ? [value] : [...value]
  const same = (value: string | readonly string[] | null | undefined) =>
    JSON.stringify(list(value).map((text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()))
  return same(expect[field]) === same(article[field])
}
