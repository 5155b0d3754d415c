// How each rule does on labelled documents: what it took, and how much of that was noise.
import type { CorpusDocument } from '../corpus/labels.js'
import type { Article, Removed } from '../types.js'

export interface RuleStatistics {
  readonly rule: string
  /** Pieces it took, all splits. */
  readonly hits: number
  /** Pieces of the test split that are labelled noise or content; `either` counts as neither. */
  readonly tested: number
  /** Share of the tested pieces that are noise; null without tested pieces. */
  readonly precision: number | null
}

type Labelled = Pick<CorpusDocument, 'input' | 'lang' | 'split' | 'spans'>

/**
 * Runs all documents through the cleaner and counts by rule.
 *
 * @param rules full ids; those that took nothing are listed with 0 hits
 * @returns in the order of `rules`, then what took text without being in the list (learned, repeats)
 */
export function ruleStatistics(
  rules: readonly string[],
  documents: readonly Labelled[],
  cleaner: { clean(source: string): Article },
): RuleStatistics[] {
  const counts = new Map(rules.map((rule) => [rule, { hits: 0, noise: 0, content: 0 }]))
  for (const document of documents) {
    for (const piece of cleaner.clean(document.input).removed) {
      const count = counts.get(piece.rule) ?? { hits: 0, noise: 0, content: 0 }
      counts.set(piece.rule, count)
      count.hits++
      const label = document.split === 'test' ? labelOf(piece, document) : 'either'
      if (label !== 'either') count[label]++
    }
  }
  return [...counts].map(([rule, { hits, noise, content }]) => {
    const tested = noise + content
    return { rule, hits, tested, precision: tested === 0 ? null : noise / tested }
  })
}

/** What most of a removed piece is, by characters other than white space. */
function labelOf(piece: Pick<Removed, 'start' | 'end'>, { input, spans }: Labelled): 'noise' | 'content' | 'either' {
  const inside = { noise: 0, either: 0 }
  for (const { start, end, label } of spans) {
    const from = Math.max(start, piece.start)
    const to = Math.min(end, piece.end)
    if (from < to) inside[label] += inked(input.slice(from, to))
  }
  const content = inked(input.slice(piece.start, piece.end)) - inside.noise - inside.either
  if (inside.either > Math.max(content, inside.noise)) return 'either'
  return content > inside.noise ? 'content' : 'noise'
}

function inked(text: string): number {
  return text.replace(/\s+/g, '').length
}
