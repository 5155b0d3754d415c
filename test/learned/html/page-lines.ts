// Pages as the judge of HTML sees them, for the tests of this folder.

import { makeHtmlLines } from '../../../src/learned/html/features.js'
import type { Lines } from '../../../src/learned/lines.js'
import type { WordModels } from '../../../src/learned/word-model.js'
import { parseHtml } from '../../../src/parse/html/page.js'
import { IndexedDocument } from '../../../src/rules/document-view.js'
import { PhraseIndex } from '../../../src/rules/phrase-index.js'

/** Five blocks: a menu, an article of a headline and two paragraphs of 12 and 11 words, a teaser. */
export const PAGE = [
  '<nav class="main-menu"><a href="/">Home page</a></nav>',
  '<article class="post"><h1>Gate closed</h1>',
  '<p>The gate was shut at noon, she said, because of the tide.</p>',
  '<p>Nobody had seen so much water, not even the old men.</p></article>',
  '<div class="related"><a href="/b"><img>Read more stories</a></div>',
].join('')

export function pageOf(html: string): IndexedDocument {
  return new IndexedDocument(parseHtml(html), { index: new PhraseIndex(), lang: 'en' }, new Map())
}

export function htmlLines(html: string, models: WordModels | null = null): Lines {
  return makeHtmlLines(pageOf(html), { lang: 'en', models })
}

/** Values of a column, rounded to three digits. */
export const rounded = (values: ArrayLike<number>) => Array.from(values, (value) => Math.round(value * 1000) / 1000)
