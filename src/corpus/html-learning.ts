// Pages of HTML with labels from which the judge of HTML learns: the benchmarks' pages, their labels laid over our blocks.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type HtmlDocument, parseHtml } from '../parse/html/page.js'
import { readCorpus } from './folder.js'
import type { CorpusDocument } from './labels.js'
import {
  contentShares,
  type Folds,
  foldOf,
  normalSpace,
  readAllSnippets,
  readZipped,
  snippetShares,
} from './learning-set.js'

/** One page. `content[i]` is the share of block i that is content, NaN where nobody says. */
export interface HtmlLearningPage {
  readonly id: string
  readonly set: 'wcxb' | 'snippets' | 'corpus'
  /** 0..4: pages of one site are in one fold. */
  readonly fold: number
  readonly type: string | null
  readonly document: HtmlDocument
  readonly content: Float32Array
  /** Words of its content, where they are known. */
  readonly gold: number | null
}

interface Labels {
  readonly page_type: string
  readonly frac: readonly number[]
  readonly hidden: readonly { readonly at: number; readonly text: string; readonly label: number }[]
}

/** Pages of wcxb/train and snippets below `benchmarks`, and the dev pages of the corpus, one at a time: trees are large. */
export function* readHtmlPages(benchmarks: string, corpus: string): Generator<HtmlLearningPage> {
  const folds = JSON.parse(readFileSync(path.join(benchmarks, 'folds.json'), 'utf8')) as Folds
  yield* labelledPages(path.join(benchmarks, 'wcxb/train'), folds)
  yield* snippetPages(path.join(benchmarks, 'snippets'), folds)
  for (const document of readCorpus(corpus))
    if (document.html !== null && document.split === 'dev') yield ownPage(document)
}

function ownPage({ id, site, kind, html, input, spans }: CorpusDocument): HtmlLearningPage {
  const document = parseHtml(html!)
  const { content, gold } = contentShares({ blocks: document.blocks, input, spans })
  return { id, set: 'corpus', fold: foldOf(site ?? id), type: kind, document, content: columnOf(content), gold }
}

function* labelledPages(folder: string, folds: Folds): Generator<HtmlLearningPage> {
  for (const file of readdirSync(path.join(folder, 'html')).sort()) {
    const id = file.slice(0, file.indexOf('.'))
    const document = parseHtml(readZipped(path.join(folder, 'html', file)))
    const {
      page_type: type,
      frac,
      hidden,
    } = JSON.parse(readZipped(path.join(folder, 'labels', `${id}.json.gz`))) as Labels
    const lines = readZipped(path.join(folder, 'text', `${id}.txt.gz`))
      .split('\n')
      .map(normalSpace)
      .filter((line) => line !== '')
    const labelled = lines.map((text, at) => ({ text, share: frac[at]! }))
    for (const { at, text, label } of hidden) labelled.splice(at, 0, { text: normalSpace(text), share: label })
    const content = alignLines(document, labelled)
    const gold = lines.reduce((sum, text, at) => sum + (text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0) * frac[at]!, 0)
    yield { id, set: 'wcxb', fold: folds.wcxb[id]!, type, document, content, gold }
  }
}

export interface LabelledLine {
  readonly text: string
  /** How much of it is content, 0..1. */
  readonly share: number
}

/** How many lines in all two readings of a page may differ by before both go on with the same line. */
const FARTHEST = 400
/** A line of so many characters is not met by chance. */
const TELLING = 25

/** Shares of the labelled lines for the blocks with the same text, in the same order; where the two part, they meet again at the nearest two lines that are the same. */
export function alignLines({ source, blocks }: HtmlDocument, labelled: readonly LabelledLine[]): Float32Array {
  const own = blocks.flatMap(({ start, end }, block) =>
    source
      .slice(start, end)
      .split('\n')
      .map((line) => ({ block, text: normalSpace(line) }))
      .filter(({ text }) => text !== ''),
  )
  const [all, kept] = [new Float64Array(blocks.length), new Float64Array(blocks.length)]
  for (let at = 0, other = 0; at < own.length && other < labelled.length; ) {
    const { text, block } = own[at]!
    if (labelled[other]!.text === text) {
      all[block]! += text.length
      kept[block]! += text.length * labelled[other]!.share
      at++
      other++
      continue
    }
    const skip = nearestMeeting({ own, labelled, at, other })
    if (skip === null) break
    at += skip[0]
    other += skip[1]
  }
  return Float32Array.from(blocks, (_, at) => (all[at]! > 0 ? kept[at]! / all[at]! : Number.NaN))
}

interface Parted {
  readonly own: readonly { readonly text: string }[]
  readonly labelled: readonly LabelledLine[]
  readonly at: number
  readonly other: number
}

function nearestMeeting({ own, labelled, at, other }: Parted): [number, number] | null {
  const isSame = (first: number, second: number) => own[at + first]?.text === labelled[other + second]?.text
  for (let sum = 1; sum <= FARTHEST; sum++)
    for (let first = 0; first <= sum; first++) {
      const second = sum - first
      if (at + first >= own.length || other + second >= labelled.length) continue
      if (!isSame(first, second)) continue
      if (own[at + first]!.text.length >= TELLING || isSame(first + 1, second + 1)) return [first, second]
    }
  return null
}

function* snippetPages(folder: string, folds: Folds): Generator<HtmlLearningPage> {
  for (const [id, snippets] of readAllSnippets(folder)) {
    const document = parseHtml(readZipped(path.join(folder, 'html', `${id}.html.gz`)))
    const content = columnOf(snippetShares(document, snippets))
    yield { id, set: 'snippets', fold: folds.snippets[id]!, type: null, document, content, gold: null }
  }
}

/** NaN where nobody says. */
function columnOf(shares: readonly (number | null)[]): Float32Array {
  return Float32Array.from(shares, (share) => share ?? Number.NaN)
}
