// Which of the first blocks is the headline, and the headline without what the site hangs on it.
import english from '../languages/en.js'
import type { LanguageData } from '../languages/language.js'
import { isFurniture } from './furniture.js'
import { isClosed } from './line-shape.js'
import { readSignature } from './signature.js'
import { wordsOf } from './words.js'

/** One of the blocks before the first prose (the first prose itself may be among them); noise is left out by the caller. */
export interface TitleCandidate {
  readonly text: string
  /** Kind of the block (BlockKind). */
  readonly kind: string
  readonly words: number
  readonly index: number
  /** The block as it stands in the source, when `text` has lost its Markdown marks. */
  readonly raw?: string
  /** How often the text stands in the document, itself included. */
  readonly repeats?: number
  /** A byline or a date of publication stands close below. */
  readonly signed?: boolean
}

const MOST_WORDS = 30
/** Below this no block is a title: better none than a wrong one. */
const LEAST = 0.25
/** What each step down the page costs: of two like lines the upper one is the title. Long menus cost no more than a few steps. */
const STEP = 0.35
const MOST_STEPS = 4
/** Names of pages and sections fill the top of a page; the headline alone stands over who wrote it and when. */
const SIGNED = 2
/** Many texts begin with their title, be it as short as "The Proofreader". */
const FIRST = 0.6

/**
 * `index` of the candidate that is the document's title, or null. Wants a line like a heading of 3 to 25 words; a Markdown `#` and
 * a line that stands again later in the page count most. Bylines, dates, breadcrumbs, menus and names of sections are none.
 */
export function inferTitle(candidates: readonly TitleCandidate[], language: LanguageData = english): number | null {
  let best: { index: number; score: number } | null = null
  let passed = 0
  for (const candidate of candidates) {
    const title =
      candidate.words === 0 || candidate.words > MOST_WORDS ? '' : cleanTitle(candidate.raw ?? candidate.text)
    const score = title === '' ? null : scoreOf(candidate, title)
    if (score === null) continue
    const placed = score - Math.min(passed, MOST_STEPS) * STEP
    const isBetter = placed >= LEAST && (best === null || placed > best.score)
    // The costly look is spared where the line could not win.
    if ((isBetter || best === null) && isFurniture(title, candidate.words, language)) continue
    if (isBetter) best = { index: candidate.index, score: placed }
    passed++
  }
  return best === null ? null : best.index
}

/** A line right before prose is a heading by its shape, but over a byline the headline is only a short paragraph: nearly the same. */
const KINDS: Readonly<Record<string, number>> = {
  heading: 1.25,
  paragraph: 1.1,
  dialogue: 0.9,
  menu: 0.6,
  quote: 0,
  list: -0.5,
  caption: -1.5,
}

