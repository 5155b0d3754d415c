// The suggested wording put in: a reading aid, never the stored text.
import type { SpunReport } from '../types.js'

/** The text with each swap replaced by what it probably stood for. Quotations and gaps stay as they are. */
export function restoreWording(source: string, { spans }: Pick<SpunReport, 'spans'>): string {
  let text = ''
  let at = 0
  for (const { start, end, expected, signal, quoted } of spans) {
    // WordNet names the right word too seldom, and without an expectation there is nothing to put in.
    if (signal === 'wordnet' || quoted === true || (expected === '' && signal !== 'artefact')) continue
    text += source.slice(at, start) + expected
    at = end
  }
  return text + source.slice(at)
}
