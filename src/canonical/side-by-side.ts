// Two members of a group side by side: which sentence stands for which, and which words stand for which words.
import { alignSentences, hashOf } from './align.js'
import { locateTokens } from './fingerprint.js'
import { CONTENT, FIXED } from './tokens.js'

export interface Replacement {
  /** Words of the first text and what stands in their place in the second. */
  readonly from: string
  readonly to: string
}

export interface AlignedSentence {
  /** Null where a text says something alone. */
  readonly left: string | null
  readonly right: string | null
  readonly similarity: number
  /** Spans of the words that the other sentence lacks: UTF-16 offsets into `left` and `right`. */
  readonly onlyLeft: readonly (readonly [number, number])[]
  readonly onlyRight: readonly (readonly [number, number])[]
  readonly replaced: readonly Replacement[]
}

/** Sentences less alike than this are shown as standing alone. */
const ALIKE = 0.3

interface Side {
  readonly text: string
  readonly tokens: Uint32Array
  readonly places: Uint32Array
  readonly starts: readonly number[]
}

/** The sentences of the first text in their order, each with its partner; those of the second that are nobody's partner come last. */
export function sideBySide(left: string, right: string): AlignedSentence[] {
  const [one, two] = [locateTokens(left), locateTokens(right)]
  const { forward, starts } = alignSentences(one.tokens, two.tokens)
  const [a, b]: Side[] = [
    { text: left, ...one, starts: starts[0] },
    { text: right, ...two, starts: starts[1] },
  ] as [Side, Side]
  const partners = new Map(forward.filter(({ similarity }) => similarity >= ALIKE).map((pair) => [pair.sentence, pair]))
  const used = new Set([...partners.values()].map(({ partner }) => partner))
  const rows: AlignedSentence[] = []
  for (let sentence = 0; sentence + 1 < a!.starts.length; sentence++) {
    const pair = partners.get(sentence)
    if (pair === undefined) rows.push(alone(sentenceText(a!, sentence), null))
    else rows.push(aligned(a!, b!, { sentence, partner: pair.partner, similarity: pair.similarity }))
  }
  for (let sentence = 0; sentence + 1 < b!.starts.length; sentence++)
    if (!used.has(sentence)) rows.push(alone(null, sentenceText(b!, sentence)))
  return rows
}

function alone(left: string | null, right: string | null): AlignedSentence {
  return { left, right, similarity: 0, onlyLeft: [], onlyRight: [], replaced: [] }
}

function aligned(a: Side, b: Side, pair: { sentence: number; partner: number; similarity: number }): AlignedSentence {
  const [left, right] = [sentenceText(a, pair.sentence), sentenceText(b, pair.partner)]
  const [ones, twos] = [wordsIn(a, pair.sentence), wordsIn(b, pair.partner)]
  const [theirs, ours] = [new Set(twos.map(({ hash }) => hash)), new Set(ones.map(({ hash }) => hash))]
  return {
    left,
    right,
    similarity: Math.round(pair.similarity * 1000) / 1000,
    onlyLeft: ones.filter(({ hash }) => !theirs.has(hash)).map(({ span }) => span),
    onlyRight: twos.filter(({ hash }) => !ours.has(hash)).map(({ span }) => span),
    replaced: replacements({ words: ones, text: left }, { words: twos, text: right }),
  }
}

interface Word {
  readonly hash: number
  readonly isContent: boolean
  readonly span: readonly [number, number]
}

function startOf({ places, starts, text }: Side, sentence: number): number {
  const token = starts[sentence]!
  return token < places.length ? places[token]! : text.length
}

function sentenceText(side: Side, sentence: number): string {
  return side.text.slice(startOf(side, sentence), startOf(side, sentence + 1)).trim()
}

const WORD = /^[\p{L}\p{M}\p{N}_'’-]+/u

function wordsIn(side: Side, sentence: number): Word[] {
  const base = startOf(side, sentence)
  const words: Word[] = []
  for (let at = side.starts[sentence]!; at < side.starts[sentence + 1]!; at++) {
    const [token, place] = [side.tokens[at]!, side.places[at]!]
    const end = at + 1 < side.places.length ? side.places[at + 1]! : side.text.length
    const length = WORD.exec(side.text.slice(place, Math.min(end, place + 80)))?.[0].length ?? 1
    words.push({
      hash: hashOf(token),
      isContent: (token & CONTENT) !== 0 && (token & FIXED) === 0,
      span: [place - base, place - base + length],
    })
  }
  return words
}

interface Sentence {
  readonly words: readonly Word[]
  readonly text: string
}

/** What stands between the same neighbours: gaps between words that both sentences have in the same order. */
function replacements(left: Sentence, right: Sentence): Replacement[] {
  const found: Replacement[] = []
  let [one, two] = [0, 0]
  for (const [a, b] of [...commonWords(left.words, right.words), [left.words.length, right.words.length] as const]) {
    const [from, to] = [gapText(left, one, a), gapText(right, two, b)]
    if (from !== null && to !== null) found.push({ from, to })
    one = a + 1
    two = b + 1
  }
  return found
}

const LONGEST_GAP = 4

function gapText({ words, text }: Sentence, from: number, to: number): string | null {
  if (to <= from || to - from > LONGEST_GAP || !words.slice(from, to).some(({ isContent }) => isContent)) return null
  return text.slice(words[from]!.span[0], words[to - 1]!.span[1])
}

/** Positions of the longest common subsequence. */
function commonWords(left: readonly Word[], right: readonly Word[]): (readonly [number, number])[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let a = left.length - 1; a >= 0; a--)
    for (let b = right.length - 1; b >= 0; b--)
      table[a]![b] =
        left[a]!.hash === right[b]!.hash ? table[a + 1]![b + 1]! + 1 : Math.max(table[a + 1]![b]!, table[a]![b + 1]!)
  const pairs: [number, number][] = []
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    if (left[a]!.hash === right[b]!.hash) pairs.push([a++, b++])
    else if (table[a + 1]![b]! >= table[a]![b + 1]!) a++
    else b++
  }
  return pairs
}
