// find → judge → cut, read from top to bottom. Works on strings and values only; files and packs come from outside.
import { emptyArticle, inspectBlock, located, makeArticle, titleSoFar } from './article.js'
import { applyCuts, composeCuts, type Span } from './cut.js'
import type { Model, Prediction } from './learned/model.js'
import { chooseLanguage, type Guests, guestsOf, readDocument } from './look.js'
import { isBlank } from './parse/lines.js'
import { type PageMetadata, readMetadata } from './parse/metadata/read-metadata.js'
import { cleanTitle } from './parse/title.js'
import { restOf } from './rest.js'
import { type NamedCut, type Round, runRound } from './round.js'
import type { RuleSet } from './rules/compile.js'
import type { UnitCache } from './rules/document-view.js'
import type { SpunKnowledge } from './spin/scan.js'
import type { Article, Document, Evidence, Format, Inspection, Page, Profile, Removed } from './types.js'

/** Findings are looked for again in what remains until none is new, so that rules are idempotent. */
const MOST_ROUNDS = 4
/** Rare chains are longer than that; they go on while all rounds together have read less than this (UTF-16 units). */
const MOST_READ = 4_000_000

export interface CleanSettings {
  readonly profile: Profile
  /** Says of a category whether its rules run. */
  readonly isOn: (category: string) => boolean
  /** Whether the user chose categories: then every block is looked at by rules, whatever the judge says first. */
  readonly isChoosy: boolean
  /** Rules for a language (null: unknown); `known` says whether the language has rules of its own. */
  readonly rulesFor: (lang: string | null) => { rules: RuleSet; known: boolean }
  /** English rules alone, for English blocks of pages in other languages. */
  readonly guestRules: () => RuleSet
  /** The learned judge; null: the rules decide alone. Read when first asked for. */
  readonly model: (format: Format) => Model | null
  /** What is known of swapped words in a language; null: nobody asks whether the text was spun. */
  readonly spun: ((lang: string | null) => SpunKnowledge | null) | null
  readonly identity: { readonly version: string; readonly rules: string }
  /** Offsets of HTML are those of its text, not of the page: for scoring. */
  readonly asRead?: boolean
  /** UTF-16 units; longer sources are answered with status too-large. */
  readonly longest: number
}

interface Cleaned {
  readonly article: Article
  readonly document: Document
  /** In offsets of the document. */
  readonly removed: readonly Removed[]
  /** None for a page that was not read. */
  readonly rounds: readonly Round[]
}

const NOTHING: Document = { source: '', format: 'text', blocks: [] }

/** Cleans one page. Pure; throws for no content. */
export function cleanPage(page: Page, settings: CleanSettings): Article {
  return cleanRounds(page, settings).article
}

/** Cleans one page and says of every block what was decided and what weighed most. */
export function inspectPage(page: Page, settings: CleanSettings): Inspection {
  const { article, document, rounds, removed } = cleanRounds(page, settings)
  const first = rounds[0]
  if (first === undefined) return { article, blocks: [] }
  const place = <Stretch extends Span>(stretches: readonly Stretch[]) => located(stretches, document, settings)
  const blocks = document.blocks.map((_, at) => {
    const block = inspectBlock(document, at, { removed, verdict: first.verdicts[at]! })
    const own = { removed: place(block.removed), overruled: place(block.overruled) }
    const learned = first.prediction === null ? {} : { learned: evidenceOf(first.prediction, at) }
    return { ...place([block])[0]!, ...own, ...learned }
  })
  return { article, blocks }
}

function evidenceOf(prediction: Prediction, block: number): Evidence {
  return { chance: Math.round(prediction.chances[block]! * 1000) / 1000, weights: prediction.weights(block) }
}

function cleanRounds(page: Page, settings: CleanSettings): Cleaned {
  const { source } = page
  const unread = isBlank(source) ? 'empty' : source.length > settings.longest ? 'too-large' : null
  const document = unread === null ? readDocument(page) : NOTHING
  if (unread !== null || document.blocks.length === 0) {
    const article = emptyArticle(page, settings, unread ?? 'empty')
    return { article, document, rounds: [], removed: [] }
  }
  const { lang, notes } = chooseLanguage(document, page, settings)
  const { rules, known } = settings.rulesFor(lang)
  const guests = guestsOf(document, lang, settings)
  if (lang !== null && !known)
    notes.push({ code: 'no-language-rules', message: `no rules for "${lang}" yet; only the language-neutral ones ran` })
  const metadata = metadataOf(document, page, lang)
  const titled = { ...page, title: page.title ?? metadata?.title }
  const { rounds, cuts, title } = runRounds(document, titled, { rules, guests, lang, settings })
  const removed = cuts.map((cut) => toRemoved(document.source, cut))
  const text = applyCuts(document.source, cuts)
  const article = makeArticle(document, { settings, removed, rounds, lang, notes, title, text, metadata })
  return { article, document, rounds, removed }
}

function metadataOf({ html }: Document, { url }: Page, lang: string | null): PageMetadata | null {
  return html === undefined ? null : readMetadata(html.tree, { url, ...(lang === null ? {} : { lang }) })
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
  const { source } = document
  const cache: UnitCache = new Map()
  const base = { rules, cache, guests, settings, repeats: page.repeats }
  const rounds = [
    runRound(document, {
      ...base,
      title: page.title ?? null,
      learned: { model: settings.model(document.format), lang },
    }),
  ]
  const { content } = rounds[0]!
  let cuts: readonly NamedCut[] = rounds[0]!.cuts
  let title = titleSoFar(page, rounds, lang)
  for (let read = source.length; isUnsettled(rounds.at(-1)!, title); ) {
    const rest = restOf(document, cuts)
    const next = runRound(rest, { ...base, title: title ?? null, content })
    rounds.push(next)
    cuts = composeCuts(source.length, cuts, next.cuts)
    title = titleSoFar(page, rounds, lang)
    read += rest.source.length
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
