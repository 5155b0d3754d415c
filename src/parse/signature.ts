// Who wrote a page and when, out of one line near its headline: "Dana Orlow, Traffic desk | Fri 8 Dec 2023, 06:30; changed 11:05".
import english from '../languages/en.js'
import type { LanguageData } from '../languages/language.js'
import { alternatives } from './alternatives.js'
import { compileOnce } from './compile-once.js'
import { asciiDigits } from './date-tokens.js'
import { parseDate } from './dates.js'
import { authorsOfPiece } from './signed-name.js'
import { wordsOf } from './words.js'

/** What one line says; empty when the line is something else. */
export interface Signature {
  readonly published?: string
  readonly modified?: string
  readonly authors: readonly string[]
  /** Says it in words that nothing but a signature has: a label, "by", a date alone. A bare name does not. */
  readonly sure: boolean
}

const NOTHING: Signature = { authors: [], sure: false }
const LONGEST = 240

interface Lexicon {
  readonly published: RegExp
  readonly modified: RegExp
  readonly ignored: RegExp
  /** Before a label inside a line, where the line is parted. */
  readonly border: RegExp
  /** "29 replies", "~9 min" behind a date. */
  readonly counts: RegExp
  /** Nothing, or the small words before a date: "on". */
  readonly small: RegExp
  readonly issueWords: ReadonlySet<string>
  readonly dateWords: ReadonlySet<string>
  readonly dateStart: RegExp
}

const lexiconOf = compileOnce(compile)

/** What every line has that is surely a signature: a figure, or a word that stands beside names alone. */
const surelyOf = compileOnce(({ signatures, bylines }: LanguageData) => {
  const { by, labels, columnVerbs } = signatures
  return new RegExp(
    `\\p{Nd}|(?<!\\p{L})${alternatives([...by, ...labels, ...columnVerbs, ...bylines.roles])}(?!\\p{L})`,
    'iu',
  )
})

/** False where `readSignature` would say that the line is no sure signature, found at a fraction of its cost. */
export function maySign(line: string, language: LanguageData): boolean {
  return line.length <= LONGEST && surelyOf(language).test(line)
}

function compile({ signatures, dates }: LanguageData): Lexicon {
  const { published, modified, ignored } = signatures
  const label = (phrases: readonly string[]) => new RegExp(`^${alternatives(phrases)}(?=$|[\\s:,–—-])`, 'iu')
  const days = alternatives([...dates.weekdays, ...dates.months.flat()])
  const parts = dates.dayParts.flatMap(({ phrases }) => phrases)
  const small = [...dates.months.flat(), ...dates.weekdays, ...dates.timeJoiners, ...parts, ...Object.keys(dates.zones)]
  const all = alternatives([...published, ...modified, ...ignored])
  return {
    published: label(published),
    modified: label(modified),
    ignored: label(ignored),
    counts: new RegExp(`\\s+~?\\d+\\+?\\s+${alternatives(signatures.counts)}.{0,12}$`, 'iu'),
    small: new RegExp(`^\\s*(?:${alternatives(dates.timeJoiners)})?\\s*$`, 'iu'),
    issueWords: new Set(signatures.issueWords),
    border: new RegExp(
      `[\\s([,;.]+(?=${all}[\\s:,–—-]+(?:\\p{L}+\\.?,?[\\s:–—-]+){0,2}\\d)|\\s+(?=${alternatives(ignored.filter((phrase) => phrase.endsWith(' by')))}\\s)|(?<=\\d|[ap]\\.?m\\.?)\\s+(?=by\\s)`,
      'iu',
    ),
    dateWords: new Set(
      [...small, ...dates.dateJoiners, ...dates.ordinalSuffixes, ...dates.hours, 'utc', 'gmt', 'z'].flatMap((word) =>
        wordsOf(word.toLowerCase()),
      ),
    ),
    dateStart: new RegExp(`(?:^|[\\s,(:])(?:${days}(?!\\p{L})\\.?[,،]?\\s+){0,2}\\d`, 'iu'),
  }
}

