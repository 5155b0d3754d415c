// A spun report for people: the text with swaps marked and the expected words beside them, then how much there is.
import type { SpunLevel, SpunReport } from '../types.js'
import type { Paint } from './paint.js'

const VERDICTS: Readonly<Record<SpunLevel, string>> = {
  strong: 'strong signs of wording typical of automatic synonym replacement',
  possible: 'some signs of wording typical of automatic synonym replacement',
  none: 'no signs of automatic synonym replacement',
  'too-short': 'too short to say anything about automatic synonym replacement',
}

/** One line: the verdict with its counts. */
export function spunVerdict({ level, score, swaps, words, quoted }: SpunReport): string {
  const inside =
    quoted === undefined ? '' : `; quotations: ${count(quoted.swaps, 'swap')} in ${count(quoted.words, 'word')}`
  return `${VERDICTS[level]}: ${count(swaps, 'swap')} in ${count(words, 'word')}, score ${score}${inside}`
}

/** The source with marks: `[spun → expected]`, or in colour. */
export function markSwaps(source: string, { spans }: Pick<SpunReport, 'spans'>, paint: Paint): string {
  let marked = ''
  let at = 0
  for (const { start, end, expected } of spans) {
    const spun = source.slice(start, end)
    const meant = expected === '' ? '?' : expected
    marked += source.slice(at, start)
    marked += paint.isOn ? `${paint.removed(spun)} ${paint.kept(meant)}` : `[${spun} → ${meant}]`
    at = end
  }
  return marked + source.slice(at)
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
