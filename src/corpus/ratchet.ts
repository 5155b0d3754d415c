// The ratchet, corpus/score.json: figures that may rise but not fall.
import * as z from 'zod'
import type { ScoreRow } from './score.js'

export const RATCHET_FIGURES = ['noiseF1', 'contentKept', 'blockF1', 'exactCuts', 'metadata'] as const

/** How far a figure may stay under its ratchet: the ratchet's figures are rounded. */
export const TOLERANCE = 0.0005

const figuresSchema = z
  .strictObject(
    Object.fromEntries(RATCHET_FIGURES.map((name) => [name, z.number().min(0).max(1)])) as Record<Figure, z.ZodNumber>,
  )
  .partial()

/** By language, then by split. A figure that is not there is not held. */
export const ratchetSchema = z.record(z.string(), z.strictObject({ dev: figuresSchema, test: figuresSchema }).partial())

type Figure = (typeof RATCHET_FIGURES)[number]
export type Ratchet = z.infer<typeof ratchetSchema>

export interface Fall {
  readonly lang: string
  readonly split: 'dev' | 'test'
  readonly figure: Figure
  readonly was: number
  /** null: nothing was there to be counted. */
  readonly is: number | null
}

/** The rows of a score that the ratchet holds: one a language and split. */
function heldRows(rows: readonly ScoreRow[]): (ScoreRow & { split: 'dev' | 'test' })[] {
  return rows.filter((row): row is ScoreRow & { split: 'dev' | 'test' } => row.by === 'language' && row.split !== null)
}

/** Figures that fell under the ratchet by more than the tolerance, among the languages and splits that were scored. */
export function findFalls(ratchet: Ratchet, rows: readonly ScoreRow[]): Fall[] {
  return heldRows(rows).flatMap((row) =>
    RATCHET_FIGURES.flatMap((figure) => {
      const was = ratchet[row.name]?.[row.split]?.[figure]
      const is = row[figure]
      if (was === undefined || (is !== null && is >= was - TOLERANCE)) return []
      return [{ lang: row.name, split: row.split, figure, was, is }]
    }),
  )
}

/** The ratchet with the scored figures, rounded down to four digits; a lower one replaces a higher one only by force. */
export function raiseRatchet(ratchet: Ratchet, rows: readonly ScoreRow[], force = false): Ratchet {
  const raised: Ratchet = structuredClone(ratchet)
  for (const row of heldRows(rows)) {
    raised[row.name] ??= {}
    const figures = { ...raised[row.name]![row.split] }
    for (const figure of RATCHET_FIGURES) {
      const is = row[figure]
      const was = figures[figure]
      if (is === null) continue
      const rounded = Math.floor(is * 1e4 + 1e-9) / 1e4
      figures[figure] = force || was === undefined ? rounded : Math.max(was, rounded)
    }
    raised[row.name]![row.split] = figures
  }
  return sortKeys(raised)
}

function sortKeys(ratchet: Ratchet): Ratchet {
  return Object.fromEntries(Object.entries(ratchet).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function describeFall({ lang, split, figure, was, is }: Fall): string {
  return `${lang} ${split}: ${figure} is ${is === null ? 'not there' : is.toFixed(4)}, the ratchet says ${was.toFixed(4)}`
}
