// What a piece of a block looks like, and what would be left without it: a row of numbers for the trees that judge pieces.
import { baseLetter } from '../parse/letters.js'
import { rawRange } from '../rules/unit.js'
import type { Unit } from '../rules/view.js'
import { Gap } from './gaps.js'
import type { Lines } from './lines.js'
import { BOUNDARY, bucketOf, buckets, MEASURES, measureRange, pairOf } from './measure.js'
import { type Segment, type Segmented, wordingOf } from './segments.js'
import type { WordModel, WordModels } from './word-model.js'

const OWN = MEASURES.map((name) => `own:${name}`)
const CONTEXT = [
  ...['wording', 'blockWording', 'restWording', 'beforeWording', 'afterWording', 'lineWording'],
  ...['leftSentence', 'rightSentence', 'innerLeast', 'innerMost', 'web'],
  ...['words', 'blockWords', 'wordsBefore', 'wordsAfter', 'begins', 'ends', 'closed', 'blockClosed'],
  ...['firstUpper', 'nextUpper', 'lastBefore', 'lastOwn', 'inQuotes', 'sentences', 'claimed', 'exact', 'overlap'],
  ...['bos', 'first', 'second', 'last', 'eos', 'strongest', 'weakest', 'positive', 'nextBos', 'beforeEos'],
  ...['index', 'fromEnd', 'wordingAround', 'colonAt', 'isFirst', 'isLast', 'kind'],
] as const

const WEB = CONTEXT.indexOf('web')

/** Names of the columns in their order. */
export const SEGMENT_FEATURES: readonly string[] = [...CONTEXT, ...OWN]

export interface SegmentPlace {
  readonly lines: Lines
  readonly block: number
  readonly made: Segmented
  readonly models: WordModels
}

/** Where a piece stands in the source. */
export function sourceRange(
  { from, to }: Segment,
  { lines, block, made }: SegmentPlace,
): { start: number; end: number } {
  const { document } = lines
  const stretch = { start: made.words.right[from]!, end: made.words.left[to]! }
  const { start, end } = rawRange(document.unit(block), document.raw(block), stretch)
  const offset = document.document.blocks[block]!.start
  return { start: offset + start, end: offset + end }
}

const ENDINGS = '.?!:…,;"\')]-»>'

/** One row, in the order of SEGMENT_FEATURES; `row` is one to be overwritten. */
export function segmentRow(
  segment: Segment,
  place: SegmentPlace,
  row: Float32Array = new Float32Array(SEGMENT_FEATURES.length),
): Float32Array {
  const { lines, block, made } = place
  const { words } = made
  const { from, to } = segment
  const unit = lines.document.unit(block)
  const stretch = { unit, start: words.right[from]!, end: words.left[to]!, before: words.left[from]! }
  row.fill(0)
  let at = writeWording(segment, place, row)
  at = writePlace(segment, place, { row, at, stretch })
  at = writeWeights(segment, place, { row, at })
  writeSurroundings(segment, place, { row, at, stretch })
  const own = { unit, from: stretch.start, to: stretch.end, words: to - from }
  const found = measureRange(own, row, CONTEXT.length)
  row[WEB] = place.models.web.score(buckets, found)
  return row
}

interface Stretch {
  readonly unit: Unit
  /** Offsets in the unit's text; what stands before the piece ends at `before`. */
  readonly start: number
  readonly end: number
  readonly before: number
}

type Target = { readonly row: Float32Array; readonly at: number }

/** Those from `wording` to `web`; returns the next column. */
function writeWording({ from, to, wording }: Segment, { lines, block, made, models }: SegmentPlace, row: Float32Array) {
  const { words, sums } = made
  const { count } = words
  const model = models.corpus
  row[0] = wording
  row[1] = wordingOf(words, { sums, model, from: 0, to: count })
  const left = from > 0 ? wordingOf(words, { sums, model, from: 0, to: from }) : -9
  const right = to < count ? wordingOf(words, { sums, model, from: to, to: count }) : -9
  row[2] = Math.max(left, right)
  row[3] = from > 0 ? wordingOf(words, { sums, model, from: Math.max(0, from - 15), to: from }) : -9
  row[4] = to < count ? wordingOf(words, { sums, model, from: to, to: Math.min(count, to + 15) }) : -9
  row[5] = lines.wording[block]!
  const within = (start: number, end: number) => wordingOf(words, { sums, model, from: start, to: end })
  row[6] = from > 0 ? within(sentenceStart(words.gap, from), from) : -9
  row[7] = to < count ? within(to, sentenceEnd(words.gap, to, count)) : -9
  const inner = sentencesOf(words.gap, from, to).map(([start, end]) => within(start, end))
  row[8] = Math.min(...inner)
  row[9] = Math.max(...inner)
  return WEB + 1
}

/** The first word of the sentence that ends before word `at`; the gap behind the sentence that begins there. */
function sentenceStart(gap: Uint8Array, at: number): number {
  let start = at - 1
  while (start > 0 && gap[start] !== Gap.Sentence && gap[start] !== Gap.Seam) start--
  return start
}

/** The stretches of words between the ends of sentences. */
function sentencesOf(gap: Uint8Array, from: number, to: number): [number, number][] {
  const found: [number, number][] = []
  for (let start = from; start < to; start = found.at(-1)![1]) found.push([start, sentenceEnd(gap, start, to)])
  return found
}

function sentenceEnd(gap: Uint8Array, at: number, count: number): number {
  let end = at + 1
  while (end < count && gap[end] !== Gap.Sentence && gap[end] !== Gap.Seam) end++
  return end
}

