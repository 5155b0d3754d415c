// The line by itself: length, shares of kinds of words and marks, how it begins and ends, its kind.
import type { BlockKind } from '../../types.js'
import { column, countBreaks } from '../columns.js'
import type { Family } from '../features.js'
import type { Measure } from '../measure.js'

const KINDS: readonly BlockKind[] = [
  ...(['heading', 'list', 'table', 'code', 'quote', 'dialogue', 'verse'] as const),
  ...(['caption', 'menu', 'form', 'image'] as const),
]

/** Given as a share of the words. */
const SHARES: readonly Measure[] = [
  ...(['capitalized', 'capitals', 'numbers', 'functionWords', 'we', 'you', 'singular', 'foreign'] as const),
  'commas',
]

/** Given as a count of at most eight. */
const COUNTS: readonly Measure[] = [
  ...(['we', 'you', 'questions', 'exclamations', 'colons', 'quotes', 'bars', 'brackets', 'dashes'] as const),
  ...(['slashes', 'signs', 'currency', 'percents', 'ornaments', 'stops', 'numbers'] as const),
]

const MOST = 8

export const line: Family = (lines) => {
  const { count, document, measures, wording, web } = lines
  const words = (at: number) => Math.max(1, measures.words[at]!)
  return {
    words: column(count, (at) => Math.log1p(measures.words[at]!)),
    wordLength: column(count, (at) => measures.letters[at]! / words(at)),
    longest: column(count, (at) => Math.min(40, measures.longest[at]!)),
    digitShare: column(count, (at) => measures.digits[at]! / Math.max(1, measures.letters[at]!)),
    sentenceLength: column(count, (at) => words(at) / Math.max(1, measures.stops[at]! + measures.questions[at]!)),
    wording,
    web,
    ending: column(count, (at) => endingOf(document.unit(at).text)),
    beginning: column(count, (at) => beginningOf(document.unit(at).text)),
    links: column(count, (at) => Math.min(MOST, document.unit(at).links)),
    breaks: column(count, (at) => Math.min(MOST, countBreaks(document.raw(at)))),
    ...Object.fromEntries(
      SHARES.map((name) => [`${name}Share`, column(count, (at) => measures[name][at]! / words(at))]),
    ),
    ...Object.fromEntries(COUNTS.map((name) => [name, column(count, (at) => Math.min(MOST, measures[name][at]!))])),
    ...Object.fromEntries(KINDS.map((kind) => [kind, column(count, (at) => (document.kind(at) === kind ? 1 : 0))])),
  }
}

const ENDINGS = '.?!:…,;"\')]-»>'

/** 1 + the place of the last character in `ENDINGS`; 0: another one. */
function endingOf(text: string): number {
  return text === '' ? 0 : 1 + ENDINGS.indexOf(text.charAt(text.length - 1))
}

/** 0 lower case, 1 upper case, 2 digit, 3 quotation mark, 4 letter without case, 5 anything else. */
function beginningOf(text: string): number {
  const first = text.charAt(0)
  if (/\p{Ll}/u.test(first)) return 0
  if (/\p{Lu}/u.test(first)) return 1
  if (/\p{N}/u.test(first)) return 2
  if (first === '"' || first === "'") return 3
  return /\p{L}/u.test(first) ? 4 : 5
}
