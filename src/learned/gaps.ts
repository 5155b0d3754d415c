// The words of a block and the gaps between them: where a piece of noise that was glued into a paragraph may begin and end.
import { classOf, NO_WORD, SOLID, WORD } from '../parse/characters.js'
import { baseLetter } from '../parse/letters.js'
import { BOUNDARY, bucketOf, HASH_START, hashStep, pairOf } from './measure.js'

/** What stands in a gap between two words, or at the ends of the block. */
export enum Gap {
  Begin,
  End,
  /** A sentence ends; white space follows. */
  Sentence,
  /** A sentence ends and the next begins without a space. */
  Seam,
  Open,
  Close,
  Separator,
  /** Lower case and upper case meet within what looks like one word. */
  Joined,
  /** A space before a capital letter, a digit or a quotation mark. */
  Capital,
  Space,
  /** A comma, a colon, a dash within a sentence. */
  Comma,
}

/** Words of one text with their hashes, and the gap before each; the last gap is the end. */
export interface Words {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly single: Uint32Array
  readonly pair: Uint32Array
  readonly hash: Int32Array
  /** count + 1 values. */
  readonly gap: Uint8Array
  /** Where the piece before the gap ends and the piece behind it begins: offsets in the text. */
  readonly left: Uint32Array
  readonly right: Uint32Array
}

/** Reads at most `most` words of a text; `lower` is the same text in lower case. */
export function readWords(text: string, lower: string, most: number): Words {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < text.length && starts.length < most) {
    if (classOf(text.charCodeAt(at)) === NO_WORD) {
      at++
      continue
    }
    const from = at
    const isSolid = classOf(text.charCodeAt(at)) === SOLID
    at++
    // In scripts without spaces every character counts as a word, as in `measure`.
    while (!isSolid && at < text.length && classOf(text.charCodeAt(at)) === WORD && !isJoint(text, lower, at)) at++
    starts.push(from)
    ends.push(at)
  }
  return hashWords(text, lower, { starts, ends, isRead: at >= text.length })
}

/** "storyThe", "ADVERTISEMENTThe", "storyTHE": two words that a scraper ran together. Names such as "McCoy" look alike; the judge knows more. */
function isJoint(text: string, lower: string, at: number): boolean {
  const isUpper = (index: number) => baseLetter(text.charCodeAt(index)) !== lower.charCodeAt(index)
  if (!isUpper(at)) return false
  if (at + 1 >= text.length) return false
  if (!isUpper(at - 1)) return true
  return (
    at >= 3 && isUpper(at - 2) && isUpper(at - 3) && !isUpper(at + 1) && classOf(text.charCodeAt(at + 1)) !== NO_WORD
  )
}

interface Found {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether the whole text was read. */
  readonly isRead: boolean
}

function hashWords(text: string, lower: string, { starts, ends, isRead }: Found): Words {
  const count = starts.length
  const words = {
    count,
    start: Uint32Array.from(starts),
    end: Uint32Array.from(ends),
    single: new Uint32Array(count),
    pair: new Uint32Array(count),
    hash: new Int32Array(count),
    gap: new Uint8Array(count + 1),
    left: new Uint32Array(count + 1),
    right: new Uint32Array(count + 1),
  }
  let previous = BOUNDARY
  for (let at = 0; at < count; at++) {
    let hash = HASH_START
    for (let index = starts[at]!; index < ends[at]!; index++) hash = hashStep(hash, lower.charCodeAt(index))
    words.hash[at] = hash
    words.single[at] = bucketOf(hash)
    words.pair[at] = bucketOf(pairOf(previous, hash))
    previous = hash
    readGap(words, at, text)
  }
  closeWords(words, text, isRead)
  return words
}

/** The last gap is the end of the text; where reading stopped before, it is a place like any other. */
function closeWords(words: Words, text: string, isRead: boolean): void {
  const { count } = words
  words.gap[count] = isRead ? Gap.End : Gap.Space
  words.left[count] = isRead ? text.length : words.end[count - 1]!
  words.right[count] = words.left[count]!
}

const SPACE = 0x20
const TERMINAL = /^[^\p{L}\p{N}\s]*[.!?…。！？।۔][)\]"'»]*/u

function readGap(words: Words, at: number, text: string): void {
  const start = words.start[at]!
  if (at === 0) {
    words.gap[0] = Gap.Begin
    return
  }
  const from = words.end[at - 1]!
  if (start - from === 1 && text.charCodeAt(from) === SPACE) {
    // Most gaps are no more than that.
    words.gap[at] = isLowerCase(text.charCodeAt(start)) ? Gap.Space : Gap.Capital
    words.left[at] = from
    words.right[at] = start
    return
  }
  const between = text.slice(from, start)
  const { kind, split } = splitGap(between, text.charCodeAt(start), start - from)
  words.gap[at] = kind
  words.left[at] = from + between.slice(0, split).trimEnd().length
  words.right[at] = from + split + (between.length - split - between.slice(split).trimStart().length)
}

/** What the gap is, and where in it the second piece may begin. */
function splitGap(between: string, next: number, length: number): { kind: Gap; split: number } {
  if (length === 0) return { kind: classOf(next) === SOLID ? Gap.Space : Gap.Joined, split: 0 }
  const end = TERMINAL.exec(between)?.[0].length ?? 0
  if (end > 0) {
    const spaced = /\s/.test(between.charAt(end))
    if (spaced) return { kind: Gap.Sentence, split: end }
    const isSeam = end < between.length ? !/[,;:'-]/.test(between.charAt(end)) : !isLowerCase(next)
    return { kind: isSeam ? Gap.Seam : Gap.Comma, split: end }
  }
  if (/^["'(]+$/.test(between) && !isLowerCase(next)) return { kind: Gap.Joined, split: 0 }
  const open = between.search(/[([]/)
  if (open >= 0) return { kind: Gap.Open, split: open }
  const close = between.search(/[)\]]/)
  if (close >= 0) return { kind: Gap.Close, split: close + 1 }
  if (/[|•·*»>▸►→]/.test(between)) return { kind: Gap.Separator, split: between.search(/\s*[^\s|•·*»>▸►→]*$/) }
  if (/^ [^\p{L}\p{N}\s,;:-]+ ?$/u.test(between)) return { kind: Gap.Capital, split: 0 }
  return { kind: Gap.Comma, split: between.length }
}

function isLowerCase(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const letter = String.fromCharCode(code)
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase()
}
