// What the model says of a page becomes claims like those of rules, within bounds that rules do not need.
import type { IndexedDocument } from '../rules/document-view.js'
import type { BlockKind, Finding, Profile } from '../types.js'
import { type Clip, chooseCut } from './expected-f1.js'
import type { Prediction } from './model.js'

/** Claims of the model are of this category: no wording explains them. */
export const LEARNED_CATEGORY = 'other'

/** Whether a finding is the model's. It has its own bounds, below: those of single rules do not hold for it. */
export function isLearned({ category, rule }: Pick<Finding, 'category' | 'rule'>): boolean {
  return category === LEARNED_CATEGORY && rule.startsWith('learned/')
}

/** What the profiles move (expected F1 never asks for more than one half): between which chances of being content a cut may lie, on whole web pages and in documents cut out of them. */
export const CLIPS: Readonly<Record<Profile, Readonly<Record<'page' | 'document', Clip>>>> = {
  precision: { page: { low: 0.35, high: 0.6 }, document: { low: 0.45, high: 0.6 } },
  balanced: { page: { low: 0.15, high: 0.6 }, document: { low: 0.15, high: 0.25 } },
  recall: { page: { low: 0.05, high: 0.25 }, document: { low: 0.05, high: 0.12 } },
}

/** A document is short: a block that goes wrongly is missed there, and on whole pages words are what counts. */
function clipOf(profile: Profile, share: number): Clip {
  const { page, document } = CLIPS[profile]
  const between = (a: number, b: number) => share * a + (1 - share) * b
  return { low: between(document.low, page.low), high: between(document.high, page.high) }
}

/** Kinds that stand above the model: what looks like them seldom is noise, and what they hold cannot be told from words. */
const SAFE: ReadonlySet<BlockKind> = new Set(['code', 'table', 'verse', 'list', 'quote', 'dialogue'])

const NONE: ReadonlySet<BlockKind> = new Set()

/** Kinds in which no pieces are looked for either; training looks where the product does. */
export const WHOLE: ReadonlySet<BlockKind> = new Set(['code', 'table', 'verse', 'quote'])

/** From which chance of being noise on a piece goes. */
const PIECE: Readonly<Record<Profile, number>> = { precision: 0.4, balanced: 0.5, recall: 0.8 }

/** The likeliest pieces that do not overlap. */
function pieceClaims(prediction: Prediction, block: number, { name, profile }: ClaimOptions): Finding[] {
  const taken: Finding[] = []
  for (const { start, end, chance } of prediction.pieces(block, PIECE[profile])) {
    if (chance < PIECE[profile]) break
    if (taken.some((one) => one.start < end && start < one.end)) continue
    const confidence = Math.round(chance * 100) / 100
    taken.push({ rule: `learned/${name}`, category: LEARNED_CATEGORY, confidence, cut: 'span', block, start, end })
  }
  return taken
}

/** Chances of being content from which on the model overrules a rule that would take the whole block. */
const CONTENT = { weak: 0.45, strong: 0.4 }

/** Blocks that the model takes for content, by their text: they are so in later rounds, too, though their surroundings have changed. */
export interface ContentTexts {
  has(text: string, isWeak: boolean): boolean
}

export function contentTexts(document: IndexedDocument, { chances }: Prediction): ContentTexts {
  const most = new Map<string, number>()
  for (let at = 0; at < chances.length; at++) {
    if (chances[at]! > CONTENT.weak) most.set(document.raw(at), Math.max(chances[at]!, most.get(document.raw(at)) ?? 0))
  }
  return { has: (text, isWeak) => (most.get(text) ?? 0) > (isWeak ? CONTENT.weak : CONTENT.strong) }
}

export interface ClaimOptions {
  readonly name: string
  readonly profile: Profile
  /** Blocks in which the user keeps something, and those that the article needs: its title, its byline. */
  readonly isSafe: (block: number) => boolean
  /** Of those, the title and the line that signs the article: without an article they are nothing. */
  readonly isHead?: (block: number) => boolean
}

/** A block below this chance is plainly noise; a page with less than that share of them was cleaned before. */
const PLAIN_NOISE = 0.1
const DIRTY = 0.2
/** What is left of the cut on a page without plain noise. */
const LEAST_CUT = 0.1

/** Restraint: the less plain noise a page has, the surer must be what the model takes; 1 on pages as scrapers give them. */
function dirtOf(chances: Float32Array): number {
  let plain = 0
  for (const chance of chances) if (chance < PLAIN_NOISE) plain++
  return Math.max(LEAST_CUT, Math.min(1, plain / Math.max(1, chances.length) / DIRTY))
}

/** Safe whatever the page is: the user keeps it, or a rule protects it. */
function isKept({ isSafe, isHead }: ClaimOptions, block: number): boolean {
  return isSafe(block) && isHead?.(block) !== true
}

/** A claim on each block whose chance to be content lies below the page's cut. */
export function learnedClaims(document: IndexedDocument, prediction: Prediction, options: ClaimOptions): Finding[] {
  const { chances } = prediction
  // In HTML the judge has learned what lists, tables and quotations are worth where they stand.
  const safe = document.document.html === undefined ? SAFE : NONE
  const words = chances.map((_, at) => document.unit(at).words)
  const cut = chooseCut(chances, words, clipOf(options.profile, prediction.share)) * dirtOf(chances)
  // A page of HTML on which nothing is content has no article: its headline alone is not one.
  const isEmpty = safe === NONE && !chances.some((chance, block) => chance >= cut || isKept(options, block))
  const claims: Finding[] = []
  for (let block = 0; block < chances.length; block++) {
    const chance = chances[block]!
    if (isEmpty ? isKept(options, block) : options.isSafe(block)) continue
    if (chance >= cut || safe.has(document.kind(block))) {
      if (!WHOLE.has(document.kind(block))) claims.push(...pieceClaims(prediction, block, options))
      continue
    }
    const { start, end } = document.document.blocks[block]!
    const confidence = Math.round((1 - chance) * 100) / 100
    claims.push({
      rule: `learned/${options.name}`,
      category: LEARNED_CATEGORY,
      confidence,
      cut: 'block',
      block,
      start,
      end,
    })
  }
  return claims
}
