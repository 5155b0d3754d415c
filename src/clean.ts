// find → judge → cut, read from top to bottom. Works on strings and values only; files and packs come from outside.
import { emptyArticle, inspectBlock, makeArticle } from './article.js'
import { applyCuts, type Cut, composeCuts, makeCuts } from './cut.js'
import { judge } from './judge.js'
import { parseDocument } from './parse/document.js'
import { detectLanguage } from './parse/language.js'
import { cleanTitle, inferTitle } from './parse/title.js'
import type { RuleSet } from './rules/compile.js'
import { IndexedDocument, type UnitCache } from './rules/document-view.js'
import { findAll } from './rules/find.js'
import type { Document, Fact, Finding, Inspection, Note, Page, Profile, Removed, Verdict } from './types.js'

/** Findings are looked for again in what remains until none is new, so that rules are idempotent; chains longer than this stop. */
const MOST_ROUNDS = 4

export interface CleanSettings {
  readonly profile: Profile
  /** Says of a category whether its rules run. */
  readonly isOn: (category: string) => boolean
  /** Rules for a language (null: unknown); `known` says whether the language has rules of its own. */
  readonly rulesFor: (lang: string | null) => { rules: RuleSet; known: boolean }
  readonly identity: { readonly version: string; readonly rules: string }
  /** UTF-16 units; longer sources are answered with status too-large. */
  readonly longest: number
}

interface NamedCut extends Cut {
  readonly finding: Finding
}

export interface Round {
  readonly document: Document
  readonly verdicts: readonly Verdict[]
  readonly cuts: readonly NamedCut[]
  readonly facts: readonly Fact[]
  readonly notes: readonly Note[]
  readonly title: string | null
}

/** Cleans one page and says of every block what was decided. Pure; throws for no content. */
export function inspectPage(page: Page, settings: CleanSettings): Inspection {
  const { source } = page
  if (source.trim() === '') return { article: emptyArticle(page, settings, 'empty'), blocks: [] }
  if (source.length > settings.longest) return { article: emptyArticle(page, settings, 'too-large'), blocks: [] }
  const document = parseDocument(source, page.format)
  const { lang, notes } = chooseLanguage(document, page, settings)
  const { rules, known } = settings.rulesFor(lang)
  if (lang !== null && !known)
    notes.push({ code: 'no-language-rules', message: `no rules for "${lang}" yet; only the language-neutral ones ran` })
  const cache: UnitCache = new Map()
  const rounds = [runRound(document, { rules, cache, settings, title: page.title ?? null })]
  let cuts: NamedCut[] = [...rounds[0]!.cuts]
  while (rounds.at(-1)!.cuts.length > 0 && rounds.length < MOST_ROUNDS) {
    const rest = applyCuts(source, cuts)
    const next = runRound(parseDocument(rest, page.format), { rules, cache, settings, title: rounds[0]!.title })
    cuts = composeCuts(source.length, cuts, next.cuts)
    rounds.push(next)
  }
  const removed = cuts.map((cut) => toRemoved(source, cut))
  const article = makeArticle(page, { settings, removed, rounds, lang, notes, text: applyCuts(source, cuts) })
  return {
    article,
    blocks: document.blocks.map((_, at) => inspectBlock(document, at, { removed, verdict: rounds[0]!.verdicts[at]! })),
  }
}

const NOT_LATIN = /[\p{L}--\p{Script=Latin}]/v

function chooseLanguage(
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

interface RoundOptions {
  readonly rules: RuleSet
  readonly cache: UnitCache
  readonly settings: CleanSettings
  readonly title: string | null
}

/** One look at a text: what the rules claim, what stands, where it is cut. */
function runRound(document: Document, { rules, cache, settings, title }: RoundOptions): Round {
  const view = new IndexedDocument(document, rules.index, cache)
  const { isOn } = settings
  const early = findAll(view, rules, { late: false, isOn })
  const known = title ?? titleOf(view, early.findings)
  view.setTitle(known === null ? null : cleanTitle(known))
  const late = findAll(view, rules, { late: true, isOn })
  const findings = [...early.findings, ...late.findings]
  const { verdicts, notes } = judge(view, findings, { rules, profile: settings.profile })
  const facts = [...early.facts, ...late.facts].filter((fact) => stands(fact, verdicts[fact.block]!))
  const trials = findings.filter((finding) => finding.trial === true).map((finding) => trialNote(finding))
  return { document, verdicts, cuts: cutsOf(document, verdicts), facts, notes: [...notes, ...trials], title: known }
}

function trialNote({ rule, start, end }: Finding): Note {
  return { code: 'trial', message: `${rule} would remove ${start}-${end}` }
}

/** A fact counts unless the finding that it came with was overruled. */
function stands(fact: Fact, verdict: Verdict): boolean {
  return !verdict.overruled.some(({ finding, reason }) => finding.rule === fact.rule && reason !== 'takes only')
}

/** How many blocks from the top may hold the title. */
const TITLE_WITHIN = 60

function titleOf(view: IndexedDocument, findings: readonly Finding[]): string | null {
  const claimed = new Set(
    findings.filter((one) => one.cut !== 'none' && one.protect !== true && one.trial !== true).map((one) => one.block),
  )
  const last = Math.min(view.count - 1, view.firstProse < 0 ? view.count - 1 : view.firstProse, TITLE_WITHIN)
  const candidates = []
  for (let index = 0; index <= last; index++) {
    if (claimed.has(index)) continue
    const { text, words } = view.unit(index)
    candidates.push({
      text,
      words,
      index,
      kind: view.kind(index),
      raw: view.raw(index),
      repeats: view.repeats(index).count,
    })
  }
  const found = inferTitle(candidates)
  return found === null ? null : view.raw(found)
}

function cutsOf(document: Document, verdicts: readonly Verdict[]): NamedCut[] {
  const spans = verdicts.flatMap((verdict) => spansOf(document, verdict))
  const cuts = makeCuts(document.source, spans)
  return cuts.map((cut, at) => ({ ...cut, finding: spans[at]!.finding }))
}

/** The stretches of a verdict; where nothing readable is left of a block, they grow until they cover it. */
function spansOf(document: Document, verdict: Verdict): { start: number; end: number; finding: Finding }[] {
  const { removed, decision, block } = verdict
  const { start, end } = document.blocks[block]!
  return removed.map((finding, at) => {
    if (decision !== 'cut') return { start: finding.start, end: finding.end, finding }
    const from = at === 0 ? start : finding.start
    return { start: from, end: at === removed.length - 1 ? end : removed[at + 1]!.start, finding }
  })
}

function toRemoved(source: string, { start, end, join, finding }: NamedCut): Removed {
  const { category, rule, confidence } = finding
  return { start, end, join, category, rule, confidence, text: source.slice(start, end) }
}
