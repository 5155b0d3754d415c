// Which lines of a page to keep, given the probability of each to be content: the set with the highest expected F1.

/** Bounds of the cut: below the first nothing is kept, above the second nothing goes. */
export interface Clip {
  readonly low: number
  readonly high: number
}

/**
 * The probability from which on lines are kept. With the lines sorted by probability, the expected F1 of keeping the first n is
 * 2·Σp·w / (Σw + expected content), sums of the kept and of all (Nan et al. 2012, "Optimizing F-measure"; words as weights).
 */
export function chooseCut(chances: ArrayLike<number>, words: ArrayLike<number>, { low, high }: Clip): number {
  const order = Array.from({ length: chances.length }, (_, at) => at)
  order.sort((a, b) => chances[b]! - chances[a]! || a - b)
  let content = 0
  for (const at of order) content += chances[at]! * words[at]!
  let sure = 0
  let kept = 0
  let best = -1
  let cut = high
  for (const at of order) {
    sure += chances[at]! * words[at]!
    kept += words[at]!
    const expected = (2 * sure) / (kept + content + Number.MIN_VALUE)
    if (expected > best) {
      best = expected
      cut = chances[at]!
    }
  }
  return Math.min(high, Math.max(low, cut))
}
