// All features of a page of HTML: those of its text, without what rules say, and those of its structure.
import type { IndexedDocument } from '../../rules/document-view.js'
import { around, column, cumulate, spanAround } from '../columns.js'
import { line } from '../families/line.js'
import { neighbours } from '../families/neighbours.js'
import { page } from '../families/page.js'
import { position } from '../families/position.js'
import { repetition } from '../families/repetition.js'
import { windows } from '../families/windows.js'
import type { Family } from '../features.js'
import { type Column, type Lines, measureLines } from '../lines.js'
import type { WordModel, WordModels } from '../word-model.js'
import { makeHtmlFeatures } from './families.js'
import { scoreTokens } from './token-model.js'

/** Families of the text; what rules find is not asked: the judge comes before them here, and is a witness of its own. */
const TEXT: readonly Family[] = [line, neighbours, windows, position, repetition, page]
/** Columns that speak of findings. */
const OF_RULES = /claim|^since:|^until:|^page\.(?:claimed|commerce|comments|dated|related)$/

/** The lines of a page of HTML, without findings. */
export function makeHtmlLines(
  view: IndexedDocument,
  { lang, models }: { lang: string | null; models: WordModels | null },
): Lines {
  return measureLines(view, { findings: [], lang, models })
}

/** Columns by name, in a fixed order; `tokens` is left out without its model. */
export function makeJudgedFeatures(lines: Lines, tokens: WordModel | null): Readonly<Record<string, Column>> {
  const made = Object.assign({}, ...TEXT.map((family) => family(lines)), makeHtmlFeatures(lines)) as Record<
    string,
    Column
  >
  for (const name of Object.keys(made)) if (OF_RULES.test(name)) delete made[name]
  return tokens === null ? made : Object.assign(made, tokenColumns(scoreTokens(lines.document.document.html!, tokens)))
}

const NEAR = 4

/** What the names say of a line, of those beside it and of the page; train_html.py makes the same columns. */
export function tokenColumns(tokens: Column): Readonly<Record<string, Column>> {
  const { length } = tokens
  const sums = cumulate(tokens)
  const mean = sums[length]! / Math.max(1, length)
  return {
    tokens,
    'tokens-1': column(length, (at) => tokens[Math.max(0, at - 1)]!),
    'tokens+1': column(length, (at) => tokens[Math.min(length - 1, at + 1)]!),
    'tokens~4': column(length, (at) => around(sums, at, NEAR) / spanAround(length, at, NEAR)),
    'tokens.page': new Float32Array(length).fill(mean),
    'tokens.above': column(length, (at) => tokens[at]! - mean),
  }
}
