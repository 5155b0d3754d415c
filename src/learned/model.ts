// The learned judge as a file keeps it, and what it says of a page.
import type { IndexedDocument } from '../rules/document-view.js'
import type { Evidence, Finding } from '../types.js'
import { makeFeatures } from './features.js'
import { type Column, type Lines, measureLines } from './lines.js'
import { SEGMENT_FEATURES, segmentRow, sourceRange } from './segment-features.js'
import { segmentsOf } from './segments.js'
import { readTrees, type Trees, type TreesData } from './trees.js'
import { readWordModels, type WordModels, type WordModelsData } from './word-model.js'

/** rules/learned/*.json, written by src/learned/train.py. */
export interface ModelData {
  readonly name: string
  /** What it was made from, when, how well it did: for people. */
  readonly about: Readonly<Record<string, unknown>>
  /** Names of the features in the order of the trees' columns. */
  readonly features: readonly string[]
  readonly words: WordModelsData
  /** One for whole web pages, one for documents that were cut out of their pages; see `mixOf`. */
  readonly forests: Readonly<Record<'web' | 'document', TreesData>>
  /** Expected F1 → F1 that was found, ascending pairs; absent: as expected. */
  readonly calibration?: readonly (readonly [number, number])[]
  /** Judges pieces of blocks. */
  readonly segments: { readonly features: readonly string[]; readonly trees: TreesData }
}

export type Weight = Evidence['weights'][number]

/** A piece of a block, and how likely it is noise. Offsets of the source. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly chance: number
}

export interface Prediction {
  /** 0..1: how much this is a document that was cut out of its page, and not a whole page. */
  readonly share: number
  /** By block, 0..1: how likely it is content. */
  readonly chances: Float32Array
  /** The features that moved a block's chance most. */
  weights(block: number): Weight[]
  /** Expected F1 (0..1) as it was found on pages that the model had not seen. */
  calibrate(expected: number): number
  /** Pieces of a block that may be noise, likeliest first; none less likely than `least`. */
  pieces(block: number, least?: number): Piece[]
}

export interface Model {
  readonly name: string
  /** Word models, and the judge of pieces, that another judge may use, too. */
  readonly words?: WordModels
  readonly piecesIn?: (lines: Lines, block: number, least?: number) => Piece[]
  predict(document: IndexedDocument, options: { findings: readonly Finding[]; lang: string | null }): Prediction
}

const WEIGHTS_SHOWN = 5

/** Throws an Error when the file's features of pieces are not those of this version; those of lines are compared with the first page. */
export function readModel(data: ModelData): Model {
  for (const part of ['features', 'words', 'forests', 'segments'] as const)
    if (data?.[part] === undefined) throw new Error(`chaffinch: the model has no "${part}"; npm run train makes models`)
  const web = readTrees(data.forests.web, data.features.length)
  const own = readTrees(data.forests.document, data.features.length)
  const words = readWordModels(data.words)
  const pieceTrees = readTrees(data.segments.trees, data.segments.features.length)
  if (data.segments.features.join() !== SEGMENT_FEATURES.join())
    throw new Error('chaffinch: the model was made for other features of pieces than this version has')
  const piecesIn = (lines: Lines, block: number, least = LEAST_CHANCE) =>
    piecesOf(lines, block, { words, trees: pieceTrees, least })
  return {
    name: data.name,
    words,
    piecesIn,
    predict(document, { findings, lang }) {
      const lines = measureLines(document, { findings, lang, models: words })
      const made = makeFeatures(lines)
      const columns = pickColumns(made, data.features)
      const share = mixOf(document.count)
      const chances = mixed({ web, own, share }, columns, document.count)
      const pieces = (block: number, least?: number) => piecesIn(lines, block, least)
      const calibrate = (expected: number) => interpolate(data.calibration ?? [], expected)
      return {
        share,
        chances,
        pieces,
        calibrate,
        weights: (block) => heaviest(data.features, columns, { row: block, trees: share > 0.5 ? own : web }),
      }
    },
  }
}

