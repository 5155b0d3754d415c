// Which language a page is written in, from a sample of its prose. Function words tell the languages that are read most in
// microseconds; franc (trigrams, milliseconds a sample) decides where they do not.
import { francAll } from 'franc'
import { codes, countFunctionWords, englishShare, noShares, type Shares } from './function-word-share.js'
import { identifiable, isoCode, threeLetterCodes } from './language-codes.js'
import { isClosed } from './line-shape.js'
import { scriptLanguage } from './script-language.js'

export interface DetectedLanguage {
  /** ISO 639-1 code, or null when there is too little text or the language has no such code. */
  readonly lang: string | null
  /** False when the sample is small or another language fits nearly as well. */
  readonly sure: boolean
}

/** Windows taken from the prose at even distances, so that a banner above an article cannot speak for it. */
const WINDOWS = 6
const WINDOW = 330
/** A paragraph: long enough for whole sentences, and closed. */
const PARAGRAPH = 80
const LONGEST_COUNTED = 3000

interface Piece {
  readonly block: string
  readonly from: number
  readonly to: number
}

interface Window extends Piece {
  readonly shares: Shares
}

/**
 * Language of a page by its blocks in reading order. Looks at 2,000 characters at most: parts of the closed paragraphs, evenly
 * over the page; blocks about cookies and consent count only where there is nothing else. Never throws.
 */
export function detectLanguage(blocks: readonly string[]): DetectedLanguage {
  const written = scriptLanguage(blocks)
  if (written !== null) return { lang: written, sure: true }
  const found = detectSpaced(blocks)
  if (found.lang === 'en') return (hasEnglishProse(blocks) ? null : framedIn(blocks)) ?? found
  return NEIGHBOURS.get(found.lang ?? '') === undefined ? found : amongNeighbours(found, blocks)
}

function detectSpaced(blocks: readonly string[]): DetectedLanguage {
  const pieces = sample(blocks)
  const unclear = pieces.filter((piece) => !isPlainEnglish(piece))
  const isEnglish = unclear.length < pieces.length && !unclear.some((piece) => isForeign(countWindow(piece)))
  if (isEnglish) return { lang: 'en', sure: true }
  const windows = pieces.map(countWindow)
  const foreign = windows.filter(isForeign)
  if (foreign.length === 0) return identify(windows)
  const about = windows.filter((window) => !CONSENT.test(window.block))
  const voters = about.length > 0 ? about : windows
  const others = voters.filter((window) => foreign.includes(window))
  // Where half the page is English and half is not, the English half is the frame: it is the other way round on few sites.
  return others.length * 2 < voters.length ? { ...identify(voters), sure: false } : identifyBeside(others, voters)
}

/** Languages that share nearly all their words, and the one of which there are more pages by far. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map([
  ['ms', 'id'],
  ['gl', 'pt'],
])

/** The rarer neighbour only where its own words lead clearly. */
function amongNeighbours(found: DetectedLanguage, blocks: readonly string[]): DetectedLanguage {
  const other = NEIGHBOURS.get(found.lang!)!
  const { weights } = countBlocks(blocks)
  const weight = (code: string) => weights[codes.indexOf(code)]!
  return weight(found.lang!) >= weight(other) * CLEAR_LEAD ? found : { lang: other, sure: false }
}

function countBlocks(blocks: readonly string[]): Shares {
  const shares = noShares()
  let left = LONGEST_COUNTED * 2
  for (const block of blocks) {
    if (left <= 0) break
    if (CONSENT.test(block)) continue
    const to = Math.min(block.length, left)
    countFunctionWords(block, { from: 0, to }, shares)
    left -= to
  }
  return shares
}

/** A paragraph of English that is no banner. */
function hasEnglishProse(blocks: readonly string[]): boolean {
  return blocks.some(
    (block) =>
      block.length >= PARAGRAPH &&
      !CONSENT.test(block) &&
      isPlainEnglish({ block, from: 0, to: Math.min(block.length, WINDOW) }),
  )
}

