import { countWords } from '../parse/words.js'
import { IdSet } from '../rules/id-set.js'
import { type View, wordsIn } from '../rules/view.js'
import type { Matcher } from './matcher.js'

export interface Names {
  readonly of: string[]
  readonly min?: number | undefined
  readonly share?: number | undefined
}

/** The names of the list that stand in the view one behind the other, the longer one where two overlap: how many, how many words. */
function count(view: View, wanted: IdSet): { names: number; words: number } {
  const spans: { start: number; end: number }[] = []
  for (let at = 0; at < view.hits.length; at += 3)
    if (wanted.has(view.hits[at]!)) spans.push({ start: view.hits[at + 1]!, end: view.hits[at + 2]! })
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  let names = 0
  let words = 0
  for (const span of spans) {
    if (span.start < end) continue
    names++
    words += countWords(view.unit.lower, span.start, span.end)
    end = span.end
  }
  return { names, words }
}

const matcher: Matcher<Names> = {
  key: 'names',
  about:
    'At least `min` names of the list `of` stand in the unit (one unless told), and they are at least `share` (0..1) of its words.',
  cost: 3,
  schema: (zod) =>
    zod.strictObject({
      of: zod.array(zod.string().min(1)).min(1),
      min: zod.int().min(1).optional(),
      share: zod.number().min(0).max(1).optional(),
    }),
  compile: ({ of, min = 1, share = 0 }, context) => {
    const wanted = new IdSet(context.phrases(of))
    return (view) => {
      const found = count(view, wanted)
      return found.names >= min && found.words >= share * wordsIn(view)
    }
  },
  index: ({ of }, context) => ({ waits: context.phrases(of).map((phrase) => ({ phrase, gate: null })) }),
}

export default matcher
