// Where the line stands: in the document, from its prose, from labels that open or close parts of the page.
import { column, cumulate, longLines } from '../columns.js'
import type { Family } from '../features.js'
import type { Column, Lines } from '../lines.js'

const FAR = 60

export const position: Family = (lines) => {
  const { count, measures, claimed } = lines
  const words = cumulate(measures.words)
  const total = Math.max(1, words[count]!)
  const long = longLines(lines, 20)
  const prose = cumulate(long)
  const closed = cumulate(lines.closed)
  const { first, last } = { first: long.indexOf(1), last: long.lastIndexOf(1) }
  return {
    index: column(count, (at) => Math.min(300, at)),
    fromEnd: column(count, (at) => Math.min(300, count - 1 - at)),
    share: column(count, (at) => at / Math.max(1, count - 1)),
    wordsBefore: column(count, (at) => words[at]! / total),
    wordsAfter: column(count, (at) => (total - words[at + 1]!) / total),
    longBefore: column(count, (at) => Math.min(FAR, prose[at]!)),
    longAfter: column(count, (at) => Math.min(FAR, prose[count]! - prose[at + 1]!)),
    closedBefore: column(count, (at) => Math.min(FAR, closed[at]!)),
    closedAfter: column(count, (at) => Math.min(FAR, closed[count]! - closed[at + 1]!)),
    toFirstLong: column(count, (at) => (first < 0 ? FAR : Math.max(-FAR, Math.min(FAR, at - first)))),
    toLastLong: column(count, (at) => (last < 0 ? FAR : Math.max(-FAR, Math.min(FAR, at - last)))),
    sinceLong: distance(long, 1),
    untilLong: distance(long, -1),
    sinceClaim: distance(claimed, 1),
    untilClaim: distance(claimed, -1),
    run: runLength(long, lines),
    ...labelDistances(lines),
  }
}

/** Lines since the last one (direction 1) or until the next one (-1) whose value is above one half; FAR when there is none. */
function distance(values: Column, direction: 1 | -1): Column {
  const found = new Float32Array(values.length)
  let since = FAR
  for (let step = 0; step < values.length; step++) {
    const at = direction === 1 ? step : values.length - 1 - step
    found[at] = since
    since = values[at]! > 0.5 ? 1 : Math.min(FAR, since + 1)
  }
  return found
}

/** Words of the run of long lines around it, one shorter line between allowed; log. */
function runLength(long: Column, { measures, count }: Lines): Column {
  const found = new Float32Array(count)
  for (let from = 0; from < count; ) {
    let to = from + 1
    let words = measures.words[from]!
    while (to < count && (long[to]! > 0 || (to + 1 < count && long[to + 1]! > 0) || long[from]! === 0)) {
      if (long[from]! === 0 && long[to]! > 0) break
      words += measures.words[to]!
      to++
    }
    found.fill(Math.log1p(words), from, to)
    from = to
  }
  return found
}

/** Categories of rules whose lines open a part of the page that is not the article. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  related: ['related', 'pagination'],
  comments: ['comments', 'forum_ui', 'rating'],
  ends: ['tags', 'bio', 'social', 'newsletter', 'footer', 'copyright'],
}

function labelDistances({ count, findings }: Lines): Record<string, Column> {
  const made: Record<string, Column> = {}
  for (const [name, categories] of Object.entries(LABELS)) {
    const there = column(count, (at) =>
      findings[at]!.some((one) => one.cut !== 'none' && categories.includes(one.category)) ? 1 : 0,
    )
    made[`since:${name}`] = distance(there, 1)
    made[`until:${name}`] = distance(there, -1)
  }
  return made
}
