// Marked text → the raw input with its labelled spans, and back. The mark is git's word-diff mark: [-category: text-].
// A run of backslashes counts only before `[-` or `-]`: an odd one makes the mark literal, each pair is one backslash.
import { cutSpans } from '../cut.js'
import { CorpusError, placeOf, type Span } from './labels.js'

/** What a marked text says. `expected` is the input with all marked stretches cut out by the product's own cut. */
export interface Labelled {
  readonly input: string
  readonly spans: readonly Span[]
  readonly expected: string
}

export interface LabelContext {
  /** The categories that a mark may name (rules/categories.yaml). */
  readonly categories: ReadonlySet<string>
  /** Shown in errors. */
  readonly file: string
  /** Offset in `text` where the marked text begins, behind the front matter. */
  readonly from?: number
}

const TOKEN = /(\\*)(\[-|-\])/g
const OPENING = /(either\/)?([\w-]+): /y

/**
 * Reads the marks of `text`.
 * @throws CorpusError for a mark that is not closed, nested, empty or not opened, and for an unknown category
 */
export function parseLabels(text: string, context: LabelContext): Labelled {
  const reading = { text, context, input: '', spans: [] as Span[], open: undefined as Open | undefined }
  const token = new RegExp(TOKEN)
  token.lastIndex = context.from ?? 0
  let from = token.lastIndex
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const slashes = found[1]!.length
    const at = found.index + slashes
    reading.input += text.slice(from, found.index) + '\\'.repeat(slashes >> 1)
    if (slashes % 2 === 1) reading.input += found[2]
    else token.lastIndex = found[2] === '[-' ? openMark(reading, at) : closeMark(reading, at)
    from = token.lastIndex
  }
  if (reading.open !== undefined) throw wrong(reading, reading.open.at, 'this mark is not closed: end it with -]')
  reading.input += text.slice(from)
  return { input: reading.input, spans: reading.spans, expected: cutSpans(reading.input, reading.spans).text }
}

interface Open {
  readonly at: number
  readonly start: number
  readonly label: Span['label']
  readonly category: string
}

interface Reading {
  readonly text: string
  readonly context: LabelContext
  input: string
  readonly spans: Span[]
  open: Open | undefined
}

function wrong(reading: Reading, at: number, what: string): CorpusError {
  return new CorpusError(placeOf(reading.context.file, reading.text, at), what)
}

/** Returns the offset behind the opening. */
function openMark(reading: Reading, at: number): number {
  const { text, context, open } = reading
  if (open !== undefined) {
    // `[-]` inside a mark: its text ends with a bracket.
    if (text.charAt(at + 2) !== ']') {
      throw wrong(
        reading,
        at,
        `a mark inside the mark of line ${placeOf('', text, open.at).line}: close that one first, or write \\[- for the characters`,
      )
    }
    reading.input += '['
    return closeMark(reading, at + 1)
  }
  OPENING.lastIndex = at + 2
  const found = OPENING.exec(text)
  if (found === null) {
    throw wrong(
      reading,
      at,
      'this is no mark: write [-category: text-] or [-either/category: text-] with one space after the colon, or \\[- for the characters',
    )
  }
  const category = found[2]!
  if (!context.categories.has(category)) {
    throw wrong(reading, at + 2, `unknown category '${category}'; allowed: ${[...context.categories].join(', ')}`)
  }
  reading.open = { at, start: reading.input.length, label: found[1] === undefined ? 'noise' : 'either', category }
  return OPENING.lastIndex
}

function closeMark(reading: Reading, at: number): number {
  const { open } = reading
  if (open === undefined) throw wrong(reading, at, 'this closes no mark: write \\-] for the characters')
  const { start, label, category } = open
  if (start === reading.input.length) throw wrong(reading, open.at, 'this mark is empty: drop it')
  reading.spans.push({ start, end: reading.input.length, label, category })
  reading.open = undefined
  return at + 2
}

/**
 * The inverse of `parseLabels`: `input` with its spans marked.
 * @throws RangeError when spans overlap, are empty, out of order or out of bounds
 */
export function markText(input: string, spans: readonly Span[]): string {
  let marked = ''
  let from = 0
  for (const { start, end, label, category } of spans) {
    if (start < from || end <= start || end > input.length)
      throw new RangeError(`corpus: span ${start}-${end} is empty or out of order`)
    const name = label === 'either' ? `either/${category}` : category
    const before = escapeMarks(input.slice(from, start)).replace(/\\+$/, '$&$&')
    const inside = escapeMarks(input.slice(start, end)).replace(/(\\+)(\[?)$/, '$1$1$2')
    marked += `${before}[-${name}: ${inside}-]`
    from = end
  }
  return marked + escapeMarks(input.slice(from))
}

/** Backslashes at the end of a piece are doubled by the caller: they would make the mark that follows literal. */
function escapeMarks(text: string): string {
  return text.replace(TOKEN, '$1$1\\$2')
}
