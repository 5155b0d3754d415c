// Writes what src/learned/train.py reads: features of every line of the learning set, its labels, its words' buckets.
//   node dist/corpus/write-rows.js BENCHMARKS FOLDER [CORPUS]
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CleanSettings } from '../clean.js'
import { FAMILIES, makeFeatures } from '../learned/features.js'
import { type Lines, measureLines } from '../learned/lines.js'
import { buckets, MEASURE_COUNT, measure } from '../learned/measure.js'
import { SEGMENT_FEATURES } from '../learned/segment-features.js'
import { readWordModels, type WordModels } from '../learned/word-model.js'
import { firstLook } from '../look.js'
import { parseDocument } from '../parse/document.js'
import { collectOwnPacks } from '../rules/folder.js'
import { makeSettings } from '../settings.js'
import type { Finding } from '../types.js'
import { glue, type NoisePool, noiseLines } from './glue.js'
import { type LearningPage, readLearningSet, readLines } from './learning-set.js'
import { encipher, generator, type Shares, thin, type Variant, withoutNoise } from './learning-variants.js'
import { partialLines, segmentRows } from './segment-rows.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TRAIN = path.join(ROOT, 'src/learned/train.py')

interface Row extends Pick<LearningPage, 'id' | 'fold' | 'type' | 'gold'> {
  readonly set: string
  readonly variant: Variant
  readonly start: number
  readonly count: number
}

/** What stays in the thinned copies of a document. */
const THINNED: readonly Shares[] = [
  { noise: 0.3, content: 1 },
  { noise: 0.45, content: 0.5 },
  { noise: 0.25, content: 0.4 },
]

/** Share of the lines of a labelled document about which the rules are silenced. */
const FORGOTTEN = 0.35

/**
 * Findings without those of some lines. Rules were widened by looking at the very documents that the judge learns from: there they know nearly
 * every line of noise, elsewhere two in three, and a judge that learned that silence means content would keep the third.
 */
export function forgetSome(findings: readonly Finding[], name: string): Finding[] {
  const random = generator(`forget ${name}`)
  const isForgotten = new Map<number, boolean>()
  for (const { block } of findings) if (!isForgotten.has(block)) isForgotten.set(block, random() < FORGOTTEN)
  return findings.filter(({ block }) => isForgotten.get(block) === false)
}

/** Growing binary columns. */
export class Output {
  readonly pages: Row[] = []
  readonly lines: Lines[] = []
  readonly labels: number[] = []
  readonly words: number[] = []
  readonly grams: number[] = []
  readonly gramStarts: number[] = [0]
  readonly sources = new Map<Lines, LearningPage>()

  constructor(private readonly settings: CleanSettings) {}

  add(page: LearningPage, variant: Variant): void {
    const lang = variant === 'cipher' ? 'und' : undefined
    const { view, findings, lang: found } = firstLook({ source: page.source, lang }, this.settings)
    const known = page.set === 'corpus' ? forgetSome(findings, `${page.id} ${variant}`) : findings
    const lines = measureLines(view, { findings: known, lang: found, models: null })
    if (lines.count !== page.content.length)
      throw new Error(`${page.id}: ${lines.count} blocks, ${page.content.length} labels`)
    const { id, set, fold, type, gold } = page
    this.pages.push({ id, set, fold, type, gold, variant, start: this.labels.length, count: lines.count })
    this.lines.push(lines)
    this.sources.set(lines, page)
    for (let at = 0; at < lines.count; at++) {
      this.labels.push(page.content[at] ?? Number.NaN)
      this.words.push(view.unit(at).words)
      const found = measure(view.unit(at), new Float32Array(MEASURE_COUNT), 0)
      for (let gram = 0; gram < found; gram++) this.grams.push(buckets[gram]!)
      this.gramStarts.push(this.grams.length)
    }
  }

  /** A line for the word model alone; it may fall into several blocks. */
  addLine(page: LearningPage): void {
    const { blocks } = parseDocument(page.source)
    this.add({ ...page, content: Array(blocks.length).fill(page.content[0]!) }, 'plain')
  }
}

/** One-line pages for the word model alone. */
function linePage(text: string, content: number, { id, fold }: { id: string; fold: number }): LearningPage {
  return { id, set: 'corpus', fold, type: 'example', source: text, content: [content], gold: null }
}

/** Examples of the rules: what they remove and what they keep, a page each. */
export function examplePages(): LearningPage[] {
  const rules = collectOwnPacks(path.join(ROOT, 'rules')).packs.flatMap((pack) => pack.rules)
  const page = (text: string, content: number, at: number) =>
    linePage(text, content, { id: `example-${at}`, fold: at % 5 })
  const removed = rules.flatMap((rule) => (rule.cut === 'none' || rule.protect === true ? [] : rule.removes))
  const gone = removed.filter((one) => typeof one === 'string')
  const kept = rules.flatMap((rule) => rule.keeps).filter((one) => typeof one === 'string')
  return [...gone.map((text, at) => page(text, 0, at)), ...kept.map((text, at) => page(text, 1, at))]
}

/** Lines of noise by language and fold: what is glued into a page is as unseen as the page itself. */
function noisePools(pages: readonly LearningPage[]): ReadonlyMap<string, NoisePool> {
  const pools = new Map<string, string[]>()
  for (const page of pages) {
    if (page.set !== 'corpus') continue
    const lines = page.type === 'example' ? (page.content[0] === 0 ? [page.source] : []) : noiseLines(page)
    const pool = pools.get(poolOf(page)) ?? []
    pools.set(poolOf(page), pool)
    pool.push(...lines)
  }
  return pools
}