/** How much a block looks like a title; null when it is something else by its kind or its end. */
function scoreOf(
  { text, kind, words, index, raw = text, repeats = 1, signed = false }: TitleCandidate,
  title: string,
): number | null {
  const shape = isMenu(raw) ? undefined : KINDS[kind]
  const isTop = index === 0 && kind !== 'menu' && words > 1
  const level = /^#{0,6}(?=\s)/.exec(raw)?.[0].length ?? 0
  const repeated = repeats > 1
  if (shape === undefined || (isStatement(title) && !repeated && level !== 1)) return null
  const heading = level === 1 ? 3.5 : level > 1 ? 2.1 - level * 0.25 : shape
  const broken = /[:,;]$/.test(title) || /^\p{Ll}+\s/u.test(title) ? 1.5 : 0
  const sentences = /\p{Ll}{3}[.!?]['"’”]?\s+\p{Lu}/u.test(title) ? 0.75 : 0
  const own = heading + (repeated ? repeatScore(words) : 0) + lengthScore(words)
  // "Agree and close | Refuse counting": buttons.
  const buttons = / \| /.test(title) ? 0.75 : 0
  return own + (signed ? SIGNED : 0) + (isTop ? FIRST : 0) - broken - sentences - buttons
}

/** Items side by side with gaps between them: "Markets   Companies   Funds". */
function isMenu(raw: string): boolean {
  return /\S(?:\t| {2,})\S.*\S(?:\t| {2,})\S/.test(raw)
}

/** The name of the site stands again in the footer, a headline among the related stories: only long lines prove something. */
function repeatScore(words: number): number {
  if (words < 3) return 0.25
  return words < 5 ? 0.5 : 2
}

function lengthScore(words: number): number {
  if (words < 3) return words === 1 ? -1.25 : -0.25
  if (words < 5) return 0.25
  return words <= 18 ? 1.25 : 0.5
}

/** Ends in a full stop. A question, an exclamation or an ellipsis may be a headline. */
function isStatement(title: string): boolean {
  return isClosed(title) && !/[!?…]["'”’»)]*$|\.\.\.$/.test(title)
}

/** A title without Markdown marks and without the name of the site behind (or before) it: `# How the vote went | The Ledger` → `How the vote went`. */
export function cleanTitle(text: string, site?: string): string {
  const title = plainTitle(text)
  const cut = withoutSite(title, site)
  return cut === '' ? title : cut
}

/** Titles are never longer; the rest of a long block is not worth reading. */
const LONGEST = 1000
const MARKED = /[\\#*_`[\]\n]|\s\s|[^\S ]/
const EMPHASIS =
  /(?<!\\)(?:\*\*|__|`|(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}]))/gu

function plainTitle(text: string): string {
  const whole = text.trim().slice(0, LONGEST)
  if (!MARKED.test(whole)) return whole
  // The byline may stand on the next line of the same block.
  const under = whole.lastIndexOf('\n')
  const short = under > 0 && readSignature(whole.slice(under + 1)).sure ? whole.slice(0, under) : whole
  return short
    .replace(/\n[=-]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6} | #+$/g, '')
    .replace(EMPHASIS, '')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .trim()
}

const SEPARATOR = /\s+[|¦»«·•–—-]+\s+|\s*\|\s*|\s+::\s+/g

/** Cuts the last piece while it is the site's name; without a known site it must look like one. */
function withoutSite(title: string, site: string | undefined): string {
  let rest = title
  for (let round = 0; round < 3; round++) {
    const last = /\s[|¦»«·•–—:-]|\|/.test(rest) ? [...rest.matchAll(SEPARATOR)].at(-1) : undefined
    if (last === undefined) break
    const head = rest.slice(0, last.index).trim()
    const tail = rest.slice(last.index + last[0].length).trim()
    const isName = (site !== undefined && isSite(tail, site)) || looksLikeSite(head, tail, last[0].trim())
    if (!isName) break
    rest = head
  }
  const first = site === undefined ? null : new RegExp(SEPARATOR.source).exec(rest)
  return first !== null && isSite(rest.slice(0, first.index), site!)
    ? rest.slice(first.index + first[0].length).trim()
    : rest
}

function isSite(piece: string, site: string): boolean {
  const letters = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the\s+|\.(?:com?|org|net|in|uk|example)\b.*$|^www\./g, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  return letters(piece) !== '' && letters(piece) === letters(site)
}

/** Behind a bar a short piece is a name; behind a dash, which titles use themselves, only an address or a known word of paper names shows it. */
function looksLikeSite(head: string, tail: string, mark: string): boolean {
  const count = wordsOf(head).length
  const size = wordsOf(tail).length
  if (mark.includes('|') && count === 2 && size === 2 && isPaper(tail)) return true
  if (count < 3 || size === 0 || size > 5 || size >= count || isClosed(tail)) return false
  if (/^(?:www\.)?[\p{L}\p{N}-]+(?:\.\p{L}{2,})+$/u.test(tail)) return true
  const capitals =
    wordsOf(tail).length > 0 && tail.split(' ').every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3)
  if (mark.includes('|') || mark === '::') return capitals
  return capitals && isPaper(tail) && size <= 4
}

function isPaper(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => english.bylines.outletWords.includes(word))
}
