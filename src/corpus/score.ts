// Figures of a corpus: micro-averaged over documents, for all of it and apart by language, split, batch and look-alikes.
import type { Article } from '../types.js'
import type { CorpusDocument } from './labels.js'
import { addTally, type CategoryCount, emptyTally, type Tally, tallyDocument } from './tally.js'

/** Shares from 0 to 1; null where nothing was there to be counted. */
export interface Figures {
  readonly noisePrecision: number | null
  readonly noiseRecall: number | null
  readonly noiseF1: number | null
  readonly contentKept: number | null
  readonly blockF1: number | null
  readonly contentBlocksKept: number | null
  readonly exactCuts: number | null
  readonly metadata: number | null
}

/** What the documents of a row have in common. */
export type Grouping = 'all' | 'language' | 'batch' | 'format' | 'look-alikes'

export interface ScoreRow extends Figures {
  readonly by: Grouping
  /** The language, the batch (the slug up to its first '-') or look-alikes/others; '' for all. */
  readonly name: string
  /** null: both. */
  readonly split: 'dev' | 'test' | null
  readonly tally: Tally
}

export interface Scored {
  readonly document: CorpusDocument
  readonly tally: Tally
}

/** Cleans every document and counts what the cleaner did to it. */
export function scoreDocuments(
  documents: readonly CorpusDocument[],
  clean: (document: CorpusDocument) => Article,
): Scored[] {
  return documents.map((document) => ({ document, tally: tallyDocument(document, clean(document)) }))
}

const GROUPINGS: readonly [Grouping, (document: CorpusDocument) => string][] = [
  ['all', () => ''],
  ['language', (document) => document.lang],
  ['batch', (document) => document.batch],
  ['format', (document) => (document.html === null ? 'text' : 'html')],
  ['look-alikes', (document) => (document.lookalike ? 'look-alikes' : 'others')],
]

/** One row for each group of documents and each of its splits; first all documents of both. */
export function scoreRows(scored: readonly Scored[]): ScoreRow[] {
  const rows: ScoreRow[] = [makeRow('all', '', { split: null, scored })]
  for (const [by, nameOf] of GROUPINGS) {
    for (const name of [...new Set(scored.map((one) => nameOf(one.document)))].sort()) {
      for (const split of ['dev', 'test'] as const) {
        const members = scored.filter((one) => nameOf(one.document) === name && one.document.split === split)
        if (members.length > 0) rows.push(makeRow(by, name, { split, scored: members }))
      }
    }
  }
  return rows
}

function makeRow(
  by: Grouping,
  name: string,
  of: { split: 'dev' | 'test' | null; scored: readonly Scored[] },
): ScoreRow {
  const tally = emptyTally()
  for (const one of of.scored) addTally(tally, one.tally)
  return { by, name, split: of.split, tally, ...figuresOf(tally) }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** Makes the figures of a sum of counts. Precision and F1 of something that neither was there nor was taken are null. */
export function figuresOf(tally: Tally): Figures {
  const { noiseWords, noiseRemoved, contentWords, contentRemoved, noiseBlocks, noiseBlocksCut, contentBlocksCut } =
    tally
  return {
    noisePrecision: share(noiseRemoved, noiseRemoved + contentRemoved),
    noiseRecall: share(noiseRemoved, noiseWords),
    noiseF1: share(2 * noiseRemoved, noiseWords + noiseRemoved + contentRemoved),
    contentKept: share(contentWords - contentRemoved, contentWords),
    blockF1: share(2 * noiseBlocksCut, noiseBlocks + noiseBlocksCut + contentBlocksCut),
    contentBlocksKept: share(tally.contentBlocksKept, tally.contentBlocks),
    exactCuts: share(tally.exactCuts, tally.mixedBlocks),
    metadata: share(tally.fieldsRight, tally.fields),
  }
}

/** Recall of a category: the share of its noise words that went. Null when no label names it. */
export function categoryRecall(count: CategoryCount): number | null {
  return share(count.removed, count.words)
}
