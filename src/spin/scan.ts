// One pass over the words of a text: every claim of the table, of the phrases and of WordNet.
import type { Collocations } from './collocations.js'
import { Context } from './context.js'
import type { Entry, Lexicon } from './lexicon.js'
import type { Candidate } from './signals/candidate.js'
import { restorePair } from './signals/pair.js'
import { matchPhrase } from './signals/phrase.js'
import { restoreFromTable } from './signals/table.js'
import { restoreFromWordNet } from './signals/wordnet.js'
import { APART, BEGINS, CAPITAL, NUMBER, type Tokens } from './tokens.js'
import type { WordNet } from './wordnet.js'

/** What is known of a language's swaps. Without statistics there are phrases and artefacts only. */
export interface SpunKnowledge {
  readonly lexicon: Lexicon
  readonly collocations: Collocations | null
  readonly wordNet: WordNet | null
}

/** Claims in the order of the text, never overlapping; a phrase stands above the table, the table above WordNet. */
export function scan(tokens: Tokens, { lexicon, collocations, wordNet }: SpunKnowledge): Candidate[] {
  const context = collocations === null ? null : new Context(tokens, collocations)
  const thesaurus =
    collocations === null || wordNet === null
      ? null
      : { wordNet, collocations, ordinary: lexicon.ordinary, formal: lexicon.formal }
  const place = { tokens, context, lexicon }
  const found: Candidate[] = []
  for (let at = 0; at < tokens.count; ) {
    const claims = fromLexicon(at, place)
    if (claims.length === 0 && context !== null && thesaurus !== null && !isName(tokens, at)) {
      const claim = restoreFromWordNet(at, context, thesaurus)
      if (claim !== null) claims.push(claim)
    }
    found.push(...claims)
    at = (claims.at(-1)?.to ?? at) + 1
  }
  return found
}

/** Names and figures are not swapped; the first word of a sentence is a name only where its letters say so. */
function isName(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & (CAPITAL | NUMBER)) !== 0
}

interface Place {
  readonly tokens: Tokens
  readonly context: Context | null
  readonly lexicon: Lexicon
}

/** A phrase; else the strongest of what the table says of the word alone and together with the next one. */
function fromLexicon(at: number, place: Place): Candidate[] {
  const { tokens, context, lexicon } = place
  const entries = lexicon.entries.get(tokens.hash[at]!)
  if (entries === undefined) return []
  let alone: Candidate | null = null
  let pair: [Candidate, Candidate] | null = null
  for (const entry of entries) {
    if (!standsAt(entry, tokens, at)) continue
    if (entry.phrase !== null) return [matchPhrase(entry.phrase, at, entry.words.length)]
    if (context === null) continue
    const claim = restoreFromTable(entry, at, context)
    if (claim !== null && claim.gain > (alone?.gain ?? 0)) alone = claim
    const both = pairAt(entry, at, { ...place, context })
    if (both !== null && both[0].gain > (pair?.[0].gain ?? 0)) pair = both
  }
  if (pair !== null && pair[0].gain * 2 > (alone?.gain ?? 0) + LONGER) return pair
  return alone === null ? [] : [alone]
}

/** Two claims must be worth more than one; log10. */
const LONGER = 1

function pairAt(left: Entry, at: number, { tokens, context, lexicon }: Place & { context: Context }) {
  const middle = at + left.words.length
  if (middle >= tokens.count || (tokens.flags[middle]! & APART) !== 0) return null
  let best: [Candidate, Candidate] | null = null
  for (const right of lexicon.entries.get(tokens.hash[middle]!) ?? []) {
    if (right.phrase !== null || !standsAt(right, tokens, middle)) continue
    const both = restorePair({ left, right }, at, context)
    if (both !== null && both[0].gain > (best?.[0].gain ?? 0)) best = both
  }
  return best
}

function standsAt({ words }: Entry, { hash, count, flags }: Tokens, at: number): boolean {
  if (at + words.length > count) return false
  for (let next = 1; next < words.length; next++)
    if (hash[at + next] !== words[next] || (flags[at + next]! & BEGINS) !== 0) return false
  return true
}
