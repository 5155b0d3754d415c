// The single mistakes behind a score: noise that stayed and content that went, as stretches with their place in the file, and
// fields of the record that say something else than expected.
import type { Article, Inspection } from '../types.js'
import { isWhole, type LabelledWord, labelWords } from './labelled-words.js'
import type { CorpusDocument } from './labels.js'
import { expectedFields, isFieldRight } from './tally.js'

/** Neighbouring words with one fate. */
export interface Stretch {
  readonly kind: 'missed' | 'lost'
  readonly file: string
  /** Line of the labelled file, counted from 1. */
  readonly line: number
  /** Of missed noise the category that its label names, of lost content the category of the rule that took it. */
  readonly category: string
  /** The rule that took the content; of missed noise the rule that had found it but was overruled, or null. */
  readonly rule: string | null
  /** Why that rule was overruled. */
  readonly reason: string | null
  readonly words: number
  readonly text: string
}

/** Lists what a cleaner did wrong to one document, in order of the text. */
export function findStretches(document: CorpusDocument, inspection: Inspection): Stretch[] {
  const { article } = inspection
  const runs: LabelledWord[][] = []
  let previous = ''
  for (const word of labelWords(document.input, document.spans, article.removed)) {
    const fate = fateOf(word, article)
    if (fate !== '' && fate === previous) runs.at(-1)!.push(word)
    else if (fate !== '') runs.push([word])
    previous = fate
  }
  return runs.map((words) => makeStretch(document, words, inspection))
}

/** Words of one stretch have the same fate; '' is a word that was treated as its label says. */
function fateOf(word: LabelledWord, article: Article): string {
  if (word.label === 'noise' && word.left !== '') return `missed ${word.span}`
  if (word.label === 'content' && !isWhole(word)) return `lost ${article.removed[word.by]!.rule}`
  return ''
}

function makeStretch(document: CorpusDocument, words: readonly LabelledWord[], inspection: Inspection): Stretch {
  const first = words[0]!
  const end = words.at(-1)!.end
  const line = document.firstLine + document.input.slice(0, first.start).split('\n').length - 1
  const common = { file: document.file, line, words: words.length, text: document.input.slice(first.start, end) }
  if (first.label === 'content') {
    const { category, rule } = inspection.article.removed[first.by]!
    return { kind: 'lost', ...common, category, rule, reason: null }
  }
  const overruled = inspection.blocks
    .flatMap((block) => block.overruled)
    .find((one) => one.start < end && one.end > first.start)
  const { category } = document.spans[first.span]!
  return { kind: 'missed', ...common, category, rule: overruled?.rule ?? null, reason: overruled?.reason ?? null }
}

/** A field of the record that is not as expected; null: the record has (or should have) no such field. */
export interface WrongField {
  readonly kind: 'field'
  readonly file: string
  readonly field: string
  readonly expected: string | readonly string[] | null
  readonly found: string | readonly string[] | null
}

/** Lists the fields of `expect` that an article's record does not say. */
export function findWrongFields({ file, expect }: CorpusDocument, article: Article): WrongField[] {
  return expectedFields(expect)
    .filter((field) => !isFieldRight(expect, article, field))
    .map((field) => ({ kind: 'field', file, field, expected: expect[field] ?? null, found: article[field] ?? null }))
}
