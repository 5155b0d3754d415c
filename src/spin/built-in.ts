// What chaffinch knows of swaps, read from the package when a language is first met.
import { existsSync, readFileSync } from 'node:fs'
import { Collocations } from './collocations.js'
import { type LexiconData, makeLexicon } from './lexicon.js'
import type { SpunKnowledge } from './scan.js'
import { WordNet } from './wordnet.js'

/** Packs, links and statistics as they are kept; the same place seen from src/ and from dist/. */
export const SPUN_FOLDER = new URL('../../rules/spun/', import.meta.url)
/** Where build-lexicon.ts writes. */
export const LEXICON_FOLDER = new URL('../../dist/spun/', import.meta.url)

const loaded = new Map<string, SpunKnowledge | null>()

/** Knowledge of a language (ISO 639-1), loaded once; null where there is none. */
export function loadSpunKnowledge(lang: string): SpunKnowledge | null {
  const known = loaded.get(lang)
  if (known !== undefined) return known
  const knowledge = readKnowledge(lang)
  loaded.set(lang, knowledge)
  return knowledge
}

function readKnowledge(lang: string): SpunKnowledge | null {
  const file = new URL(`${lang}.json`, LEXICON_FOLDER)
  if (!/^[a-z]{2,3}$/.test(lang) || !existsSync(file)) return null
  const lexicon = makeLexicon(JSON.parse(readFileSync(file, 'utf8')) as LexiconData)
  const collocations = readBytes(`${lang}.collocations.bin`)
  const wordNet = readBytes(`${lang}.wordnet.bin`)
  return {
    lexicon,
    collocations: collocations === null ? null : new Collocations(collocations),
    wordNet: wordNet === null ? null : new WordNet(wordNet),
  }
}

function readBytes(name: string): Uint8Array | null {
  const file = new URL(name, SPUN_FOLDER)
  return existsSync(file) ? readFileSync(file) : null
}
