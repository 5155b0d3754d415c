// What a piece of a block looks like, and what would be left without it: a row of numbers for the trees that judge pieces.
import { rawRange } from '../rules/unit.js'
import type { Unit } from '../rules/view.js'
import { Gap } from './gaps.js'
import type { Lines } from './lines.js'
import { BOUNDARY, bucketOf, buckets, MEASURES, measure, pairOf } from './measure.js'
import { type Segment, type Segmented, wordingOf } from './segments.js'
import type { WordModels } from './word-model.js'

const OWN = MEASURES.map((name) => `own:${name}`)
const CONTEXT = [
  ...['wording', 'blockWording', 'restWording', 'beforeWording', 'afterWording', 'lineWording', 'web'],
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

/** One row, in the order of SEGMENT_FEATURES. */
export function segmentRow(segment: Segment, place: SegmentPlace): Float32Array {
  const { lines, block, made } = place
  const { words } = made
  const { from, to } = segment
  const unit = lines.document.unit(block)
  const start = words.right[from]!
  const end = words.left[to]!
  const row = new Float32Array(SEGMENT_FEATURES.length)
  const text = unit.text.slice(start, end)
  const before = unit.text.slice(0, words.left[from]!)
  const context = contextOf(segment, place, { unit, text, before })
  CONTEXT.forEach((name, at) => {
    row[at] = context[name]
  })
  const own: Pick<Unit, 'text' | 'lower' | 'words'> = { text, lower: unit.lower.slice(start, end), words: to - from }
  const found = measure(own, row, CONTEXT.length)
  row[WEB] = place.models.web.score(buckets, found)
  return row
}

interface Stretch {
  readonly unit: Unit
  readonly text: string
  readonly before: string
}

function contextOf(
  segment: Segment,
  place: SegmentPlace,
  { unit, text, before }: Stretch,
): Record<(typeof CONTEXT)[number], number> {
  const { from, to, wording } = segment
  const { lines, block, made, models } = place
  const { words, sums } = made
  const wordingFrom = (a: number, b: number) => wordingOf(words, { sums, model: models.corpus, from: a, to: b })
  const upper = (at: number) => (unit.text.charCodeAt(at) === unit.lower.charCodeAt(at) ? 0 : 1)
  const { left, right } = restWords(words.count, from, to)
  const overlap = overlapOf(segment, place)
  const around = [lines.wording[block - 1], lines.wording[block + 1]].map((value) => value ?? 0)
  return {
    wording,
    blockWording: wordingFrom(0, words.count),
    restWording: Math.max(left > 0 ? wordingFrom(0, from) : -9, right > 0 ? wordingFrom(to, words.count) : -9),
    beforeWording: left > 0 ? wordingFrom(Math.max(0, from - 15), from) : -9,
    afterWording: right > 0 ? wordingFrom(to, Math.min(words.count, to + 15)) : -9,
    lineWording: lines.wording[block]!,
    web: 0,
    words: to - from,
    blockWords: words.count,
    wordsBefore: left,
    wordsAfter: right,
    begins: words.gap[from]!,
    ends: words.gap[to]!,
    closed: /[.!?…]["')\]]*$/.test(text) ? 1 : 0,
    blockClosed: unit.closed ? 1 : 0,
    firstUpper: upper(words.start[from]!),
    nextUpper: to < words.count ? upper(words.start[to]!) : 2,
    lastBefore: ENDINGS.indexOf(before.charAt(before.length - 1)),
    lastOwn: ENDINGS.indexOf(text.charAt(text.length - 1)),
    inQuotes: (before.split('"').length - 1) % 2,
    sentences: countSentences(words.gap, from, to),
    ...weightsOf(segment, place),
    claimed: overlap.confidence,
    exact: overlap.exact,
    overlap: overlap.share,
    index: Math.min(50, block),
    fromEnd: Math.min(50, lines.count - 1 - block),
    wordingAround: Math.max(around[0]!, around[1]!),
    colonAt: Math.min(8, (text.slice(0, 60).split(':')[0]!.match(/\s/g)?.length ?? 0) + (text.includes(':') ? 0 : 20)),
    isFirst: from === 0 ? 1 : 0,
    isLast: to === words.count ? 1 : 0,
    kind: ['paragraph', 'heading', 'list', 'dialogue', 'quote', 'caption', 'menu'].indexOf(lines.document.kind(block)),
  }
}

/** Weights of the words at its ends, and of those that begin and end what stands around it; in steps of the word model. */
function weightsOf({ from, to }: Segment, { made, models }: SegmentPlace) {
  const { words } = made
  const { weight } = models.corpus
  const border = (left: number, right: number) => weight(bucketOf(pairOf(left, right)))
  let strongest = -128
  let weakest = 127
  let positive = 0
  for (let at = from; at < to; at++) {
    const value = weight(words.single[at]!)
    if (value > strongest) strongest = value
    if (value < weakest) weakest = value
    if (value > 0) positive++
  }
  return {
    bos: border(BOUNDARY, words.hash[from]!),
    first: weight(words.single[from]!),
    second: from + 1 < to ? weight(words.pair[from + 1]!) : 0,
    last: weight(words.single[to - 1]!),
    eos: border(words.hash[to - 1]!, BOUNDARY),
    strongest,
    weakest,
    positive: positive / (to - from),
    nextBos: to < words.count ? border(BOUNDARY, words.hash[to]!) : 0,
    beforeEos: from > 0 ? border(words.hash[from - 1]!, BOUNDARY) : 0,
  }
}

function restWords(count: number, from: number, to: number): { left: number; right: number } {
  return { left: from, right: count - to }
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