/** A page whose only paragraphs are an English banner's, around lines (a recipe, a poem) in another language. */
function framedIn(blocks: readonly string[]): DetectedLanguage | null {
  const { weights, words } = countBlocks(blocks)
  let best = 0
  weights.forEach((weight, language) => {
    if (weight > weights[best]!) best = language
  })
  const leads = weights[best]! >= weights[ENGLISH]! * CLEAR_LEAD && weights[best]! >= words * LEAST_SHARE
  return best !== ENGLISH && words >= LEAST_WORDS && leads ? { lang: codes[best]!, sure: false } : null
}

/** Windows with hardly an English word, and no language sure of them, are the key words of the page that stands around them. */
function identifyBeside(others: readonly Window[], voters: readonly Window[]): DetectedLanguage {
  const found = identify(others)
  if (found.sure || others.length === voters.length || !isLatin(others)) return found
  const speaks = others.some(({ shares: { known } }) => known.some((count) => count > known[ENGLISH]! + CHANCE_WORDS))
  return speaks ? found : { ...identify(voters), sure: false }
}

/** English wording of consent banners: sites in every language show them. */
const CONSENT = /cookie|consent|privacy|your (?:data|choices|preferences)|our partners/i

/** Even parts of the prose; of everything where there is hardly a paragraph. */
function sample(blocks: readonly string[]): Piece[] {
  let prose = 0
  const paragraphs = blocks.filter((block) => block.length >= PARAGRAPH && isClosed(block))
  for (const block of paragraphs) prose += Math.min(block.length, LONGEST_COUNTED)
  if (prose >= PARAGRAPH * 2) return piecesOf(paragraphs, prose)
  const whole = blocks.join('\n')
  return whole.length < LEAST ? [] : piecesOf([whole], Math.min(whole.length, LONGEST_COUNTED))
}

function piecesOf(paragraphs: readonly string[], total: number): Piece[] {
  const pieces: Piece[] = []
  const step = Math.max(total / WINDOWS, WINDOW)
  let before = 0
  let place = Math.max(0, (step - WINDOW) / 2)
  for (const block of paragraphs) {
    const length = Math.min(block.length, LONGEST_COUNTED)
    for (; place < before + length; place += step) {
      const from = Math.max(0, Math.min(Math.floor(place - before), length - WINDOW))
      pieces.push({ block, from, to: Math.min(length, from + WINDOW) })
    }
    before += length
  }
  return pieces
}

/** English prose has 0.4 to 0.55 function words, other languages, through words written alike, seldom 0.2. */
const PLAIN_SHARE = 0.27
/** So much of each piece is read first: most pages are plain, and need no more. */
const FIRST_LOOK = 200

function isPlainEnglish({ block, from, to }: Piece): boolean {
  return englishShare(block, from, Math.min(to, from + FIRST_LOOK)) >= PLAIN_SHARE
}

function countWindow(piece: Piece): Window {
  const shares = noShares()
  countFunctionWords(piece.block, piece, shares)
  return { ...piece, shares }
}

const ENGLISH = codes.indexOf('en')
/** Share of function words in prose: a third to a half. Words written alike give a foreign language up to 0.15. */
const CLEAR_SHARE = 0.22
/** Lists of names, results and recipes have fewer. */
const LEAST_SHARE = 0.12
/** How far the best language must be ahead of the next: neighbours (Danish and Norwegian, Czech and Slovak) are not. */
const CLEAR_LEAD = 1.6
const LEAST_WORDS = 8
/** No language with spaces has words of this many characters on average. */
const LONGEST_WORD = 20

/** Hardly an English function word, or more of another language; or a script whose words are not counted. */
function isForeign({ from, to, shares: { words, known } }: Window): boolean {
  const english = known[ENGLISH]!
  if (words * LONGEST_WORD < to - from) return true
  return known.some((count) => count > english) || (words >= LEAST_WORDS && english < words * LEAST_SHARE)
}

