// What was decided for every block of a document, and why: an Inspection for people to read.
import type { Article, InspectedBlock, Inspection, Overruled, Removed } from '../types.js'
import type { Paint } from './paint.js'

export interface ExplanationOptions {
  /** Path or place of the document, for the head. */
  readonly place: string
  readonly paint: Paint
  /** Whole texts instead of their beginnings. */
  readonly verbose: boolean
}

const FACTS = ['title', 'lang', 'author', 'published', 'modified', 'site', 'source', 'canonicalUrl'] as const

/** Verdict, kind and text of each block; under it what goes by which rule, and what was overruled and why. */
export function explain({ article, blocks }: Inspection, options: ExplanationOptions): string {
  const lines = [
    ...head(article, options),
    '',
    ...blocks.flatMap((block) => explainBlock(block, options)),
    ...notes(article, options),
  ]
  return `${lines.join('\n')}\n`
}

function head(article: Article, { place, paint }: ExplanationOptions): string[] {
  const { status, confidence, error } = article
  const facts = FACTS.flatMap((name) =>
    article[name] === undefined ? [] : [`  ${name.padEnd(12)} ${[article[name]].flat().join(', ')}`],
  )
  const failure = error === undefined ? [] : [`  ${error.code}: ${error.message}`]
  return [`${paint.strong(place)}  ${status}, confidence ${confidence}`, ...failure, ...facts]
}

function explainBlock(block: InspectedBlock, options: ExplanationOptions): string[] {
  const { paint } = options
  const { index, kind, decision, removed, overruled } = block
  const shown = shorten(block.text, options)
  const text = decision === 'cut' ? paint.removed(shown) : shown
  return [
    `${String(index + 1).padStart(4)}  ${verdict(decision, paint)}  ${kind.padEnd(9)}  ${text}`,
    ...removed.map((one) => explainRemoved(one, block, options)),
    ...overruled.map((one) => explainOverruled(one, options)),
    ...explainLearned(block, options),
  ]
}

/** What the model thought, where it decided or where all is to be said. */
function explainLearned({ learned, removed }: InspectedBlock, { paint, verbose }: ExplanationOptions): string[] {
  const decided = removed.some(({ rule }) => rule.startsWith('learned/'))
  if (learned === undefined || (!decided && !verbose)) return []
  const weights = learned.weights.map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : ''}${weight}`)
  return [paint.faint(`${INDENT}chance to be content ${learned.chance}: ${weights.join(', ')}`)]
}

function verdict(decision: InspectedBlock['decision'], paint: Paint): string {
  const word = decision.padEnd(7)
  if (decision === 'keep') return paint.kept(word)
  return paint.removed(decision) + ' '.repeat(word.length - decision.length)
}

const INDENT = ' '.repeat(15)

function explainRemoved(
  { category, rule, confidence, text }: Removed,
  block: InspectedBlock,
  options: ExplanationOptions,
): string {
  const stretch = block.decision === 'partial' ? `  ${options.paint.removed(shorten(text, options))}` : ''
  return `${INDENT}${category}  ${rule}  ${confidence}${stretch}`
}

function explainOverruled(
  { rule, category, confidence, start, end, reason }: Overruled,
  { paint }: ExplanationOptions,
): string {
  return paint.faint(`${INDENT}not cut: ${category}  ${rule}  ${confidence}  at ${start}-${end}: ${reason}`)
}

function notes({ notes: list }: Article, { paint }: ExplanationOptions): string[] {
  if (list.length === 0) return []
  return ['', paint.strong('notes'), ...list.map(({ code, message }) => `  ${code}: ${message}`)]
}

const SHOWN = 90

/** One line of a block, cut short unless everything is asked for. */
function shorten(text: string, { verbose }: ExplanationOptions): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return verbose || flat.length <= SHOWN ? flat : `${flat.slice(0, SHOWN)}…`
}
