// Lines of English on a page in another language: consent banners, share bars and plug-ins that nobody has translated.
import { codes, countFunctionWords, noShares } from './function-word-share.js'

const ENGLISH = codes.indexOf('en')
const LATIN = /\p{Script=Latin}/gu
const OTHER = /[\p{L}--\p{Script=Latin}]/v
const LONGEST = 600

/**
 * Whether a text speaks English though its page speaks `lang` (ISO 639-1; null: unknown): by its script where the page is written in another one,
 * else by more function words of English than of any other language.
 */
export function speaksEnglish(text: string, lang: string | null): boolean {
  const sample = text.slice(0, LONGEST)
  if (OTHER.test(sample)) return false
  const language = lang === null ? -1 : codes.indexOf(lang)
  const isLatinPage = language >= 0 && !NOT_LATIN.has(lang!)
  if (!isLatinPage && lang !== null) return (sample.match(LATIN)?.length ?? 0) >= 4
  const shares = noShares()
  countFunctionWords(sample, { from: 0, to: sample.length }, shares)
  const english = shares.weights[ENGLISH]!
  return shares.words > 1 && english >= 1 && shares.weights.every((weight, at) => at === ENGLISH || weight < english)
}

/** Languages with function words that are written in other letters. */
const NOT_LATIN: ReadonlySet<string> = new Set(['ru', 'uk', 'bg'])
