import type { Matcher } from './matcher.js'

const matcher: Matcher<{ min?: number | undefined; earlier?: boolean | undefined }> = {
  key: 'repeat',
  about: "The block's text stands `min` times in the document, or (`earlier: true`) it stood before.",
  cost: 2,
  around: true,
  schema: (zod) => zod.strictObject({ min: zod.int().min(1).optional(), earlier: zod.boolean().optional() }),
  compile:
    ({ min = 1, earlier }) =>
    (_view, place) => {
      const found = place.document.repeats(place.block)
      return found.count >= min && (earlier === undefined || found.earlier === earlier)
    },
}

export default matcher
