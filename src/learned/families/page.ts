// The page as a whole: the same value for each of its lines.
import { longLines } from '../columns.js'
import type { Family } from '../features.js'
import type { Column, Lines } from '../lines.js'

export const page: Family = (lines) => {
  const made: Record<string, Column> = {}
  for (const [name, value] of Object.entries({ ...shapeOf(lines), ...speechOf(lines), ...claimsOf(lines) }))
    made[`page.${name}`] = new Float32Array(lines.count).fill(value)
  return made
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let at = 0; at < values.length; at++) total += values[at]!
  return total
}

function shapeOf(lines: Lines): Record<string, number> {
  const { count, measures } = lines
  const words = Math.max(1, sum(measures.words))
  const long = longLines(lines, 20)
  return {
    lines: Math.log1p(count),
    words: Math.log1p(words),
    wordsPerLine: words / Math.max(1, count),
    longest: Math.log1p(measures.words.reduce((most, value) => Math.max(most, value), 0)),
    long: sum(long) / Math.max(1, count),
    inLong: sum(measures.words.map((value, at) => value * long[at]!)) / words,
    closed: sum(lines.closed) / Math.max(1, count),
  }
}

function speechOf({ count, measures, wording, web, lang }: Lines): Record<string, number> {
  const words = Math.max(1, sum(measures.words))
  const all = Math.max(1, count)
  return {
    capitalized: sum(measures.capitalized) / words,
    numbers: sum(measures.numbers) / words,
    functionWords: sum(measures.functionWords) / words,
    questions: sum(measures.questions) / all,
    currency: sum(measures.currency) / all,
    you: sum(measures.you) / words,
    we: sum(measures.we) / words,
    foreign: sum(measures.foreign) / words,
    wording: sum(wording) / all,
    web: sum(web) / all,
    english: lang === 'en' ? 1 : 0,
  }
}

function claimsOf(lines: Lines): Record<string, number> {
  const { count, findings } = lines
  const share = (category: readonly string[]) =>
    findings.filter((list) => list.some((one) => category.includes(one.category))).length / Math.max(1, count)
  return {
    claimed: sum(lines.claimed) / Math.max(1, count),
    commerce: share(['commerce']),
    comments: share(['comments', 'forum_ui', 'rating']),
    dated: share(['timestamp', 'live', 'readtime']),
    related: share(['related']),
  }
}
