// Every type that flows between the steps read → parse → find → judge → cut → write. Types only: no code.
import type { Structure } from './parse/html/structure.js'

/** Kinds of block that the parser tells apart; matchers (`kind:`) and protections speak of them. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'code'
  | 'quote'
  | 'dialogue'
  | 'verse'
  | 'caption'
  | 'menu'
  | 'form'
  | 'image'
  | 'rule'

/** How much the user wants gone: `precision` takes more (a cleaner result), `recall` keeps more. */
export type Profile = 'balanced' | 'precision' | 'recall'

export type Format = 'text' | 'markdown' | 'html'

/** What a reader hands on: one source text and what the record said about it. */
export interface Page {
  readonly source: string
  readonly format?: Format | undefined
  readonly url?: string | undefined
  readonly lang?: string | undefined
  readonly title?: string | undefined
  /** What other pages of the site say of a text of this one: blocks that repeat there. */
  readonly repeats?: ((document: Document) => readonly Finding[]) | undefined
}

/** A paragraph-sized piece of the source in reading order. `start` and `end` are UTF-16 offsets into the source, white space trimmed. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
}

/** A page split into blocks. Blocks never overlap and are in source order; what lies between them is white space. */
export interface Document {
  /** Of HTML: its text, as a reader sees it. */
  readonly source: string
  readonly format: Format
  readonly blocks: readonly Block[]
  /** Where the blocks stood; only HTML has it, and only before anything was cut. */
  readonly html?: Structure
  /** Of HTML after a cut: where each block stood before. */
  readonly stood?: Stood
}

/** What is left of a page still knows the elements that it came from. */
export interface Stood {
  readonly structure: Structure
  /** By block: its number before the first cut. */
  readonly blocks: readonly number[]
}

export type CutKind = 'block' | 'sentence' | 'span' | 'run' | 'rest' | 'none'

/** One rule's claim that a stretch of the source is noise. It changes nothing. */
export interface Finding {
  readonly rule: string
  readonly category: string
  readonly confidence: number
  readonly cut: CutKind
  /** Index of the block that the stretch lies in. */
  readonly block: number
  /** UTF-16 offsets into the source of the document that was searched. */
  readonly start: number
  readonly end: number
  readonly trial?: boolean
  readonly protect?: boolean
}

/** A fact that a rule read from a stretch of text: `takes:` in the rule. */
export interface Fact {
  readonly field: FactField
  readonly value: string
  readonly rule: string
  readonly block: number
}

export type FactField = 'published' | 'modified' | 'author' | 'site' | 'source' | 'title'

/** What was decided for one block. `removed` are the stretches of it that go, in order, never overlapping. */
export interface Verdict {
  readonly block: number
  readonly decision: 'keep' | 'cut' | 'partial'
  readonly removed: readonly Finding[]
  /** Findings that were overruled, each with the reason. */
  readonly overruled: readonly { finding: Finding; reason: string }[]
}

/** A stretch of the given source that is not in `text`. */
export interface Removed {
  readonly start: number
  readonly end: number
  /** What stands in the clean text in its place. */
  readonly join: string
  readonly category: string
  readonly rule: string
  readonly confidence: number
  readonly text: string
  /** Where the text stood that no reader of the bare page sees; the offsets of data are those of its text. */
  readonly origin?: Origin
}

export type Origin = 'json-ld' | 'state' | 'noscript' | 'template'

export interface Note {
  readonly code: string
  readonly message: string
}

export type Status = 'ok' | 'empty' | 'emptied' | 'too-large' | 'timeout' | 'failed'

export interface ArticleError {
  readonly code: string
  readonly message: string
}

export type SpunLevel = 'strong' | 'possible' | 'none' | 'too-short'
export type SpunSignal = 'artefact' | 'letter' | 'phrase' | 'name' | 'science' | 'table' | 'wordnet'

/** A stretch whose wording looks swapped. Offsets into the source. */
export interface SpunSpan {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What stood there, as a guess; '' where nobody can tell. */
  readonly expected: string
  readonly signal: SpunSignal
  /** log10 by which the expected words fit better, or a fixed weight. */
  readonly gain: number
  readonly quoted?: boolean // inside a quotation: shown, not counted
}

/** Wording typical of automatic synonym replacement: how much of it, and where. */
export interface SpunReport {
  readonly level: SpunLevel
  /** Weighted evidence in 100 words outside quotations. */
  readonly score: number
  /** Number of spans, in so many words of the text. */
  readonly swaps: number
  readonly words: number
  /** Swaps and words inside quotations, where there are any. */
  readonly quoted?: { readonly swaps: number; readonly words: number }
  readonly spans: readonly SpunSpan[]
}

/** What an article was grouped with: the field `cluster` of the record. */
export interface Cluster {
  /** Hash of the canonical article's normalised text; the same for all members. */
  readonly id: string
  /** Whether this is the article that is kept. */
  readonly canonical: boolean
  readonly relation: 'only' | 'exact' | 'near' | 'contained' | 'spun' | 'paraphrase' | 'story'
  /** 0..1, to the article `of`: the one that this repeats, or itself. */
  readonly similarity: number
  readonly of: string
  readonly reason: string
}

/** Clean text with everything that was taken from the source and what the source said about itself. */
export interface Article {
  readonly text: string
  readonly title?: string
  readonly lang?: string
  readonly author?: readonly string[]
  /** ISO 8601 in the precision and zone that the page gives. */
  readonly published?: string
  readonly modified?: string
  readonly site?: string
  readonly source?: string
  readonly canonicalUrl?: string
  readonly meta?: Readonly<Record<string, unknown>>
  readonly removed: readonly Removed[]
  /** Whether the words were swapped by a machine; absent with `spun: off`. */
  readonly spun?: SpunReport
  /** Expected word-F1 of this extraction, 0..1. */
  readonly confidence: number
  readonly status: Status
  readonly error?: ArticleError
  readonly notes: readonly Note[]
  /** With canonical grouping only. */
  readonly cluster?: Cluster
  readonly chaffinch: { readonly version: string; readonly rules: string }
  /** Sentences of the clean text with their UTF-16 spans in `text`. Not enumerable: it is no field of the record. */
  sentences(): Sentence[]
  /**
   * What is kept as Markdown (GFM) or clean HTML, structure included; its libraries are loaded when it is first called. An article that
   * came from no HTML gives its text. Not enumerable.
   */
  render(format: RenderFormat, options?: RenderOptions): Promise<string>
}

export type RenderFormat = 'markdown' | 'html'

export interface RenderOptions {
  /** Whether links and images stay; both do unless told otherwise. */
  readonly links?: boolean | undefined
  readonly images?: boolean | undefined
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A finding that did not stand, and why. Offsets into the source. */
export interface Overruled {
  readonly rule: string
  readonly category: string
  readonly confidence: number
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** What was decided for one block of the source, for `explain`. */
export interface InspectedBlock {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly text: string
  readonly decision: 'keep' | 'cut' | 'partial'
  readonly removed: readonly Removed[]
  readonly overruled: readonly Overruled[]
  /** What the learned judge said of it; absent where no model was asked. */
  readonly learned?: Evidence
}

/** The learned judge's opinion of a block. */
export interface Evidence {
  /** 0..1: how likely the block is content. */
  readonly chance: number
  /** The features that moved the chance most; `weight` in log-odds of being content. */
  readonly weights: readonly { readonly feature: string; readonly value: number; readonly weight: number }[]
}

export interface Inspection {
  readonly article: Article
  readonly blocks: readonly InspectedBlock[]
}
