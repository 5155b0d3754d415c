// Pages with labels from which the judge learns: folders laid out like the WCXB benchmark, pages with snippets, the corpus.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseDocument } from '../parse/document.js'
import type { Document } from '../types.js'
import { readCorpus } from './folder.js'
import { labelWords } from './labelled-words.js'
import type { CorpusDocument, Span } from './labels.js'

/** One page. `content[i]` is the share of block i that is content, null where nobody says. */
export interface LearningPage {
  readonly id: string
  readonly set: 'wcxb' | 'snippets' | 'corpus'
  /** 0..4: pages of one site are in one fold. */
  readonly fold: number
  /** Kind of page, where it is known. */
  readonly type: string | null
  readonly source: string
  readonly content: readonly (number | null)[]
  /** Number of words of the page's content, where it is known. */
  readonly gold: number | null
  /** Marked stretches, of documents of the corpus. */
  readonly spans?: readonly Span[]
}

/** By page: 0..4; pages of one site are in one fold. */
export interface Folds {
  readonly wcxb: Readonly<Record<string, number>>
  readonly snippets: Readonly<Record<string, number>>
}

export function readZipped(file: string): string {
  return gunzipSync(readFileSync(file)).toString('utf8')
}

/** All pages below `benchmarks` (wcxb/train, snippets, folds.json) and the dev documents of the corpus. */
export function readLearningSet(benchmarks: string, corpus: string): LearningPage[] {
  const folds = JSON.parse(readFileSync(path.join(benchmarks, 'folds.json'), 'utf8')) as Folds
  return [
    ...readLabelled(path.join(benchmarks, 'wcxb/train'), folds),
    ...readSnippets(path.join(benchmarks, 'snippets'), folds),
    ...readDocuments(corpus),
  ]
}

interface Labels {
  readonly page_type: string
  readonly labels: readonly number[]
  readonly frac: readonly number[]
}

function readLabelled(folder: string, folds: Folds): LearningPage[] {
  return names(path.join(folder, 'text')).map((id) => {
    const source = readZipped(path.join(folder, 'text', `${id}.txt.gz`))
    const { page_type: type, frac } = JSON.parse(readZipped(path.join(folder, 'labels', `${id}.json.gz`))) as Labels
    const lines = lineStarts(source)
    if (lines.length !== frac.length) throw new Error(`${id}: ${lines.length} lines but ${frac.length} labels`)
    let next = 0
    let gold = 0
    const content = parseDocument(source).blocks.map(({ end }) => {
      let words = 0
      let kept = 0
      for (; next < lines.length && lines[next]!.start < end; next++) {
        words += lines[next]!.words
        kept += lines[next]!.words * frac[next]!
      }
      gold += kept
      return words === 0 ? null : kept / words
    })
    return { id, set: 'wcxb', fold: folds.wcxb[id]!, type, source, content, gold }
  })
}

function names(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((file) => file.slice(0, file.indexOf('.')))
}

/** The lines of a text that are not blank, as the labels count them. */
function lineStarts(source: string): { start: number; words: number }[] {
  const lines: { start: number; words: number }[] = []
  let start = 0
  for (const text of source.split('\n')) {
    const lead = text.length - text.trimStart().length
    if (text.trim() !== '') lines.push({ start: start + lead, words: text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0 })
    start += text.length + 1
  }
  return lines
}

interface Snippets {
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** By page: stretches of its text that must or must not be kept. */
export function readAllSnippets(folder: string): [id: string, snippets: Snippets][] {
  return Object.entries(
    JSON.parse(readFileSync(path.join(folder, 'snippets.json'), 'utf8')) as Record<string, Snippets>,
  )
}

/** White space does not count when texts are compared. */
export function normalSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Weak labels: a block that holds a snippet which must be in the text is content, one with a snippet that must not is noise. */
export function snippetShares(
  { source, blocks }: Pick<Document, 'source' | 'blocks'>,
  snippets: Snippets,
): (number | null)[] {
  const kept = snippets.with.map(normalSpace)
  const gone = snippets.without.map(normalSpace)
  return blocks.map(({ start, end }) => {
    const text = normalSpace(source.slice(start, end))
    const good = kept.some((snippet) => text.includes(snippet))
    const bad = gone.some((snippet) => text.includes(snippet))
    return good === bad ? null : good ? 1 : 0
  })
}

function readSnippets(folder: string, folds: Folds): LearningPage[] {
  return readAllSnippets(folder).map(([id, snippets]) => {
    const source = readZipped(path.join(folder, 'text', `${id}.txt.gz`))
    const content = snippetShares(parseDocument(source), snippets)
    return { id, set: 'snippets', fold: folds.snippets[id]!, type: null, source, content, gold: null }
  })
}

function readDocuments(corpus: string): LearningPage[] {
  if (!existsSync(corpus)) return []
  return readCorpus(corpus)
    .filter(({ split }) => split === 'dev')
    .map(({ id, input, spans, site }) => {
      const { content, gold } = contentShares({ blocks: parseDocument(input).blocks, input, spans })
      return { id, set: 'corpus', fold: foldOf(site ?? id), type: null, source: input, content, gold, spans }
    })
}

/** Share of content in each block of a labelled document (null where nobody says), and the words of content in all. */
export function contentShares({
  blocks,
  input,
  spans,
}: Pick<Document, 'blocks'> & Pick<CorpusDocument, 'input' | 'spans'>): {
  content: (number | null)[]
  gold: number
} {
  const words = labelWords(input, spans, [])
  let next = 0
  let gold = 0
  const content = blocks.map(({ end }) => {
    let all = 0
    let kept = 0
    for (; next < words.length && words[next]!.start < end; next++) {
      if (words[next]!.label === 'either') continue
      all++
      if (words[next]!.label === 'content') kept++
    }
    gold += kept
    return all === 0 ? null : kept / all
  })
  return { content, gold }
}

/** corpus/lines/*.tsv: single lines, each with its category or `content`; for the word model. */
export function readLines(corpus: string): LearningPage[] {
  const folder = path.join(corpus, 'lines')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line, at) => {
          const [category, source] = line.split('\t') as [string, string]
          const content = [category === 'content' ? 1 : 0]
          return {
            id: `${file}:${at + 1}`,
            set: 'corpus' as const,
            fold: foldOf(source),
            type: 'example',
            source,
            content,
            gold: null,
          }
        }),
    )
}

export function foldOf(name: string): number {
  let hash = 0
  for (const character of name) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0
  return hash % 5
}
