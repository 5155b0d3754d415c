// What the lines around the headline say about who wrote the page and when: the forms that no rule of wording takes.
import { languageData } from './languages/index.js'
import { maySign, readSignature, type Signature } from './parse/signature.js'
import type { IndexedDocument } from './rules/document-view.js'
import type { Unit } from './rules/view.js'
import type { Fact } from './types.js'

/** Signatures stand this close to the title, and this close to the end of the page. */
const BELOW = 14
const ABOVE = 3
const TAIL = 20
/** A block with more words is text; one of these may stand between title and byline. */
const MOST_WORDS = 40
const STANDFIRST = 45
/** A bare name counts this close below the title, or right beside a line that is surely a signature. */
const NEAR = 5

const unread: Signature = { authors: [], sure: false }

/** Read once a text: titles, neighbours and later rounds ask again. */
const known = new WeakMap<Unit, Signature>()

/** What the block says, when it is short enough for a signature. */
export function signatureAt(view: IndexedDocument, block: number): Signature {
  const unit = view.unit(block)
  if (unit.words === 0 || unit.words > MOST_WORDS || view.kind(block) === 'table') return unread
  let signature = known.get(unit)
  if (signature === undefined) {
    signature = readSignature(view.raw(block), languageData(view.lang))
    known.set(unit, signature)
  }
  return signature
}

/** Whether the block is surely a signature. */
export function isSureAt(view: IndexedDocument, block: number): boolean {
  return maySign(view.unit(block).text, languageData(view.lang)) && signatureAt(view, block).sure
}

/** Facts of the lines around the title (a block), and of lines with a label at the end of the page. */
function signedFacts(view: IndexedDocument, title: number): Fact[] {
  const facts: Fact[] = []
  for (let block = Math.max(0, title - ABOVE); block < view.count && block <= title + BELOW; block++) {
    const signature = signatureAt(view, block)
    // The byline may be the second line of the title's own block.
    if (block === title && !(signature.sure && view.raw(block).includes('\n'))) continue
    const near = block > title && (block <= title + NEAR || isBesideSure(view, block))
    take(facts, signature, { block, withNames: signature.sure || near })
    if (block > title && endsHead(view, block, signature)) break
  }
  for (let block = Math.max(title + 1, view.count - TAIL); block < view.count; block++) {
    const signature = signatureAt(view, block)
    // At the end a bare date may be anything; what was changed is said with its label.
    if (signature.modified !== undefined) take(facts, signature, { block, withNames: false })
  }
  return facts
}

/** Rules that take a name for its shape and place alone. */
const GUESSED = /\/bare-name|^byline\/bare/

/**
 * Facts of the rules together with those of the signatures around the title (a block, or null). Names behind "by" or before a
 * trade count; names that only look like some are taken when there are no others, and then one line of them.
 */
export function withSignatures(view: IndexedDocument, facts: readonly Fact[], title: number | null): Fact[] {
  const signed = title === null ? [] : signedFacts(view, title)
  const all = [...signed, ...facts]
  const names = all.filter(({ field }) => field === 'author')
  const firm = names.filter(({ rule }) => !GUESSED.test(rule))
  const lead = firm[0]
  const kept =
    lead === undefined ? names.slice(0, 1) : firm.filter((fact) => fact.rule !== SURE || fact.block <= lead.block + 2)
  const ownBlocks = new Set(kept.filter(({ rule }) => rule === SURE).map(({ block }) => block))
  return [
    ...all.filter(({ field }) => field !== 'author'),
    ...kept.filter(({ rule, block }) => rule === SURE || !ownBlocks.has(block)),
  ]
}

/** Facts of lines that surely say who wrote the article. */
export const SURE = 'byline/signature'
const BARE = 'byline/bare-signature'

function isBesideSure(view: IndexedDocument, block: number): boolean {
  return [block - 1, block + 1, block + 2].some((at) => at >= 0 && at < view.count && isSureAt(view, at))
}

/** The text has begun: what stands below signs something else. A standfirst or a line with a signature is no text. */
function endsHead(view: IndexedDocument, block: number, signature: Signature): boolean {
  return view.isProse(block) && !signature.sure && view.unit(block).words > STANDFIRST
}

function take(facts: Fact[], signature: Signature, { block, withNames }: { block: number; withNames: boolean }): void {
  const { published, modified, authors } = signature
  if (published !== undefined) facts.push({ field: 'published', value: published, rule: 'timestamp/signature', block })
  if (modified !== undefined) facts.push({ field: 'modified', value: modified, rule: 'timestamp/signature', block })
  if (withNames && authors.length > 0)
    facts.push({ field: 'author', value: authors.join(', '), rule: signature.sure ? SURE : BARE, block })
}
