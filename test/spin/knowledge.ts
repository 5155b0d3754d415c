// A small world for tests: a few words with their frequencies and ties, in the form of the real files.

import { ALONE, BACKOFF, Collocations, LEAST_GAIN, STEP, writeCollocations } from '../../src/spin/collocations.js'
import { hashPair, hashWord } from '../../src/spin/hash.js'
import { type LexiconData, makeLexicon } from '../../src/spin/lexicon.js'
import type { SpunKnowledge } from '../../src/spin/scan.js'
import { buildCells } from '../../src/spin/static-map.js'

/** `words`: log10 frequencies; `pairs`: "left right" with the log10 gain over chance. */
export function collocationsOf(words: Record<string, number>, pairs: Record<string, number>): Collocations {
  const entries: [number, number, number][] = Object.entries(words).flatMap(([word, log]) => [
    [hashWord(word), ALONE, Math.round(-log / STEP)],
    [hashWord(word), BACKOFF, 5],
  ])
  for (const [pair, gain] of Object.entries(pairs)) {
    const [left, right] = pair.split(' ') as [string, string]
    entries.push([hashWord(left), hashWord(right), Math.round((gain - LEAST_GAIN) / STEP)])
  }
  for (let seed = 1; seed < 50; seed++) {
    const keys = entries.map(([left, right]) => hashPair(left, right, seed))
    const built = buildCells(
      { first: Uint32Array.from(keys, ([first]) => first), second: Uint32Array.from(keys, ([, second]) => second) },
      Uint8Array.from(entries, ([, , value]) => value),
    )
    if (built !== null) return new Collocations(writeCollocations(seed, built.shape, built.cells))
  }
  throw new Error('no seed fits')
}

export const SMALL = collocationsOf(
  {
    the: -1.4,
    court: -4,
    courtroom: -5.4,
    supreme: -4.2,
    bill: -4,
    invoice: -6,
    signed: -4.3,
    sent: -4.2,
    news: -3.6,
    information: -3.8,
    conference: -4,
    convention: -4.3,
    a: -1.7,
    at: -2.2,
  },
  {
    'supreme court': 3.8,
    'signed the': 0.9,
    'the bill': 0.6,
    'signed bill': 2,
    'bill sent': 1.2,
    'news conference': 3.1,
    'a news': 1.2,
    'conference at': 1.1,
  },
)

export function knowledgeOf(data: Partial<LexiconData>, collocations: Collocations | null = SMALL): SpunKnowledge {
  const lexicon = makeLexicon({ lang: 'en', links: [], phrases: [], ordinary: [], formal: [], ...data })
  return { lexicon, collocations, wordNet: null }
}