/** Below this franc guesses: half of its answers for single lines are wrong. */
const LEAST = 40
const LEAST_SURE = 120
const LONGEST_SAMPLE = 700

function identify(windows: readonly Window[]): DetectedLanguage {
  const total = noShares()
  for (const { block, from, to } of windows) countFunctionWords(block, { from, to }, total)
  const { words, known, weights } = total
  const ranked = codes
    .map((code, language) => ({ code, count: known[language]!, weight: weights[language]! }))
    .sort((left, right) => right.weight - left.weight)
  const [first, second] = ranked as [Ranked, Ranked]
  const leads = words >= LEAST_WORDS && first.weight >= second.weight * CLEAR_LEAD
  if (leads && first.count >= words * CLEAR_SHARE) return { lang: first.code, sure: true }
  const isEnglish = (leads && first.code === 'en' && first.count >= words * LEAST_SHARE) || isThinEnglish(ranked, words)
  if (isEnglish && isLatin(windows)) return { lang: 'en', sure: false }
  const near = ranked.filter(({ weight }) => first.count >= words * CLEAR_SHARE && weight * CLEAR_LEAD > first.weight)
  if (near.length > 0) return byTrigrams(windows, near.map(({ code }) => code).flatMap(threeLetterCodes))
  return byTrigrams(windows, isLatin(windows) ? withoutBeaten(ranked) : identifiable)
}

/** Words of English that no other language writes, in names and titles of a page in another language. */
const CHANCE_WORDS = 2

/** A language whose function words are counted cannot be that of a text with more function words of English. */
function withoutBeaten(ranked: readonly Ranked[]): readonly string[] {
  const { weight: english } = ranked.find(({ code }) => code === 'en')!
  if (english < CHANCE_WORDS) return identifiable
  const beaten = new Set(ranked.filter(({ weight }) => weight < english).flatMap(({ code }) => threeLetterCodes(code)))
  return identifiable.filter((code) => !beaten.has(code))
}

/** Adverts, forms and tables of facts: a function word in twelve. */
const THIN_SHARE = 0.08
const LEAST_THIN_WORDS = 24

/** Few function words, but most of them English: trigrams of names and addresses would say anything. */
function isThinEnglish(ranked: readonly Ranked[], words: number): boolean {
  const english = ranked.find(({ code }) => code === 'en')!
  if (words < LEAST_THIN_WORDS || english.count < words * THIN_SHARE) return false
  return ranked.every(({ code, count, weight }) => code === 'en' || (count < english.count && weight < english.weight))
}

/** Letters that English does not write: one in twenty is more than names bring along. */
const FOREIGN_LETTER = /[\u00c0-\u1fff\u2c00-\uffef]/g
const LATIN_SHARE = 0.05

function isLatin(windows: readonly Window[]): boolean {
  const text = windows.map(({ block, from, to }) => block.slice(from, to)).join('')
  return (text.match(FOREIGN_LETTER)?.length ?? 0) <= text.length * LATIN_SHARE
}

interface Ranked {
  readonly code: string
  readonly count: number
  readonly weight: number
}

/** Asks franc for one of the languages given, in codes of three letters. */
function byTrigrams(windows: readonly Window[], only: readonly string[]): DetectedLanguage {
  const each = Math.ceil(LONGEST_SAMPLE / Math.max(1, windows.length))
  const text = windows.map(({ block, from, to }) => block.slice(from, Math.min(to, from + each))).join('\n')
  const [first, second] = francAll(text, { only: [...only], minLength: LEAST })
  // A script that one language alone writes needs no more text.
  if (second !== undefined && text.length < LEAST_SURE) return { lang: null, sure: false }
  const lang = isoCode(first![0])
  return { lang, sure: lang !== null && first![1] - (second?.[1] ?? 0) > 0.02 }
}
