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
  if (lang !== null && NOT_LATIN.has(lang)) return (sample.match(LATIN)?.length ?? 0) >= 4
  const shares = noShares()
  countFunctionWords(sample, { from: 0, to: sample.length }, shares)
  const english = shares.weights[ENGLISH]!
  return shares.words > 1 && english >= 1 && shares.weights.every((weight, at) => at === ENGLISH || weight < english)
}

/** Languages that are written in other letters: a line in Latin ones is none of theirs. */
const NOT_LATIN: ReadonlySet<string> = new Set(
  'ar fa ur ps he yi hi mr ne bn pa gu ta te kn ml si th lo km my zh ja ko ka hy am el ru uk be bg mk sr kk ky mn'.split(
    ' ',
  ),
)
