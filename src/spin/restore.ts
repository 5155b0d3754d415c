// The suggested wording put in: a reading aid, never the stored text.
import type { SpunReport } from '../types.js'

/** The text with each swap replaced by what it probably stood for, in the case of the swap. Quotations and gaps stay as they are. */
export function restoreWording(source: string, { spans }: Pick<SpunReport, 'spans'>): string {
  let text = ''
  let at = 0
  for (const { start, end, text: spun, expected, signal, quoted } of spans) {
    // WordNet names the right word too seldom, and without an expectation there is nothing to put in.
    if (signal === 'wordnet' || quoted === true || (expected === '' && signal !== 'artefact')) continue
    text += source.slice(at, start) + inCaseOf(spun, expected)
    at = end
  }
  return text + source.slice(at)
}

function inCaseOf(spun: string, expected: string): string {
  const first = spun.charAt(0)
  return first !== first.toLowerCase() ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected
}