/** Documents are called `<lang>/<slug>`, lines `<lang>-…`. */
function poolOf({ id, fold }: LearningPage): string {
  return `${id.slice(0, 2)} ${fold}`
}

const GLUED_COPIES = 2

function addGlued(output: Output, page: LearningPage, pools: ReadonlyMap<string, NoisePool>): void {
  for (let copy = 0; copy < GLUED_COPIES; copy++) {
    const glued = glue(page, pools.get(poolOf(page)) ?? [], copy)
    if (glued !== null) output.add(glued, 'glue')
  }
}

const isWhole = ({ type, variant }: Row) => type !== 'example' && variant !== 'cipher'

/** Features of all lines, and of pieces of lines; every page is scored by the word model that has not seen its fold. */
export function writeFeatures(output: Output, folder: string, sources: ReadonlyMap<Lines, LearningPage>): string[] {
  const models = [0, 1, 2, 3, 4].map((fold) => readWordModels(readJson(path.join(folder, `words-${fold}.json`))))
  const handle = openSync(path.join(folder, 'rows.f32'), 'w')
  const pieces = {
    handle: openSync(path.join(folder, 'segments.f32'), 'w'),
    labels: [] as number[],
    pages: [] as number[],
  }
  let names: string[] = []
  output.lines.forEach((lines, page) => {
    const row = output.pages[page]!
    const model = models[row.fold]!
    rescore(lines, model)
    const columns = makeFeatures(lines)
    names = Object.keys(columns)
    const rows = new Float32Array(row.count * names.length)
    names.forEach((name, column) => {
      for (let at = 0; at < row.count; at++) rows[at * names.length + column] = columns[name]![at]!
    })
    writeSync(handle, rows)
    if (isWhole(row) && (row.set === 'corpus' || (row.set === 'wcxb' && /[37]$/.test(row.id)))) {
      for (const piece of segmentRows(sources.get(lines)!, lines, model)) {
        writeSync(pieces.handle, piece.values)
        pieces.labels.push(piece.noise)
        pieces.pages.push(page)
      }
    }
  })
  closeSync(handle)
  closeSync(pieces.handle)
  writeFileSync(path.join(folder, 'segments-label.u32'), Uint32Array.from(pieces.labels))
  writeFileSync(path.join(folder, 'segments-page.u32'), Uint32Array.from(pieces.pages))
  return names
}

/** Columns [first, last) of each family. */
export function familyColumns(lines: Lines): Record<string, [number, number]> {
  let first = 0
  const columns = Object.entries(FAMILIES).map(([name, family]) => {
    const last = first + Object.keys(family(lines)).length
    const range: [number, number] = [first, last]
    first = last
    return [name, range] as const
  })
  return Object.fromEntries(columns)
}

function rescore(lines: Lines, { corpus, web }: WordModels): void {
  const scratch = new Float32Array(MEASURE_COUNT)
  for (let at = 0; at < lines.count; at++) {
    const found = measure(lines.document.unit(at), scratch, 0)
    lines.wording[at] = corpus.score(buckets, found)
    lines.web[at] = web.score(buckets, found)
  }
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

/** All pages of the learning set with their variants, then single lines for the word model alone. */
function addPages(output: Output, { benchmarks, corpus }: { benchmarks: string; corpus: string }): void {
  const parts: LearningPage[] = []
  const lines = readLines(corpus)
  const pages = readLearningSet(benchmarks, corpus)
  const pools = noisePools([...pages, ...lines])
  for (const page of pages) {
    output.add(page, 'plain')
    if (page.set === 'corpus') {
      for (const { text, content } of partialLines(page, parseDocument(page.source).blocks))
        parts.push(linePage(text, content, { id: `${page.id}#${parts.length}`, fold: page.fold }))
    }
    if (page.set !== 'snippets') output.add(encipher(page), 'cipher')
    if (page.set === 'corpus' || (page.set === 'wcxb' && page.id.endsWith('3'))) output.add(withoutNoise(page), 'clean')
    if (page.set === 'corpus') for (const shares of THINNED) output.add(thin(page, shares), 'thin')
    if (page.set === 'corpus') addGlued(output, page, pools)
  }
  for (const page of [...examplePages(), ...lines, ...parts]) output.addLine(page)
}

function main([benchmarks, folder, corpus = path.join(ROOT, 'corpus')]: string[], settings: CleanSettings): void {
  if (benchmarks === undefined || folder === undefined) throw new Error('usage: write-rows BENCHMARKS FOLDER')
  mkdirSync(folder, { recursive: true })
  const output = new Output(settings)
  addPages(output, { benchmarks, corpus })
  const write = (name: string, data: Float32Array | Uint32Array) => writeFileSync(path.join(folder, name), data)
  write('labels.f32', Float32Array.from(output.labels))
  write('words.f32', Float32Array.from(output.words))
  write('grams.u32', Uint32Array.from(output.grams))
  write('grams-start.u32', Uint32Array.from(output.gramStarts))
  const about = {
    pages: output.pages,
    families: Object.keys(FAMILIES),
    features: [] as string[],
    segmentFeatures: [] as string[],
  }
  writeFileSync(path.join(folder, 'rows.json'), JSON.stringify(about))
  const run = spawnSync('python3', [TRAIN, 'words', folder], { stdio: 'inherit' })
  if (run.status !== 0) throw new Error('train.py words failed')
  const features = writeFeatures(output, folder, output.sources)
  const columns = { features, familyColumns: familyColumns(output.lines[0]!), segmentFeatures: SEGMENT_FEATURES }
  writeFileSync(path.join(folder, 'rows.json'), JSON.stringify({ ...about, ...columns }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2), await makeSettings({ model: null }))
