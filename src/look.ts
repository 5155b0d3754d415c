// The first step of every round: what the rules say of a text, in which language, under which title.
import type { CleanSettings } from './clean.js'
import { languageData } from './languages/index.js'
import type { Prediction } from './learned/model.js'
import { parseDocument } from './parse/document.js'
import { isPageTalk } from './parse/furniture.js'
import { speaksEnglish } from './parse/guest.js'
import { parseHtml } from './parse/html/page.js'
import { detectLanguage } from './parse/language.js'
import { readSignature } from './parse/signature.js'
import { cleanTitle, inferTitle, type TitleCandidate } from './parse/title.js'
import type { RuleSet } from './rules/compile.js'
import { IndexedDocument, type UnitCache } from './rules/document-view.js'
import { type Found, findAll } from './rules/find.js'
import { isSureAt, signatureAt, withSignatures } from './signed.js'
import type { Document, Fact, Finding, Note, Page } from './types.js'

/** English rules for the English blocks of a page in another language. */
export interface Guests {
  readonly rules: RuleSet
  readonly cache: UnitCache
}

export interface LookOptions {
  readonly rules: RuleSet
  readonly cache: UnitCache
  readonly guests?: Guests | null
  readonly settings: CleanSettings
  readonly title: string | null
  /** A judge that asks before the rules: they need not look at what it surely takes. */
  readonly judge?: ((view: IndexedDocument) => Prediction) | null
}

export interface Look {
  readonly view: IndexedDocument
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
  /** The given title, else the one that was inferred. */
  readonly title: string | null
  /** What the judge said that was asked first. */
  readonly prediction: Prediction | null
}

/** Looks for all rules, also of categories that are off: what the user keeps is safe from the model because a rule found it. */
export function look(document: Document, options: LookOptions): Look {
  const { rules, cache, guests = null, settings, title, judge = null } = options
  const view = new IndexedDocument(document, rules, cache)
  const english = guests === null ? null : new IndexedDocument(document, guests.rules, guests.cache)
  const isOn = settings.model(document.format) === null ? settings.isOn : () => true
  const prediction = judge?.(view) ?? null
  const isOpen = prediction === null || settings.isChoosy ? () => true : openBlocks(view, prediction, title)
  const find = (late: boolean): Found => {
    const own = findAll(view, rules, { late, isOn, isAsked: isOpen })
    if (english === null) return own
    const isAsked = (block: number) => isOpen(block) && view.speaksEnglish(block)
    return merged(own, findAll(english, guests!.rules, { late, isOn, isAsked }))
  }
  const early = find(false)
  const inferred = title === null ? titleOf(view, early.findings, early.facts) : null
  const known = title ?? (inferred === null ? null : view.raw(inferred))
  for (const one of [view, english]) one?.setTitle(known === null ? null : cleanTitle(known))
  const late = find(true)
  const head = inferred ?? blockOfTitle(view)
  const facts = withSignatures(view, [...early.facts, ...late.facts], head)
  return {
    view,
    findings: [...early.findings, ...late.findings],
    facts: facts.filter(({ rule }) => settings.isOn(rule.slice(0, rule.indexOf('/')))),
    title: known,
    prediction,
  }
}

/** A block with a smaller chance of being content is not looked at by rules, unless it stands this near to the title. */
const SURELY_NOISE = 0.04
const NEAR_TITLE = 6

function openBlocks(view: IndexedDocument, { chances }: Prediction, title: string | null): (block: number) => boolean {
  if (title !== null) view.setTitle(cleanTitle(title))
  const head = title === null ? null : blockOfTitle(view)
  return (block) => chances[block]! >= SURELY_NOISE || (head !== null && Math.abs(block - head) <= NEAR_TITLE)
}

/** What rules of two languages found, as if they had been one set: facts in the order of the blocks. */
function merged(own: Found, guests: Found): Found {
  return {
    findings: [...own.findings, ...guests.findings],
    facts: [...own.facts, ...guests.facts].sort((a, b) => a.block - b.block),
  }
}

/** The blocks of a source of any format. */
export function readDocument({ source, format }: Pick<Page, 'source' | 'format'>): Document {
  return format === 'html' ? parseHtml(source) : parseDocument(source, format)
}

/** The first look at a page alone, as the learned judge sees it; for training. */
export function firstLook(page: Page, settings: CleanSettings): Look & { readonly lang: string | null } {
  const document = readDocument(page)
  const { lang } = chooseLanguage(document, page, settings)
  const { rules } = settings.rulesFor(lang)
  const guests = guestsOf(document, lang, settings)
  return { ...look(document, { rules, cache: new Map(), guests, settings, title: page.title ?? null }), lang }
}

