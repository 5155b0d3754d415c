// Says of one text whether its words were swapped by a machine, and shows each swap.
import type { SpunReport, SpunSpan } from '../types.js'
import { levelOf, MIN_WORDS } from './level.js'
import { type SpunKnowledge, scan } from './scan.js'
import { findArtefacts } from './signals/artefact.js'
import type { Candidate } from './signals/candidate.js'
import type { ArtefactFound } from './signals/found.js'
import { findLetters } from './signals/letter.js'
import { QUOTED, readTokens, type Tokens } from './tokens.js'
import { weigh } from './weigh.js'

/** What an artefact weighs (log10, beside gains). */
const ARTEFACT_GAIN = 4

/**
 * The report on a text: level, score (weighted evidence in 100 words), swaps shown and where. Offsets are UTF-16 units of `text`.
 * Throws for no content. `load` is asked for the
 * language's knowledge only when the text is long enough; null: nothing is known, only artefacts and letters are looked for.
 */
export function findSpun(text: string, load: () => SpunKnowledge | null): SpunReport {
  const tokens = readTokens(text)
  const words = tokens.count
  const marks = marksOf(text)
  const unquoted = countUnquoted(tokens)
  const knowledge = unquoted < MIN_WORDS ? null : load()
  const claims = knowledge === null ? [] : scan(tokens, knowledge)
  const outside = (claim: Candidate) => (tokens.flags[claim.from]! & QUOTED) === 0
  const evidence = weigh({
    claims: claims.filter(outside),
    marks: new Set(marks.map(({ text }) => text)).size,
    words: unquoted,
  })
  const spans = [...marks, ...claims.filter(isShown).map((claim) => spanOf(claim, tokens))]
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const shown = withoutOverlaps(spans)
  return {
    level: unquoted < MIN_WORDS ? 'too-short' : levelOf(evidence, knowledge?.collocations != null),
    score: evidence.score,
    swaps: shown.length,
    words,
    ...quotedShare(claims, tokens),
    spans: shown,
  }
}

/** WordNet restores the right word too seldom to be shown alone: it counts, and is shown where it is nearly certain. */
function isShown({ signal, gain }: Candidate): boolean {
  return signal !== 'wordnet' || gain >= SHOWN_WORDNET
}
const SHOWN_WORDNET = 3.2

function countUnquoted({ flags, count }: Tokens): number {
  let words = 0
  for (let at = 0; at < count; at++) if ((flags[at]! & QUOTED) === 0) words++
  return words
}

/** Swaps inside quotations, as a contrast: many spinners leave them alone. */
function quotedShare(claims: readonly Candidate[], tokens: Tokens): { quoted?: { swaps: number; words: number } } {
  const words = tokens.count - countUnquoted(tokens)
  if (words === 0) return {}
  const swaps = claims.filter((claim) => isShown(claim) && (tokens.flags[claim.from]! & QUOTED) !== 0).length
  return { quoted: { swaps, words } }
}

/** Artefacts and letters as spans. */
function marksOf(text: string): SpunSpan[] {
  const spansOf = (found: readonly ArtefactFound[], signal: 'artefact' | 'letter') =>
    found.map(({ start, end, expected }) => ({
      start,
      end,
      text: text.slice(start, end),
      expected,
      signal,
      gain: ARTEFACT_GAIN,
    }))
  return [...spansOf(findArtefacts(text), 'artefact'), ...spansOf(findLetters(text), 'letter')]
}

function spanOf({ from, to, expected, signal, gain }: Candidate, { text, start, end, flags }: Tokens): SpunSpan {
  const [first, last] = [start[from]!, end[to]!]
  const quoted = (flags[from]! & QUOTED) !== 0
  return {
    start: first,
    end: last,
    text: text.slice(first, last),
    expected: inCaseOf(text.slice(first, last), expected),
    signal,
    gain: Math.round(gain * 100) / 100,
    ...(quoted ? { quoted } : {}),
  }
}

const SMALL_IN_NAMES = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a'])

/** The expected words with capitals where the spun ones have them. */
function inCaseOf(spun: string, expected: string): string {
  const words = spun.split(/\s+/)
  const isHigh = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase()
  if (words.length > 1 && words.every((word) => isHigh(word) || SMALL_IN_NAMES.has(word)))
    return expected.replace(/[^\s-]+/g, (word) => (SMALL_IN_NAMES.has(word) ? word : upperFirst(word)))
  return isHigh(spun) ? upperFirst(expected) : expected
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function withoutOverlaps(spans: readonly SpunSpan[]): SpunSpan[] {
  const kept: SpunSpan[] = []
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
