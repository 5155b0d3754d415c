// The page as a whole: the same value for each of its lines.
import { claimedLines, closedLines, longLines } from '../columns.js'
import type { Family } from '../features.js'
import type { Column } from '../lines.js'

export const page: Family = (lines) => {
  const { count, measures, wording, web, findings, lang } = lines
  const sum = (values: ArrayLike<number>) => {
    let total = 0
    for (let at = 0; at < values.length; at++) total += values[at]!
    return total
  }
  const words = Math.max(1, sum(measures.words))
  const long = longLines(lines, 20)
  const inLong = sum(measures.words.map((value, at) => value * long[at]!))
  const share = (category: readonly string[]) =>
    findings.filter((list) => list.some((one) => category.includes(one.category))).length / Math.max(1, count)
  const values: Record<string, number> = {
    'page.lines': Math.log1p(count),
    'page.words': Math.log1p(words),
    'page.wordsPerLine': words / Math.max(1, count),
    'page.longest': Math.log1p(measures.words.reduce((most, value) => Math.max(most, value), 0)),
    'page.long': sum(long) / Math.max(1, count),
    'page.inLong': inLong / words,
    'page.closed': sum(closedLines(lines)) / Math.max(1, count),
    'page.capitalized': sum(measures.capitalized) / words,
    'page.numbers': sum(measures.numbers) / words,
    'page.functionWords': sum(measures.functionWords) / words,
    'page.questions': sum(measures.questions) / Math.max(1, count),
    'page.currency': sum(measures.currency) / Math.max(1, count),
    'page.you': sum(measures.you) / words,
    'page.we': sum(measures.we) / words,
    'page.foreign': sum(measures.foreign) / words,
    'page.wording': sum(wording) / Math.max(1, count),
    'page.web': sum(web) / Math.max(1, count),
    'page.claimed': sum(claimedLines(lines)) / Math.max(1, count),
    'page.commerce': share(['commerce']),
    'page.comments': share(['comments', 'forum_ui', 'rating']),
    'page.dated': share(['timestamp', 'live', 'readtime']),
    'page.related': share(['related']),
    'page.english': lang === 'en' ? 1 : 0,
  }
  const made: Record<string, Column> = {}
  for (const [name, value] of Object.entries(values)) made[name] = new Float32Array(count).fill(value)
  return made
}