/** Those from `words` to `overlap`. */
function writePlace(segment: Segment, place: SegmentPlace, { row, at, stretch }: Target & { stretch: Stretch }) {
  const { from, to } = segment
  const { words } = place.made
  const { unit, start, end, before } = stretch
  const { text } = unit
  row[at++] = to - from
  row[at++] = words.count
  row[at++] = from
  row[at++] = words.count - to
  row[at++] = words.gap[from]!
  row[at++] = words.gap[to]!
  row[at++] = isClosed(text, start, end) ? 1 : 0
  row[at++] = unit.closed ? 1 : 0
  row[at++] = isUpper(unit, words.start[from]!) ? 1 : 0
  row[at++] = to < words.count ? (isUpper(unit, words.start[to]!) ? 1 : 0) : 2
  row[at++] = before === 0 ? 0 : ENDINGS.indexOf(text.charAt(before - 1))
  row[at++] = end <= start ? 0 : ENDINGS.indexOf(text.charAt(end - 1))
  row[at++] = countQuotes(text, before) % 2
  row[at++] = countSentences(words.gap, from, to)
  if (place.lines.findings[place.block]!.length > 0) {
    const overlap = overlapOf(segment, place)
    row[at] = overlap.confidence
    row[at + 1] = overlap.exact
    row[at + 2] = overlap.share
  }
  return at + 3
}

/** A sentence ends there, closing quotation marks and brackets allowed. */
function isClosed(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last >= start && BEHIND.includes(text.charAt(last))) last--
  return last >= start && TERMINAL.includes(text.charAt(last))
}

const BEHIND = `"')]`
const TERMINAL = '.!?…'

function isUpper({ text, lower }: Unit, at: number): boolean {
  return baseLetter(text.charCodeAt(at)) !== lower.charCodeAt(at)
}

function countQuotes(text: string, end: number): number {
  let quotes = 0
  for (let at = text.indexOf('"'); at >= 0 && at < end; at = text.indexOf('"', at + 1)) quotes++
  return quotes
}

/** Those from `index` to `kind`. */
function writeSurroundings(
  { from, to }: Segment,
  { lines, block, made }: SegmentPlace,
  { row, at, stretch }: Target & { stretch: Stretch },
) {
  row[at++] = Math.min(50, block)
  row[at++] = Math.min(50, lines.count - 1 - block)
  row[at++] = Math.max(
    block > 0 ? lines.wording[block - 1]! : 0,
    block + 1 < lines.count ? lines.wording[block + 1]! : 0,
  )
  row[at++] = colonAt(stretch.unit.text, stretch.start, stretch.end)
  row[at++] = from === 0 ? 1 : 0
  row[at++] = to === made.words.count ? 1 : 0
  row[at++] = KINDS.indexOf(lines.document.kind(block))
}

const KINDS = ['paragraph', 'heading', 'list', 'dialogue', 'quote', 'caption', 'menu']

/** How many spaces of its first 60 characters stand before a colon, 8 at most; 8 where the piece has none. */
function colonAt(text: string, start: number, end: number): number {
  const colon = text.indexOf(':', start)
  if (colon < 0 || colon >= end) return 8
  const last = Math.min(colon, start + 60)
  let spaces = 0
  for (let at = start; at < last; at++) if (text.charCodeAt(at) === 0x20) spaces++
  return Math.min(8, spaces)
}

/** Those from `bos` to `beforeEos`: weights of the words at the ends of the piece, and of those that begin and end what stands around it, in steps of the word model. */
function writeWeights({ from, to }: Segment, { made, models }: SegmentPlace, { row, at }: Target): number {
  const { words } = made
  const { corpus } = models
  let strongest = -128
  let weakest = 127
  let positive = 0
  for (let word = from; word < to; word++) {
    const value = corpus.weight(words.single[word]!)
    if (value > strongest) strongest = value
    if (value < weakest) weakest = value
    if (value > 0) positive++
  }
  row[at++] = borderWeight(corpus, BOUNDARY, words.hash[from]!)
  row[at++] = corpus.weight(words.single[from]!)
  row[at++] = from + 1 < to ? corpus.weight(words.pair[from + 1]!) : 0
  row[at++] = corpus.weight(words.single[to - 1]!)
  row[at++] = borderWeight(corpus, words.hash[to - 1]!, BOUNDARY)
  row[at++] = strongest
  row[at++] = weakest
  row[at++] = positive / (to - from)
  row[at++] = to < words.count ? borderWeight(corpus, BOUNDARY, words.hash[to]!) : 0
  row[at++] = from > 0 ? borderWeight(corpus, words.hash[from - 1]!, BOUNDARY) : 0
  return at
}

function borderWeight(model: WordModel, left: number, right: number): number {
  return model.weight(bucketOf(pairOf(left, right)))
}

function countSentences(gap: Uint8Array, from: number, to: number): number {
  let sentences = 1
  for (let at = from + 1; at < to; at++) if (gap[at] === Gap.Sentence || gap[at] === Gap.Seam) sentences++
  return sentences
}

/** How much of the piece rules claim, and whether one claims just it. */
function overlapOf(segment: Segment, place: SegmentPlace): { confidence: number; exact: number; share: number } {
  const { start, end } = sourceRange(segment, place)
  let confidence = 0
  let exact = 0
  let share = 0
  for (const claim of place.lines.findings[place.block]!) {
    const common = Math.min(end, claim.end) - Math.max(start, claim.start)
    if (common <= 0 || claim.cut === 'none') continue
    confidence = Math.max(confidence, claim.confidence)
    share = Math.max(share, common / (end - start))
    if (Math.abs(claim.start - start) <= 2 && Math.abs(claim.end - end) <= 2) exact = 1
  }
  return { confidence, exact, share }
}
