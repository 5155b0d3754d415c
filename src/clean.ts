// find → judge → cut, read from top to bottom. Works on strings and values only; files and packs come from outside.
import { emptyArticle, inspectBlock, makeArticle, titleSoFar } from './article.js'
import { applyCuts, composeCuts } from './cut.js'
import type { Model, Prediction } from './learned/model.js'
import { chooseLanguage, type Guests, guestsOf } from './look.js'
import { parseDocument } from './parse/document.js'
import { isBlank } from './parse/lines.js'
import { cleanTitle } from './parse/title.js'
import { type NamedCut, type Round, runRound } from './round.js'
import type { RuleSet } from './rules/compile.js'
import type { UnitCache } from './rules/document-view.js'
import type { Article, Document, Evidence, Inspection, Page, Profile, Removed } from './types.js'

/** Findings are looked for again in what remains until none is new, so that rules are idempotent. */
const MOST_ROUNDS = 4
/** Rare chains are longer than that; they go on while all rounds together have read less than this (UTF-16 units). */
const MOST_READ = 4_000_000

export interface CleanSettings {
  readonly profile: Profile
  /** Says of a category whether its rules run. */
  readonly isOn: (category: string) => boolean
  /** Rules for a language (null: unknown); `known` says whether the language has rules of its own. */
  readonly rulesFor: (lang: string | null) => { rules: RuleSet; known: boolean }
  /** English rules alone, for English blocks of pages in other languages. */
  readonly guestRules: () => RuleSet
  /** The learned judge; null: the rules decide alone. Read when first asked for. */
  readonly model: () => Model | null
  readonly identity: { readonly version: string; readonly rules: string }
  /** UTF-16 units; longer sources are answered with status too-large. */
  readonly longest: number
}

interface Cleaned {
  readonly article: Article
  readonly document: Document
  /** None for a page that was not read. */
  readonly rounds: readonly Round[]
}

/** Cleans one page. Pure; throws for no content. */
export function cleanPage(page: Page, settings: CleanSettings): Article {
  return cleanRounds(page, settings).article
}

/** Cleans one page and says of every block what was decided and what weighed most. */
export function inspectPage(page: Page, settings: CleanSettings): Inspection {
  const { article, document, rounds } = cleanRounds(page, settings)
  const first = rounds[0]
  if (first === undefined) return { article, blocks: [] }
  const blocks = document.blocks.map((_, at) => {
    const block = inspectBlock(document, at, { removed: article.removed, verdict: first.verdicts[at]! })
    return first.prediction === null ? block : { ...block, learned: evidenceOf(first.prediction, at) }
  })
  return { article, blocks }
}

function evidenceOf(prediction: Prediction, block: number): Evidence {
  return { chance: Math.round(prediction.chances[block]! * 1000) / 1000, weights: prediction.weights(block) }
}

function cleanRounds(page: Page, settings: CleanSettings): Cleaned {
  const { source } = page
  const unread = isBlank(source) ? 'empty' : source.length > settings.longest ? 'too-large' : null
  if (unread !== null) {
    const document = { source, format: page.format ?? 'text', blocks: [] } as const
    return { article: emptyArticle(page, settings, unread), document, rounds: [] }
  }
  const document = parseDocument(source, page.format)
  const { lang, notes } = chooseLanguage(document, page, settings)
  const { rules, known } = settings.rulesFor(lang)
  const guests = guestsOf(document, lang, settings)
  if (lang !== null && !known)
    notes.push({ code: 'no-language-rules', message: `no rules for "${lang}" yet; only the language-neutral ones ran` })
  const { rounds, cuts, title } = runRounds(document, page, { rules, guests, lang, settings })
  const removed = cuts.map((cut) => toRemoved(source, cut))
  const text = applyCuts(source, cuts)
  return { article: makeArticle(page, { settings, removed, rounds, lang, notes, title, text }), document, rounds }
}

interface Rounds {
  readonly rounds: readonly Round[]
  /** Of all rounds together, in offsets of the source. */
  readonly cuts: readonly NamedCut[]
  readonly title: string | undefined
}

/** Looks again at what is left, with the title that is known by then, until nothing is found any more. */
function runRounds(
  document: Document,
  page: Page,
  {
    rules,
    guests,
    lang,
    settings,
  }: { rules: RuleSet; guests: Guests | null; lang: string | null; settings: CleanSettings },
): Rounds {
  const { source, format } = page
  const cache: UnitCache = new Map()
  const base = { rules, cache, guests, settings, repeats: page.repeats }
  const rounds = [
    runRound(document, { ...base, title: page.title ?? null, learned: { model: settings.model(), lang } }),
  ]
  const { content } = rounds[0]!
  let cuts: readonly NamedCut[] = rounds[0]!.cuts
  let title = titleSoFar(page, rounds, lang)
  for (let read = source.length; isUnsettled(rounds.at(-1)!, title); ) {
    const rest = applyCuts(source, cuts)
    const next = runRound(parseDocument(rest, format), { ...base, title: title ?? null, content })
    rounds.push(next)
    cuts = composeCuts(source.length, cuts, next.cuts)
    title = titleSoFar(page, rounds, lang)
    read += rest.length
    if (rounds.length >= MOST_ROUNDS && read > MOST_READ) break
  }
  return { rounds, cuts, title }
}

/** Whether another look could find something: the text is another one since, or its title is. */
function isUnsettled({ cuts, title: used }: Round, title: string | undefined): boolean {
  const compared = (one: string | null | undefined) => (one == null ? null : cleanTitle(one))
  return cuts.length > 0 || compared(used) !== compared(title)
}

function toRemoved(source: string, { start, end, join, finding }: NamedCut): Removed {
  const { category, rule, confidence } = finding
  return { start, end, join, category, rule, confidence, text: source.slice(start, end) }
}
