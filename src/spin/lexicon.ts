// What a language knows of swaps, ready for the scan: entries by the hash of their first word.
import { hashWord } from './hash.js'
import { HashIndex } from './hash-index.js'
import { readTokens } from './tokens.js'

/** Least gain of a link that human text has not been seen to need more for; log10. */
export const LEAST_GAIN_OF_LINK = 1

/** A pair of the table. `family`: the spinners that were seen or are known to make it, one capital letter each. */
export interface Link {
  readonly spun: string
  readonly expected: string
  readonly family: string
  /** Least gain that counts as evidence; higher where people write the spun word in such places too. */
  readonly least: number
  /** People write the spun word too where the plainer one would do. */
  readonly isFormal: boolean
}

/** A stretch that is evidence by itself. */
export interface SpunPhrase {
  readonly spun: string
  readonly expected: string
  readonly signal: 'phrase' | 'name' | 'science'
}

/** dist/packs/spun-<lang>.json. */
export interface LexiconData {
  readonly lang: string
  readonly links: readonly (readonly [spun: string, expected: string, family: string, least: number])[]
  readonly phrases: readonly (readonly [spun: string, expected: string, signal: SpunPhrase['signal']])[]
  /** Restorations through WordNet that human text asks for too. */
  readonly ordinary: readonly (readonly [word: string, expected: string])[]
  /** Words that people write where a plainer one would do. */
  readonly formal: readonly string[]
  /** Hashes of wordings, worked out when the package is built; those that are missing are worked out when loaded. */
  readonly hashes?: Readonly<Record<string, readonly number[]>>
}

export interface Entry {
  /** Hashes of the words. */
  readonly words: readonly number[]
  readonly text: string
  readonly links: readonly { readonly words: readonly number[]; readonly link: Link }[]
  readonly phrase: SpunPhrase | null
}

export interface Lexicon {
  readonly lang: string
  /** Entries by the hash of the first word, the longest first. */
  readonly entries: HashIndex<readonly Entry[]>
  /** Pairs of hashes, see `pairKey`. */
  readonly ordinary: ReadonlySet<string>
  /** Hashes of the formal single words. */
  readonly formal: HashIndex<true>
}

/** Hashes of the words of a phrase, as the text would have them. */
export function hashesOf(phrase: string): number[] {
  const { hash, count } = readTokens(phrase)
  return count > 0 ? [...hash.subarray(0, count)] : [hashWord(phrase)]
}

export function pairKey(word: number, expected: number): string {
  return `${word} ${expected}`
}

/** Orders links and phrases for the scan. */
export function makeLexicon({ lang, links, phrases, ordinary, formal, hashes = {} }: LexiconData): Lexicon {
  const made = new Map(Object.entries(hashes))
  const wordsOf = (wording: string) => {
    const known = made.get(wording) ?? hashesOf(wording)
    made.set(wording, known)
    return known
  }
  const drafts = new Map<string, { links: Entry['links'][number][]; phrase: SpunPhrase | null }>()
  const draft = (spun: string) => {
    const known = drafts.get(spun) ?? { links: [], phrase: null }
    drafts.set(spun, known)
    return known
  }
  const formalWords = new Set(formal)
  for (const [spun, expected, family, least] of links) {
    const link = { spun, expected, family, least, isFormal: formalWords.has(spun) }
    draft(spun).links.push({ words: wordsOf(expected), link })
  }
  for (const [spun, expected, signal] of phrases) draft(spun).phrase = { spun, expected, signal }
  const entries = new Map<number, Entry[]>()
  for (const [text, rest] of drafts) {
    const entry = { text, words: wordsOf(text), ...rest }
    const others = entries.get(entry.words[0]!)
    if (others === undefined) entries.set(entry.words[0]!, [entry])
    else others.push(entry)
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length)
  const pairs = ordinary.map(([word, expected]) => pairKey(hashWord(word), hashWord(expected)))
  return {
    lang,
    entries: new HashIndex(entries),
    ordinary: new Set(pairs),
    formal: new HashIndex(formal.map((word) => [hashWord(word), true as const])),
  }
}
