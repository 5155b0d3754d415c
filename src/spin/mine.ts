// New links from two articles of one story: where the one has other words between equal ones, a swap may have happened.
import type { Collocations } from './collocations.js'
import { Context } from './context.js'
import type { Lexicon } from './lexicon.js'
import { readTokens, type Tokens } from './tokens.js'

/** A proposal for the table; `gain` (log10) by which the expected words stand better where the spun ones are. */
export interface MinedLink {
  readonly spun: string
  readonly expected: string
  readonly gain: number
  /** Times it was met. */
  readonly times: number
  /** Whether the table has it already. */
  readonly isKnown: boolean
}

/** Words that differ on one side; longer stretches were rewritten, not swapped. */
const LONGEST = 4
/** Most words of a text that are compared. */
const MOST_WORDS = 5000

interface Range {
  readonly from: number
  readonly to: number
}

/** Replaced stretches of two texts, as ranges of their words: equal words stand on both sides of each. */
export function replacedStretches(left: Tokens, right: Tokens): [Range, Range][] {
  const pairs = commonWords(left, right)
  const found: [Range, Range][] = []
  for (let at = 1; at < pairs.length; at++) {
    const one = { from: pairs[at - 1]![0] + 1, to: pairs[at]![0] - 1 }
    const other = { from: pairs[at - 1]![1] + 1, to: pairs[at]![1] - 1 }
    const [a, b] = [one.to - one.from + 1, other.to - other.from + 1]
    if (a > 0 && b > 0 && a <= LONGEST && b <= LONGEST) found.push([one, other])
  }
  return found
}

/** Proposals from two texts, the best first. Which text is the spun one is told by what the collocations prefer. */
export function mineLinks(
  [one, other]: readonly [string, string],
  { collocations, lexicon }: { collocations: Collocations; lexicon: Lexicon },
): MinedLink[] {
  const [left, right] = [readTokens(one), readTokens(other)]
  const mined = new Map<string, MinedLink>()
  const contexts = [new Context(left, collocations), new Context(right, collocations)] as const
  for (const [a, b] of replacedStretches(left, right)) {
    const gain = gainOf({ tokens: left, range: a, context: contexts[0] }, { tokens: right, range: b })
    const [spun, expected] = gain >= 0 ? [wordsOf(left, a), wordsOf(right, b)] : [wordsOf(right, b), wordsOf(left, a)]
    const key = `${spun}\t${expected}`
    const times = (mined.get(key)?.times ?? 0) + 1
    const isKnown = knows(lexicon, spun, expected)
    mined.set(key, { spun, expected, gain: Math.round(Math.abs(gain) * 100) / 100, times, isKnown })
  }
  return [...mined.values()].sort((x, y) => y.times - x.times || y.gain - x.gain || (x.spun < y.spun ? -1 : 1))
}

interface Side {
  readonly tokens: Tokens
  readonly range: Range
}

function gainOf(spun: Side & { context: Context }, expected: Side): number {
  const before = spun.context.before(spun.range.from)
  const after = spun.context.after(spun.range.to)
  const hashes = ({ tokens, range }: Side) => [...tokens.hash.subarray(range.from, range.to + 1)]
  return spun.context.fit(hashes(expected), before, after).fit - spun.context.fit(hashes(spun), before, after).fit
}

function wordsOf({ text, start, end }: Tokens, { from, to }: Range): string {
  return text.slice(start[from]!, end[to]!).toLowerCase().replace(/\s+/g, ' ')
}

function knows({ entries }: Lexicon, spun: string, expected: string): boolean {
  const first = readTokens(spun).hash[0]!
  const entry = (entries.get(first) ?? []).find(({ text }) => text === spun)
  return entry?.phrase?.expected === expected || (entry?.links.some(({ link }) => link.expected === expected) ?? false)
}

/** Longest common subsequence of the words' hashes, as pairs of word numbers. */
function commonWords(left: Tokens, right: Tokens): [number, number][] {
  const [rows, columns] = [Math.min(left.count, MOST_WORDS), Math.min(right.count, MOST_WORDS)]
  const wide = columns + 1
  const lengths = new Uint16Array((rows + 1) * wide)
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * wide + column
      lengths[at] =
        left.hash[row] === right.hash[column]
          ? lengths[at + wide + 1]! + 1
          : Math.max(lengths[at + wide]!, lengths[at + 1]!)
    }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (left.hash[row] === right.hash[column]) pairs.push([row++, column++])
    else if (lengths[(row + 1) * wide + column]! >= lengths[row * wide + column + 1]!) row++
    else column++
  }
  return pairs
}
