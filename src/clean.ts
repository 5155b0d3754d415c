// find → judge → cut, read from top to bottom. Works on strings and values only; files and packs come from outside.
import { emptyArticle, inspectBlock, makeArticle, titleSoFar } from './article.js'
import { applyCuts, type Cut, composeCuts, makeCuts } from './cut.js'
import { judge } from './judge.js'
import { contentTexts, LEARNED_CATEGORY, learnedClaims } from './learned/claims.js'
import type { Model, Prediction } from './learned/model.js'
import { parseDocument } from './parse/document.js'
import { detectLanguage } from './parse/language.js'
import { isBlank } from './parse/lines.js'
import { cleanTitle, inferTitle } from './parse/title.js'
import type { RuleSet } from './rules/compile.js'
import { IndexedDocument, type UnitCache } from './rules/document-view.js'
import { findAll } from './rules/find.js'
import type {
  Article,
  Document,
  Evidence,
  Fact,
  Finding,
  Inspection,
  Note,
  Page,
  Profile,
  Removed,
  Verdict,
} from './types.js'

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
  /** The learned judge; null: the rules decide alone. Read when first asked for. */
  readonly model: () => Model | null
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
  /** What the learned judge said of the blocks; null where it was not asked. */
  readonly prediction: Prediction | null
  /** Texts of the blocks that it takes for content. */
  readonly content: ReadonlySet<string> | undefined
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
  if (lang !== null && !known)
    notes.push({ code: 'no-language-rules', message: `no rules for "${lang}" yet; only the language-neutral ones ran` })
  const { rounds, cuts, title } = runRounds(document, page, { rules, lang, settings })
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
  { rules, lang, settings }: { rules: RuleSet; lang: string | null; settings: CleanSettings },
): Rounds {
  const { source, format } = page
  const cache: UnitCache = new Map()
  const first = { rules, cache, settings, title: page.title ?? null }
  const rounds = [runRound(document, { ...first, learned: { model: settings.model(), lang } })]
  const { content } = rounds[0]!
  let cuts: readonly NamedCut[] = rounds[0]!.cuts
  let title = titleSoFar(page, rounds, lang)
  for (let read = source.length; isUnsettled(rounds.at(-1)!, title); ) {
    const rest = applyCuts(source, cuts)
    const next = runRound(parseDocument(rest, format), { rules, cache, settings, title: title ?? null, content })
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

interface LookOptions {
  readonly rules: RuleSet
  readonly cache: UnitCache
  readonly settings: CleanSettings
  readonly title: string | null
}

interface RoundOptions extends LookOptions {
  /** Only the first round asks the model: it was trained on whole pages, and what it takes must not grow round by round. */
  readonly learned?: { readonly model: Model | null; readonly lang: string | null }
  /** Texts of blocks that it took for content then. */
  readonly content?: ReadonlySet<string> | undefined
}

/** One look at a text: what the rules claim, what stands, where it is cut. */
function runRound(document: Document, options: RoundOptions): Round {
  const { rules, settings, learned } = options
  const seen = look(document, options)
  const { view, title } = seen
  const prediction = learned?.model?.predict(view, { findings: seen.findings, lang: learned.lang }) ?? null
  const own = prediction === null ? [] : claimsOf(seen, prediction, { name: learned!.model!.name, settings })
  const findings = [...seen.findings.filter((one) => settings.isOn(one.category)), ...own]
  const content = prediction === null ? options.content : contentTexts(view, prediction)
  const isContent = (block: number) => content?.has(view.raw(block)) === true
  const { verdicts, notes } = judge(view, findings, { rules, profile: settings.profile, isContent })
  const facts = seen.facts.filter((fact) => stands(fact, verdicts[fact.block]!))
  const trials = findings.filter((finding) => finding.trial === true).map((finding) => trialNote(finding))
  const cuts = cutsOf(document, verdicts)
  return { document, verdicts, cuts, facts, notes: [...notes, ...trials], title, prediction, content }
}

/** Categories of lines that the article has by right: its title stands apart, see below. */
const SIGNED: ReadonlySet<string> = new Set(['byline', 'standfirst'])

/** The model's claims; the title, what signs the article and what the user keeps are safe from it. */
function claimsOf(
  { view, findings, title }: Look,
  prediction: Prediction,
  { name, settings }: { name: string; settings: CleanSettings },
): Finding[] {
  if (!settings.isOn(LEARNED_CATEGORY)) return []
  const safe = new Set<number>()
  for (const { block, category, cut, protect } of findings)
    if (protect === true || !settings.isOn(category) || (cut === 'none' && SIGNED.has(category))) safe.add(block)
  for (let at = 0; title !== null && at < view.count; at++) {
    if (view.raw(at) !== title) continue
    safe.add(at)
    break
  }
  return learnedClaims(view, prediction, { name, profile: settings.profile, isSafe: (block) => safe.has(block) })
}

export interface Look {
  readonly view: IndexedDocument
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
  /** The given title, else the one that was inferred. */
  readonly title: string | null
}

/** Looks for all rules, also of categories that are off: what the user keeps is safe from the model because a rule found it. */
function look(document: Document, { rules, cache, settings, title }: LookOptions): Look {
  const view = new IndexedDocument(document, rules.index, cache)
  const isOn = settings.model() === null ? settings.isOn : () => true
  const early = findAll(view, rules, { late: false, isOn })
  const known = title ?? titleOf(view, early.findings, early.facts)
  view.setTitle(known === null ? null : cleanTitle(known))
  const late = findAll(view, rules, { late: true, isOn })
  return {
    view,
    findings: [...early.findings, ...late.findings],
    facts: [...early.facts, ...late.facts].filter(({ rule }) => settings.isOn(rule.slice(0, rule.indexOf('/')))),
    title: known,
  }
}

/** The first look at a page alone, as the learned judge sees it; for training. */
export function firstLook(page: Page, settings: CleanSettings): Look & { readonly lang: string | null } {
  const document = parseDocument(page.source, page.format)
  const { lang } = chooseLanguage(document, page, settings)
  const { rules } = settings.rulesFor(lang)
  return { ...look(document, { rules, cache: new Map(), settings, title: page.title ?? null }), lang }
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

/** How far below the title the byline or the date stands at most. */
const SIGNED_WITHIN = 4

function titleOf(view: IndexedDocument, findings: readonly Finding[], facts: readonly Fact[]): string | null {
  const claimed = new Set(
    findings.filter((one) => one.cut !== 'none' && one.protect !== true && one.trial !== true).map((one) => one.block),
  )
  const signatures = new Set(
    facts.filter(({ field }) => field !== 'title' && field !== 'site' && field !== 'source').map(({ block }) => block),
  )
  const candidates = []
  for (let index = 0; index < view.count && index <= TITLE_WITHIN; index++) {
    if (claimed.has(index)) continue
    const { text, words } = view.unit(index)
    const repeats = view.repeats(index).count
    if (!signatures.has(index))
      candidates.push({
        text,
        words,
        index,
        kind: view.kind(index),
        raw: view.raw(index),
        repeats,
        signed: isSigned(index, signatures),
      })
    // The article has begun: what stands below is no headline of it.
    if (view.isProse(index)) break
  }
  const found = inferTitle(candidates)
  return found === null ? null : view.raw(found)
}

function isSigned(index: number, signatures: ReadonlySet<number>): boolean {
  for (let below = index + 1; below <= index + SIGNED_WITHIN; below++) if (signatures.has(below)) return true
  return false
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
