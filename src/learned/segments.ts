// Pieces of a block that may be noise glued into it: everything between two gaps at which a piece can begin and end.
import { Gap, readWords, type Words } from './gaps.js'
import { BOUNDARY, bucketOf, pairOf } from './measure.js'
import type { WordModel } from './word-model.js'

/** Words [from, to) of a block. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** Log-odds of noise by its words alone. */
  readonly wording: number
}

export interface Segmented {
  readonly words: Words
  /** Sums of the weights of the first n words; pairs with the word before included. */
  readonly sums: Float64Array
  readonly segments: readonly Segment[]
}

/** Longest block and longest piece that are looked at, in words. */
const MOST_WORDS = 600
const LONGEST = 60
/** How far from its beginning a piece may end where no punctuation says so. */
const OPEN_END = 14
/** So near the end of a block a piece may begin at any word. */
const LAST_WORDS = 6
const MOST_SENTENCES = 4
/** Pieces whose words speak more clearly for content than this are not looked at. */
export const LEAST_WORDING = -1.2

const STARTS = tableOf([Gap.Begin, Gap.Sentence, Gap.Seam, Gap.Open, Gap.Separator, Gap.Joined, Gap.Close])
const ENDS = tableOf([Gap.End, Gap.Sentence, Gap.Seam, Gap.Close, Gap.Separator, Gap.Joined, Gap.Open])
/** Behind these a piece may end before any capital letter. */
const FREE = tableOf([Gap.Begin, Gap.Sentence, Gap.Seam])

/** 1 for each of the gaps. */
function tableOf(gaps: readonly Gap[]): Uint8Array {
  const table = new Uint8Array(256)
  for (const gap of gaps) table[gap] = 1
  return table
}

/** Pieces of a text worth a closer look. */
export function segmentsOf(text: string, lower: string, model: WordModel): Segmented {
  const words = readWords(text, lower, MOST_WORDS)
  const sums = new Float64Array(words.count + 1)
  for (let at = 0; at < words.count; at++)
    sums[at + 1] = sums[at]! + model.weight(words.single[at]!) + (at === 0 ? 0 : model.weight(words.pair[at]!))
  const segments: Segment[] = []
  for (let from = 0; from < words.count; from++) {
    if (!isStart(words, from)) continue
    for (let to = from + 1, sentences = 0; to <= words.count && to - from <= LONGEST; to++) {
      const gap = words.gap[to]!
      if (isEnd(words, from, to) && !(from === 0 && to === words.count)) {
        const wording = wordingOf(words, { sums, model, from, to })
        if (wording >= LEAST_WORDING) segments.push({ from, to, wording })
      }
      if ((gap === Gap.Sentence || gap === Gap.Seam) && ++sentences >= MOST_SENTENCES) break
    }
  }
  return { words, sums, segments }
}

function isStart({ gap, count }: Words, at: number): boolean {
  const kind = gap[at]!
  return STARTS[kind] === 1 || (at >= count - LAST_WORDS && kind !== Gap.Comma)
}

function isEnd({ gap }: Words, from: number, to: number): boolean {
  const kind = gap[to]!
  if (ENDS[kind] === 1) return true
  return kind === Gap.Capital && to - from <= OPEN_END && FREE[gap[from]!] === 1
}

interface Stretch {
  readonly sums: Float64Array
  readonly model: WordModel
  readonly from: number
  readonly to: number
}

/** As if words [from, to) were a line of their own. */
export function wordingOf(words: Words, { sums, model, from, to }: Stretch): number {
  if (to <= from) return 0
  const first = model.weight(bucketOf(pairOf(BOUNDARY, words.hash[from]!)))
  const last = model.weight(bucketOf(pairOf(words.hash[to - 1]!, BOUNDARY)))
  const inner = sums[to]! - sums[from]! - (from === 0 ? 0 : model.weight(words.pair[from]!))
  return model.ofSum(inner + first + last, 2 * (to - from) + 1)
}
