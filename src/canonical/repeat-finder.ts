// What is known to repeat on a site, found on one of its pages.
import { splitQuickly } from '../parse/sentences.js'
import type { Document, Finding } from '../types.js'
import { type Repeat, unitKey } from './repeats.js'

/** Finds the repeats of a site on its pages. */
export class RepeatFinder {
  private readonly bySite = new Map<string, Map<string, Repeat>>()

  constructor(repeats: readonly Repeat[]) {
    for (const repeat of repeats) {
      const site = this.bySite.get(repeat.site) ?? new Map<string, Repeat>()
      this.bySite.set(repeat.site, site)
      site.set(unitKey(repeat.text), repeat)
    }
  }

  /** Findings on a page, for the judge. */
  find(site: string, document: Document): Finding[] {
    const known = this.bySite.get(site)
    if (known === undefined) return []
    return document.blocks.flatMap(({ start, end }, block): Finding[] => {
      const text = document.source.slice(start, end)
      const base = { rule: `repeats/${site}`, category: 'other', block, confidence: CONFIDENCE }
      if (known.has(unitKey(text))) return [{ ...base, cut: 'block' as const, start, end }]
      const pieces = splitQuickly(text)
      if (pieces.length < 2) return []
      return pieces
        .filter((piece) => known.has(unitKey(text.slice(piece.start, piece.end))))
        .map((piece) => ({ ...base, cut: 'sentence' as const, start: start + piece.start, end: start + piece.end }))
    })
  }
}

/** What many pages say stands above what the model thinks of one. */
const CONFIDENCE = 0.98
