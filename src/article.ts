// What comes out of the rounds becomes the article: text, removals, facts, notes.
import type { CleanSettings } from './clean.js'
import { estimateConfidence, expectedF1 } from './confidence.js'
import type { Span } from './cut.js'
import { languageData } from './languages/index.js'
import { parseDocument } from './parse/document.js'
import { type FactFields, readFacts } from './parse/facts.js'
import { isBlank } from './parse/lines.js'
import type { PageMetadata } from './parse/metadata/read-metadata.js'
import { splitSentences } from './parse/sentences.js'
import { cleanTitle } from './parse/title.js'
import type { Round } from './round.js'
import { findSpun } from './spin/detect.js'
import { placeInSource } from './spin/place.js'
import type {
  Article,
  Document,
  InspectedBlock,
  Note,
  Page,
  Removed,
  Sentence,
  SpunReport,
  Status,
  Verdict,
} from './types.js'

export interface Made {
  readonly settings: CleanSettings
  readonly removed: readonly Removed[]
  readonly rounds: readonly Round[]
  readonly lang: string | null
  readonly notes: readonly Note[]
  readonly title: string | undefined
  readonly text: string
  /** What a page's markup says of it; it goes before what its text says. */
  readonly metadata: PageMetadata | null
}

function factsOf(rounds: readonly Round[], lang: string | null): FactFields {
  // Once dates are cut, what is left of a byline may look like another name.
  const signed = rounds.findIndex((round) => round.facts.some(({ field }) => field === 'author'))
  const facts = rounds.flatMap((round, at) =>
    at > signed && signed >= 0 ? round.facts.filter(({ field }) => field !== 'author') : round.facts,
  )
  return readFacts(facts, languageData(lang))
}

/** The given title, or the one that a rule took, or the line that looks like it: what the article is called after these rounds. */
export function titleSoFar(page: Page, rounds: readonly Round[], lang: string | null): string | undefined {
  const facts = factsOf(rounds, lang)
  const inferred = rounds.find((round) => round.title !== null)?.title
  return page.title ?? facts.title ?? (inferred == null ? undefined : cleanTitle(inferred, facts.site))
}

export function makeArticle(
  document: Document,
  { settings, removed, rounds, lang, notes, title, text, metadata }: Made,
): Article {
  const { title: _, ...others } = factsOf(rounds, lang)
  const empty = isBlank(text)
  const article = {
    text: empty ? '' : text,
    ...(title === undefined ? {} : { title }),
    ...(lang === null ? {} : { lang }),
    ...others,
    ...(metadata === null ? {} : fieldsOf(metadata)),
    removed: located(empty ? wholeSource(document.source, removed) : removed, document, settings),
    ...(empty || settings.spun === null ? {} : { spun: spunReport(document, { settings, removed, lang, text }) }),
    confidence: confidenceOf(rounds, removed),
    status: empty ? ('emptied' as const) : ('ok' as const),
    notes: unique([...notes, ...rounds.flatMap((round) => round.notes)]),
    chaffinch: settings.identity,
  }
  return withSentences(article)
}

function spunReport(
  document: Document,
  { settings, removed, lang, text }: Pick<Made, 'settings' | 'removed' | 'lang' | 'text'>,
): SpunReport {
  const report = placeInSource(
    findSpun(text, () => settings.spun!(lang)),
    removed,
  )
  return { ...report, spans: located(report.spans, document, settings) }
}

/** Fields of the record, and under `meta` what else the page says, with the places that it was read from. */
function fieldsOf({ title: _, lang: __, ...metadata }: PageMetadata): Partial<Article> {
  const { author, published, modified, site, canonicalUrl, ...meta } = metadata
  const known = Object.entries({ author, published, modified, site, canonicalUrl }).filter(
    ([, value]) => value !== undefined,
  )
  return { ...Object.fromEntries(known), meta }
}

/** In offsets of what was given: of HTML they bound the stretch in the page. */
export function located<Stretch extends Span>(
  stretches: readonly Stretch[],
  { html }: Document,
  { asRead }: Pick<CleanSettings, 'asRead'>,
): readonly Stretch[] {
  if (html === undefined || asRead === true) return stretches
  return stretches.map((one) => ({ ...one, ...html.toSource(one.start, one.end) }))
}

function confidenceOf(rounds: readonly Round[], removed: readonly Removed[]): number {
  const { document, prediction } = rounds[0]!
  if (prediction === null) return estimateConfidence(rounds.at(-1)!.document, removed)
  return Math.round(expectedF1(document, removed, prediction) * 1000) / 1000
}

/** Nothing readable was left: the white space goes with the last removal, so that the text is '' and the source can still be rebuilt. */
function wholeSource(source: string, removed: readonly Removed[]): readonly Removed[] {
  return removed.map((one, at) => {
    const start = at === 0 ? 0 : one.start
    const end = at === removed.length - 1 ? source.length : removed[at + 1]!.start
    return { ...one, start, end, join: '', text: source.slice(start, end) }
  })
}

function unique(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((note) => [`${note.code} ${note.message}`, note])).values()]
}

export function emptyArticle(page: Page, settings: CleanSettings, status: Status): Article {
  const error = {
    code: 'too-large',
    message: `the text has ${page.source.length} characters, the limit is ${settings.longest}`,
  }
  return withSentences({
    text: '',
    ...(page.title === undefined ? {} : { title: page.title }),
    removed: status === 'empty' && page.source !== '' && page.format !== 'html' ? [blankRemoval(page.source)] : [],
    confidence: status === 'empty' ? 1 : 0,
    status,
    ...(status === 'too-large' ? { error } : {}),
    notes: [],
    chaffinch: settings.identity,
  })
}

function blankRemoval(source: string): Removed {
  return { start: 0, end: source.length, join: '', category: 'other', rule: 'blank', confidence: 1, text: source }
}

function withSentences(article: Omit<Article, 'sentences'>): Article {
  return Object.defineProperty(article, 'sentences', {
    value: () => sentencesOf(article.text),
    enumerable: false,
  }) as Article
}

function sentencesOf(text: string): Sentence[] {
  return parseDocument(text).blocks.flatMap((block) => {
    const raw = text.slice(block.start, block.end)
    return splitSentences(raw).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      text: raw.slice(start, end),
    }))
  })
}

export function inspectBlock(
  document: Document,
  index: number,
  { removed, verdict }: { removed: readonly Removed[]; verdict: Verdict },
): InspectedBlock {
  const { start, end, kind } = document.blocks[index]!
  const own = overlapping(removed, { start, end })
  const left = own.reduce((length, one) => length - (Math.min(end, one.end) - Math.max(start, one.start)), end - start)
  const overruled = verdict.overruled
    .filter(({ reason }) => reason !== 'protects' && reason !== 'takes only')
    .map(({ finding, reason }) => ({
      rule: finding.rule,
      category: finding.category,
      confidence: finding.confidence,
      start: finding.start,
      end: finding.end,
      reason,
    }))
  const decision = own.length === 0 ? 'keep' : left === 0 ? 'cut' : 'partial'
  return { index, start, end, kind, text: document.source.slice(start, end), decision, removed: own, overruled }
}

/** The removals that reach into a stretch; they are in order and do not overlap, so that halving finds the first. */
function overlapping(removed: readonly Removed[], { start, end }: { start: number; end: number }): Removed[] {
  let low = 0
  let high = removed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (removed[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const own: Removed[] = []
  for (let at = low; at < removed.length && removed[at]!.start < end; at++) own.push(removed[at]!)
  return own
}
