// Confidence of an extraction: the word-F1 to be expected, from how often such blocks turn out to be content.

import type { Prediction } from './learned/model.js'
import { countWords } from './parse/words.js'
import type { BlockKind, Document, Removed } from './types.js'

/**
 * Share of kept words that were content, by what the block looks like. Measured with the rules alone over the plain-text track of
 * WCXB's training pages (Murrough Foley 2026, CC BY 4.0): every fourth page; `npm run measure-confidence` prints the table again.
 */
const CONTENT_SHARE = {
  prose: 0.766,
  closed: 0.523,
  heading: 0.644,
  list: 0.753,
  protected: 0.674,
  menu: 0.158,
  short: 0.42,
}

const SAFE = new Set<BlockKind>(['code', 'quote', 'verse', 'table', 'dialogue'])

/** What a kept block is for the table above: by length and kind. */
export function evidenceClass(kind: BlockKind, words: number, closed: boolean): keyof typeof CONTENT_SHARE {
  if (SAFE.has(kind)) return 'protected'
  if (words >= 25 || (words >= 12 && closed)) return 'prose'
  if (kind === 'menu' || kind === 'list' || kind === 'heading') return kind
  return closed ? 'closed' : 'short'
}

/** Expected F1 (0..1): 2·hits / (kept + content), each word weighted by how sure its block is. */
export function estimateConfidence(kept: Document, removed: readonly Removed[]): number {
  let words = 0
  let hits = 0
  for (const { start, end, kind } of kept.blocks) {
    const count = countWords(kept.source, start, Math.min(end, start + 5000))
    words += count
    hits +=
      count *
      CONTENT_SHARE[
        evidenceClass(kind, count, /[.!?…]["'”’)\]]*$/.test(kept.source.slice(Math.max(start, end - 12), end)))
      ]
  }
  const lost = removed.reduce((sum, one) => sum + (1 - one.confidence) * countWords(one.text.slice(0, 5000)), 0)
  if (words === 0) return 0
  return Math.round(((2 * hits) / (words + hits + lost)) * 1000) / 1000
}

/**
 * Expected F1 by the learned judge: each block's words weighted by its chance to be content; what a rule took is content as far as the
 * rule is unsure. `calibrate` turns it into what such pages were found to reach.
 */
export function expectedF1(read: Document, removed: readonly Removed[], prediction: Prediction): number {
  let kept = 0
  let hits = 0
  let content = 0
  let next = 0
  for (const [at, { start, end }] of read.blocks.entries()) {
    const words = countWords(read.source, start, Math.min(end, start + 5000))
    while (next < removed.length && removed[next]!.end <= start) next++
    let gone = 0
    let chance = prediction.chances[at]!
    for (let index = next; index < removed.length && removed[index]!.start < end; index++) {
      const one = removed[index]!
      const share = (Math.min(end, one.end) - Math.max(start, one.start)) / (end - start)
      gone += share
      if (share > 0.5) chance = Math.min(chance, 1 - one.confidence)
    }
    const left = words * Math.max(0, 1 - gone)
    kept += left
    hits += left * chance
    content += words * chance
  }
  return kept + content === 0 ? 0 : prediction.calibrate((2 * hits) / (kept + content))
}
