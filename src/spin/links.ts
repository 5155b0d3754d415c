// The hand-written table of links (rules/spun/<lang>.links.tsv) with every form of its words.
import { nounForms, verbForms } from './inflect.js'
import { LEAST_GAIN_OF_LINK, type LexiconData } from './lexicon.js'

/** A row: part (v: verb, n: noun, w: as it stands), expected, spun, families. */
export interface LinkRow {
  readonly part: 'v' | 'n' | 'w'
  readonly expected: string
  readonly spun: string
  readonly families: string
}

/** Reads the table. Lines: `part TAB expected TAB spun TAB families`; # begins a remark. Throws an Error that names a broken line. */
export function readLinks(text: string): LinkRow[] {
  return linesOf(text).map(([line, number]) => {
    const [part, expected, spun, families] = line.split('\t')
    if (!/^[vnw]$/.test(part ?? '') || !expected || !spun || !/^[A-Z]+$/.test(families ?? ''))
      throw new Error(`spin: line ${number} of the links is no "v|n|w TAB expected TAB spun TAB FAMILIES": ${line}`)
    return { part: part as LinkRow['part'], expected, spun, families: families! }
  })
}

/** Least gains measured on human text (rules/spun/<lang>.least.tsv): `spun TAB expected TAB gain`. */
export function readLeast(text: string): Map<string, number> {
  return new Map(
    linesOf(text).map(([line]) => {
      const [spun, expected, gain] = line.split('\t')
      return [`${spun}\t${expected}`, Number(gain)]
    }),
  )
}

/** Restorations through WordNet that human text asks for (rules/spun/<lang>.ordinary.tsv): `word TAB expected`. */
export function readPairs(text: string): [string, string][] {
  return linesOf(text).map(([line]) => line.split('\t') as [string, string])
}

/** Formal words in all their forms (rules/spun/<lang>.formal.txt): words set apart by blanks, wordings of several words by commas. */
export function readFormal(text: string): string[] {
  const bases = linesOf(text).flatMap(([line]) => line.split(line.includes(',') ? /,\s*/ : /\s+/))
  return [...new Set(bases.flatMap((base) => [...verbForms(base), ...nounForms(base)]))].sort()
}

function linesOf(text: string): [string, number][] {
  return text
    .split('\n')
    .map((line, at) => [line.trimEnd(), at + 1] as [string, number])
    .filter(([line]) => line !== '' && !line.startsWith('#'))
}

/** Every form of every row, each pair once with the families of all rows that make it. */
export function expandLinks(rows: readonly LinkRow[], least: ReadonlyMap<string, number>): LexiconData['links'] {
  const families = new Map<string, Set<string>>()
  for (const row of rows) {
    for (const [spun, expected] of pairsOf(row)) {
      if (spun === expected) continue
      const key = `${spun}\t${expected}`
      const known = families.get(key) ?? new Set()
      for (const family of row.families) known.add(family)
      families.set(key, known)
    }
  }
  return [...families]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, known]) => {
      const [spun, expected] = key.split('\t') as [string, string]
      return [spun, expected, [...known].sort().join(''), least.get(key) ?? LEAST_GAIN_OF_LINK] as const
    })
}

function pairsOf({ part, expected, spun }: LinkRow): [string, string][] {
  if (part === 'w') return [[spun, expected]]
  const forms = part === 'v' ? verbForms : nounForms
  const others = forms(spun)
  return forms(expected).map((form, at) => [others[at]!, form])
}
