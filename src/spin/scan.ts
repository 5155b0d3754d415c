// One pass over the words of a text: every claim of the table, of the phrases and of WordNet.
import type { Collocations } from './collocations.js'
import { Context } from './context.js'
import type { Entry, Lexicon } from './lexicon.js'
import type { Candidate } from './signals/candidate.js'
import { matchPhrase } from './signals/phrase.js'
import { restoreFromTable } from './signals/table.js'
import { restoreFromWordNet } from './signals/wordnet.js'
import { CAPITAL, NUMBER, type Tokens } from './tokens.js'
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
  const thesaurus = collocations === null || wordNet === null ? null : { wordNet, collocations }
  const found: Candidate[] = []
  for (let at = 0; at < tokens.count; ) {
    const claim =
      best(lexicon.entries.get(tokens.hash[at]!), at, { tokens, context }) ??
      (context === null || thesaurus === null || isName(tokens, at) ? null : restoreFromWordNet(at, context, thesaurus))
    if (claim === null) at++
    else {
      found.push(claim)
      at = claim.to + 1
    }
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
}

function best(entries: readonly Entry[] | undefined, at: number, { tokens, context }: Place): Candidate | null {
  if (entries === undefined) return null
  let most: Candidate | null = null
  for (const entry of entries) {
    if (!standsAt(entry, tokens, at)) continue
    if (entry.phrase !== null) return matchPhrase(entry.phrase, at, entry.words.length)
    if (context === null) continue
    const claim = restoreFromTable(entry, at, context)
    if (claim !== null && claim.gain > (most?.gain ?? 0)) most = claim
  }
  return most
}

function standsAt({ words }: Entry, { hash, count, flags }: Tokens, at: number): boolean {
  if (at + words.length > count) return false
  for (let next = 1; next < words.length; next++)
    if (hash[at + next] !== words[next] || (flags[at + next]! & 1) !== 0) return false
  return true
}
