// A document as the learned judge sees it: a line is a block; what families of features ask for is counted once.
import type { IndexedDocument } from '../rules/document-view.js'
import type { Unit } from '../rules/view.js'
import type { Finding } from '../types.js'
import { claimedLines, closedLines } from './columns.js'
import { buckets, MEASURE_COUNT, MEASURES, type Measure, measure } from './measure.js'
import type { WordModels } from './word-model.js'

/** One value a line, in the order of the lines. */
export type Column = Float32Array

export interface Lines {
  readonly count: number
  readonly document: IndexedDocument
  readonly measures: Readonly<Record<Measure, Column>>
  /** Log-odds of noise by the line's words, as labelled documents speak; 0 where no word is known. */
  readonly wording: Column
  /** The same, as whole web pages speak. */
  readonly web: Column
  /** 1 for lines that end like a sentence. */
  readonly closed: Column
  /** 0..1: how sure the rules are that at least half of the line is noise. */
  readonly claimed: Column
  /** Findings by block, protections and trials left out. */
  readonly findings: readonly (readonly Finding[])[]
  /** Blocks that a rule protects. */
  readonly isSafe: Uint8Array
  /** ISO 639-1 code, null when unknown. */
  readonly lang: string | null
}

export interface LineOptions {
  readonly findings: readonly Finding[]
  readonly lang: string | null
  readonly models: WordModels | null
}

interface Measured {
  readonly values: Float32Array
  readonly wording: number
  readonly web: number
}

/** Measures all lines of a document; lines with the same text are measured once. */
export function measureLines(document: IndexedDocument, { findings, lang, models }: LineOptions): Lines {
  const { count } = document
  const measures = Object.fromEntries(MEASURES.map((name) => [name, new Float32Array(count)])) as Record<
    Measure,
    Column
  >
  const columns = MEASURES.map((name) => measures[name])
  const wording = new Float32Array(count)
  const web = new Float32Array(count)
  const known = new Map<Unit, Measured>()
  for (let at = 0; at < count; at++) {
    const unit = document.unit(at)
    let line = known.get(unit)
    if (line === undefined) {
      const values = new Float32Array(MEASURE_COUNT)
      const found = measure(unit, values, 0)
      line = { values, wording: models?.corpus.score(buckets, found) ?? 0, web: models?.web.score(buckets, found) ?? 0 }
      known.set(unit, line)
    }
    for (let column = 0; column < MEASURE_COUNT; column++) columns[column]![at] = line.values[column]!
    wording[at] = line.wording
    web[at] = line.web
  }
  const sorted = sortFindings(count, findings)
  const claimed = claimedLines({ count, document, findings: sorted.findings })
  return { count, document, measures, wording, web, closed: closedLines({ count, document }), claimed, ...sorted, lang }
}

function sortFindings(count: number, findings: readonly Finding[]): Pick<Lines, 'findings' | 'isSafe'> {
  const byBlock: Finding[][] = Array.from({ length: count }, () => [])
  const isSafe = new Uint8Array(count)
  for (const finding of findings) {
    if (finding.protect === true) isSafe[finding.block] = 1
    else if (finding.trial !== true) byBlock[finding.block]!.push(finding)
  }
  return { findings: byBlock, isSafe }
}