/** Pieces less likely than this are not handed on. */
const LEAST_CHANCE = 0.3
/** Log-odds and chances are computed in different ways; this is more than their rounding. */
const MARGIN = 1e-6

interface PieceJudges {
  readonly words: WordModels
  readonly trees: Trees
  readonly least: number
}

/** Of the piece that is looked at. */
const row = new Float32Array(SEGMENT_FEATURES.length)

function piecesOf(lines: Lines, block: number, { words, trees, least }: PieceJudges): Piece[] {
  const { text, lower } = lines.document.unit(block)
  const made = segmentsOf(text, lower, words.corpus)
  const pieces: Piece[] = []
  const score = Math.log(least / (1 - least)) - MARGIN
  const place = { lines, block, made, models: words }
  for (const segment of made.segments) {
    const chance = logistic(trees.scoreRow(segmentRow(segment, place, row), score))
    if (chance >= least) pieces.push({ ...sourceRange(segment, place), chance })
  }
  return pieces.sort((a, b) => b.chance - a.chance || a.start - b.start)
}

/** The value at `x` of the line through the points; beyond the ends the end's value. */
export function interpolate(points: readonly (readonly [number, number])[], x: number): number {
  if (points.length === 0) return x
  const above = points.findIndex(([at]) => at >= x)
  if (above === 0) return points[0]![1]
  if (above < 0) return points.at(-1)![1]
  const [x0, y0] = points[above - 1]!
  const [x1, y1] = points[above]!
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}

/** Documents of so many blocks are as they come from a scraper that looked for the article; pages of so many are whole. */
const DOCUMENT = 60
const PAGE = 160

/** How much of the chance the forest for documents decides, 0..1, by the number of blocks. */
export function mixOf(blocks: number): number {
  return Math.max(0, Math.min(1, (PAGE - blocks) / (PAGE - DOCUMENT)))
}

export const logistic = (score: number) => 1 / (1 + Math.exp(-score))

/** The chance of each of the lines (`count`): what the two forests say, in the page's share. */
function mixed(
  { web, own, share }: { web: Trees; own: Trees; share: number },
  columns: readonly Column[],
  count: number,
): Float32Array {
  const forPages = share === 1 ? null : web.scoreAll(columns, count)
  const forDocuments = share === 0 ? null : own.scoreAll(columns, count)
  const chances = new Float32Array(count)
  for (let at = 0; at < count; at++) {
    if (forDocuments === null) chances[at] = logistic(forPages![at]!)
    else if (forPages === null) chances[at] = logistic(forDocuments[at]!)
    else chances[at] = share * logistic(forDocuments[at]!) + (1 - share) * logistic(forPages[at]!)
  }
  return chances
}

/** The columns of these names, in their order. Throws an Error for a name that is not among them. */
export function pickColumns(made: Readonly<Record<string, Column>>, names: readonly string[]): Column[] {
  return names.map((name) => {
    const column = made[name]
    if (column === undefined)
      throw new Error(`chaffinch: the model asks for the feature "${name}", which this version does not have`)
    return column
  })
}

/**
 * The features that decide most about a row: what its log-odds would lose if one feature were as it is in the middle line of the page
 * (ablation of one feature at a time). Slow: for explanations.
 */
export function heaviest(
  features: readonly string[],
  columns: readonly Column[],
  { row, trees }: { row: number; trees: Trees },
): Weight[] {
  const values = Float32Array.from(columns, (column) => column[row]!)
  const score = trees.scoreRow(values)
  const weights = features.map((feature, at) => {
    const value = values[at]!
    values[at] = median(columns[at]!)
    const weight = Math.round((score - trees.scoreRow(values)) * 100) / 100
    values[at] = value
    return { feature, value: Math.round(value * 1000) / 1000, weight }
  })
  return weights.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, WEIGHTS_SHOWN)
}

function median(column: Column): number {
  return Float32Array.from(column).sort()[column.length >> 1]!
}