/** Reads one line. Dates need a label or nothing beside them but names, marks and reading times. */
export function readSignature(line: string, language: LanguageData = english): Signature {
  if (line.length > LONGEST || !/\p{Lu}|\p{Nd}|\p{Lo}/u.test(line)) return NOTHING
  const lexicon = lexiconOf(language)
  const text = line
    .replace(/[\p{Nd}--[0-9]]+/gv, asciiDigits)
    .replaceAll('：', ': ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]+|^#{1,6} |(?<!\p{L})_|_(?!\p{L})/gu, '')
  const pieces = text
    // "Thursday | August 19, 2021 | 6:30 AM" is one date.
    .replace(/(\d{4})\s*(?:\/{1,2}|[|•·–—-])\s*(?=\d{1,2}[:.]\d{2})/gu, '$1, ')
    .replace(/(\p{L}day)\s*[|•·]\s*(?=\p{L}+ \d)/gu, '$1, ')
    .split(/\s*[|•·;\n\t▪]\s*|\s+\/{1,2}\s+|\s{2,}/u)
    .flatMap((piece) => piece.split(lexicon.border))
    .map((piece) => piece.replace(lexicon.counts, '').trim())
    .filter((piece) => piece !== '')
  const found: Found = { authors: [], sure: false, named: false }
  const day = () => parseDate(text, language)?.slice(0, 10)
  for (const piece of pieces) readPiece(piece, found, { lexicon, language, day })
  return found
}

interface Found {
  published?: string
  modified?: string
  authors: string[]
  sure: boolean
  /** "by" or a trade stands beside the authors. */
  named: boolean
}

interface Context {
  readonly lexicon: Lexicon
  readonly language: LanguageData
  /** The first day that the line names: a time behind "updated" is of the same day. */
  readonly day: () => string | undefined
}

function readPiece(piece: string, found: Found, context: Context): void {
  const { lexicon, language } = context
  if (lexicon.ignored.test(piece)) return
  const label = lexicon.modified.exec(piece) ?? lexicon.published.exec(piece)
  if (label !== null) {
    const field = lexicon.modified.test(piece) ? 'modified' : 'published'
    const date = labelledDate(piece.slice(label[0].length), context)
    if (date !== null) {
      found[field] ??= date
      found.sure = true
      return
    }
  }
  const at = piece.search(lexicon.dateStart)
  const names = at < 0 ? piece : piece.slice(0, at)
  const signed = authorsOfPiece(names, language)
  const date = at < 0 ? null : (bareDate(piece.slice(at), context) ?? issueDate(piece, context))
  const alone = lexicon.small.test(names) || signed.names.length > 0 || date?.length === 7
  if (date !== null && found.published === undefined && alone) {
    found.published = date
    found.sure = true
  }
  // "Walter Hale, 91, paperboy": what stands before other figures is no byline.
  if (at >= 0 && date === null && !/[★☆✩]/u.test(names)) return
  // "Monaro Radio / By Dana Orlow": who stands behind "by" is the author.
  if (found.authors.length > 0 && (found.named || !signed.sure)) return
  if (signed.names.length > 0) found.authors = [...signed.names]
  if (signed.sure) found.named = true
  if (signed.sure || (found.sure && signed.names.length > 0)) found.sure = true
}

/** A label is short: of a sentence that begins like one only the first words are looked at. */
function labelledDate(rest: string, { language, day: dayOf }: Context): string | null {
  const value = rest.replace(/^[\s:,–—-]+/, '')
  const at = value.search(/\d/)
  if (at < 0 || wordsOf(value.slice(0, at)).length > 3 || wordsOf(value).length > 20) return null
  const date = parseDate(value, language)
  const day = date === null && !/\d{4}|\bago\b/.test(value) ? dayOf() : undefined
  if (day === undefined) return date
  const timed = parseDate(`${day} ${value.replace(/^(?:at|on)\s+/i, '')}`, language)
  return timed !== null && timed.length > day.length ? timed : null
}

/** A date with nothing beside it but its time, a place in capitals or a few words behind. */
function bareDate(text: string, { lexicon, language }: Context): string | null {
  const date = parseDate(text, language)
  if (date === null || date.length < 10) return null
  const others = wordsOf(text.toLowerCase()).filter((word) => !/\p{Nd}/u.test(word) && !lexicon.dateWords.has(word))
  return others.length === 0 ? date : null
}

/** "From the November 2023 issue": the month of a printed number is when it was published. */
function issueDate(piece: string, { lexicon, language }: Context): string | null {
  const words = wordsOf(piece.toLowerCase()).filter((word) => !/\p{Nd}/u.test(word) && !lexicon.dateWords.has(word))
  if (words.length === 0 || !words.every((word) => lexicon.issueWords.has(word))) return null
  return parseDate(piece, language)
}
