// `chaffinch/spun`: says of one text whether its words were swapped by a machine.
import type { SpunReport } from '../types.js'
import { loadSpunKnowledge } from './built-in.js'
import { findSpun } from './detect.js'

export type { SpunLevel, SpunReport, SpunSignal, SpunSpan } from '../types.js'
export { restoreWording } from './restore.js'

export interface SpunOptions {
  /** ISO 639-1 code of the text's language. */
  readonly lang?: string | undefined
}

/**
 * Wording typical of automatic synonym replacement in an article that is clean already (menus and consent texts are not prose).
 * Offsets are UTF-16 units of `text`. Back-translation and rewriting by a language model leave nothing that it could see. Loads what
 * it knows of the language when first asked for it; throws for no content.
 */
export function detectSpun(text: string, { lang = 'en' }: SpunOptions = {}): SpunReport {
  if (typeof text !== 'string') throw new TypeError('chaffinch: detectSpun(text) takes a string')
  return findSpun(text, () => loadSpunKnowledge(lang))
}
