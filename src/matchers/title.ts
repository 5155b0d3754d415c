import type { Matcher } from './matcher.js'

const matcher: Matcher<{ min?: number | undefined; max?: number | undefined }> = {
  key: 'title',
  about:
    "Jaccard similarity (0..1) of the unit's words to the words of the document's title. Never true while no title is known.",
  cost: 4,
  around: true,
  late: true,
  schema: (zod) =>
    zod.strictObject({ min: zod.number().min(0).max(1).optional(), max: zod.number().min(0).max(1).optional() }),
  compile:
    ({ min = 0, max = 1 }) =>
    (view, place) => {
      const found = place.document.titleSimilarity(view, place.block)
      return found !== null && found >= min && found <= max
    },
}

export default matcher
