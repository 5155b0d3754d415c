// One round: find, ask the model, judge, cut.

import type { CleanSettings } from './clean.js'
import { type Cut, makeCuts } from './cut.js'
import { type IsContent, judge } from './judge.js'
import { type ContentTexts, contentTexts, LEARNED_CATEGORY, learnedClaims } from './learned/claims.js'
import type { Model, Prediction } from './learned/model.js'
import { type Look, type LookOptions, look } from './look.js'
import type { IndexedDocument } from './rules/document-view.js'
import { isOfSite } from './rules/sites/find-site.js'
import { SURE } from './signed.js'
import type { Document, Fact, Finding, Note, Verdict } from './types.js'

export interface NamedCut extends Cut {
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
  readonly content: ContentTexts | undefined
}

export interface RoundOptions extends LookOptions {
  /** Only the first round asks the model: it was trained on whole pages, and what it takes must not grow round by round. */
  readonly learned?: { readonly model: Model | null; readonly lang: string | null }
  /** Finds what repeats across pages of the site. */
  readonly repeats?: ((document: Document) => readonly Finding[]) | undefined
  /** Texts of blocks that it took for content then. */
  readonly content?: ContentTexts | undefined
  /** What the packs of the page's site found. */
  readonly site?: readonly Finding[]
}

/** One look at a text: what the rules claim, what stands, where it is cut. */
export function runRound(document: Document, options: RoundOptions): Round {
  const { rules, settings, learned, site = [] } = options
  const model = learned?.model ?? null
  const ask = (view: IndexedDocument, findings: readonly Finding[]) =>
    model!.predict(view, { findings, lang: learned!.lang })
  // The judge of HTML is blind to rules, so that it can be asked before them.
  const isFirst = model !== null && document.html !== undefined
  const seen = look(document, { ...options, judge: isFirst ? (view) => ask(view, []) : null })
  const { view, title } = seen
  const prediction = seen.prediction ?? (model === null ? null : ask(view, seen.findings))
  const known = { ...seen, findings: [...seen.findings, ...site] }
  const own = prediction === null ? [] : claimsOf(known, prediction, { name: model!.name, settings })
  const repeated = options.repeats?.(document) ?? []
  const findings = [...known.findings, ...repeated]
    .filter((one) => settings.isOn(one.category) || (one.protect === true && isOfSite(one)))
    .concat(own)
  const content = prediction === null ? options.content : contentTexts(view, prediction)
  const isContent: IsContent = (block, isWeak) => content?.has(view.raw(block), isWeak) === true
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
  { view, findings, facts, title }: Look,
  prediction: Prediction,
  { name, settings }: { name: string; settings: CleanSettings },
): Finding[] {
  if (!settings.isOn(LEARNED_CATEGORY)) return []
  const safe = new Set<number>()
  const heads = new Set<number>()
  for (const { block, category, cut, protect } of findings) {
    if (protect === true || !settings.isOn(category)) safe.add(block)
    else if (cut === 'none' && SIGNED.has(category)) heads.add(block)
  }
  // The line that surely says who wrote the article is its byline, whether a rule of wording knows it or not.
  const signed = facts.find(({ field, rule }) => field === 'author' && rule === SURE)
  if (signed !== undefined) heads.add(signed.block)
  for (let at = 0; title !== null && at < view.count; at++) {
    if (view.raw(at) !== title) continue
    heads.add(at)
    break
  }
  const isSafe = (block: number) => safe.has(block) || heads.has(block)
  const isHead = (block: number) => heads.has(block) && !safe.has(block)
  return learnedClaims(view, prediction, { name, profile: settings.profile, isSafe, isHead })
}

function trialNote({ rule, start, end }: Finding): Note {
  return { code: 'trial', message: `${rule} would remove ${start}-${end}` }
}

/** A fact counts unless the finding that it came with was overruled. */
function stands(fact: Fact, verdict: Verdict): boolean {
  return !verdict.overruled.some(({ finding, reason }) => finding.rule === fact.rule && reason !== 'takes only')
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