/** English rules where English blocks stand on a page in another language: a banner or plug-in that nobody has translated. */
export function guestsOf({ source, blocks }: Document, lang: string | null, settings: CleanSettings): Guests | null {
  const isGuest = lang !== 'en' && blocks.some(({ start, end }) => speaksEnglish(source.slice(start, end), lang))
  return isGuest ? { rules: settings.guestRules(), cache: new Map() } : null
}

const NOT_LATIN = /[\p{L}--\p{Script=Latin}]/v

/** The language that the caller or the record says, else what the prose is written in; the notes say what was not known. */
export function chooseLanguage(
  document: Document,
  page: Page,
  settings: CleanSettings,
): { lang: string | null; notes: Note[] } {
  if (page.lang !== undefined && page.lang !== '') return { lang: page.lang.toLowerCase().split(/[-_]/)[0]!, notes: [] }
  const found = detectLanguage(document.blocks.map(({ start, end }) => document.source.slice(start, end)))
  if (found.lang !== null) return { lang: found.lang, notes: [] }
  // Very short texts speak no language that can be told; the default rules read them best when they are written in its script.
  const fallback = settings.rulesFor('en').known && !NOT_LATIN.test(document.source.slice(0, 2000)) ? 'en' : null
  const message =
    fallback === null
      ? 'the language is not known; only the language-neutral rules ran'
      : 'too little text to tell the language; English rules ran'
  return { lang: fallback, notes: [{ code: 'unknown-language', message }] }
}

/** How many blocks from the top may hold the title. */
const TITLE_WITHIN = 60

/** How far below the title the byline or the date stands at most. */
const SIGNED_WITHIN = 4

/** A notice above the headline is no longer, and the first signature stands this close below it. */
const LONGEST_NOTICE = 60
const SIGNATURE_WITHIN = 16

/** Where a title that was given stands on the page. */
function blockOfTitle(view: IndexedDocument): number | null {
  for (let index = 0; index < view.count && index <= TITLE_WITHIN; index++)
    if ((view.titleSimilarity(view.whole(index)) ?? 0) >= 0.8) return index
  return null
}

/** The block that is the title, or null. */
function titleOf(view: IndexedDocument, findings: readonly Finding[], facts: readonly Fact[]): number | null {
  const claimed = new Set(
    findings.filter((one) => one.cut !== 'none' && one.protect !== true && one.trial !== true).map((one) => one.block),
  )
  const signatures = new Set(
    facts.filter(({ field }) => field !== 'title' && field !== 'site' && field !== 'source').map(({ block }) => block),
  )
  for (let index = 0; index < view.count && index <= TITLE_WITHIN + SIGNED_WITHIN; index++)
    if (isSureAt(view, index)) signatures.add(index)
  for (const index of [...signatures]) {
    // "Dana Orlow" over "Published 3 March" is no headline.
    const above = index - 1
    if (above >= 0 && !/[\d#]/.test(view.raw(above)) && signatureAt(view, above).authors.length > 0)
      signatures.add(above)
  }
  const candidates = []
  for (let index = 0; index < view.count && index <= TITLE_WITHIN; index++) {
    // What Markdown marks as the title is one, even where it speaks like an advertisement.
    if (claimed.has(index) && !view.raw(index).startsWith('# ')) continue
    if (!signatures.has(index) || isOverItsByline(view, index))
      candidates.push({ ...candidateAt(view, index), signed: isSigned(index, signatures) })
    // The article has begun: what stands below is no headline of it.
    if (view.isProse(index) && !isBeforePage(view, index, signatures)) break
  }
  return inferTitle(candidates, languageData(view.lang))
}

/** Prose that asks for consent, help or money stands above many headlines; so does whatever stands above the first signature. */
function isBeforePage(view: IndexedDocument, index: number, signatures: ReadonlySet<number>): boolean {
  const text = view.raw(index)
  if (isPageTalk(text, languageData(view.lang)) || (view.lang !== 'en' && isPageTalk(text))) return true
  if (view.unit(index).words > LONGEST_NOTICE || [...signatures].some((block) => block < index)) return false
  for (let below = index + 1; below <= index + SIGNATURE_WITHIN; below++) if (signatures.has(below)) return true
  return false
}

function candidateAt(view: IndexedDocument, index: number): TitleCandidate {
  const { text, words } = view.unit(index)
  return { text, words, index, kind: view.kind(index), raw: view.raw(index), repeats: view.repeats(index).count }
}

/** A headline with its byline on the next line, in one block. */
function isOverItsByline(view: IndexedDocument, index: number): boolean {
  const [first = '', ...rest] = view.raw(index).split('\n')
  return (
    rest.length === 1 &&
    isSureAt(view, index) &&
    first.includes(' ') &&
    !readSignature(first, languageData(view.lang)).sure
  )
}

function isSigned(index: number, signatures: ReadonlySet<number>): boolean {
  if (signatures.has(index)) return true
  for (let below = index + 1; below <= index + SIGNED_WITHIN; below++) if (signatures.has(below)) return true
  return false
}
