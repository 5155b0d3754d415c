// All features of a page of HTML: those of its text, without what rules say, and those of its structure.
import type { IndexedDocument } from '../../rules/document-view.js'
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
  if (tokens !== null) made.tokens = scoreTokens(lines.document.document.html!, tokens)
  return made
}
