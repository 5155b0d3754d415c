// Writes rules/spun/en.least.tsv (how much gain a link needs, because people write its spun word in such places too) and
// en.ordinary.tsv (restorations through WordNet that their text asks for as well). Measured on human text: the pages of WCXB train (CC BY 4.0) with even numbers; those with odd numbers calibrate and are never read here. Run:
//   node dist/spin/build-least.js wcxb/train/ground-truth rules/spun
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSpunKnowledge, SPUN_FOLDER } from './built-in.js'
import { LEAST_GAIN_OF_LINK, makeLexicon } from './lexicon.js'
import { expandLinks, readLinks } from './links.js'
import { type SpunKnowledge, scan } from './scan.js'
import { readTokens } from './tokens.js'

/** A link that people's text makes that much gain, and a little more, is evidence; log10. */
const MARGIN = 0.15
/** Beyond that a link is never evidence. */
const MOST = 4.5

/** Gains of each restoration (`spun TAB expected`) of one signal in human texts, the best of each text. */
export function humanGains(
  texts: Iterable<string>,
  knowledge: SpunKnowledge,
  signal: 'table' | 'wordnet',
): Map<string, number[]> {
  const gains = new Map<string, number[]>()
  for (const text of texts) {
    const tokens = readTokens(text)
    const inThisText = new Map<string, number>()
    for (const { from, to, spun, expected, gain, signal: own } of scan(tokens, knowledge)) {
      if (own !== signal) continue
      const words = spun ?? text.slice(tokens.start[from]!, tokens.end[to]!).toLowerCase()
      const key = `${words}\t${expected}`
      inThisText.set(key, Math.max(gain, inThisText.get(key) ?? 0))
    }
    for (const [key, gain] of inThisText) gains.set(key, [...(gains.get(key) ?? []), gain])
  }
  return gains
}

/**
 * The least gain of a link from the best gains of the texts that made it. One text may be an accident; with several the second
 * best sets the bar, with many the best.
 */
export function leastGain(gains: readonly number[]): number {
  const sorted = [...gains].sort((a, b) => b - a)
  if (sorted.length < 2) return LEAST_GAIN_OF_LINK
  const bar = sorted[sorted.length >= 8 ? 0 : 1]! + MARGIN
  return Math.min(MOST, Math.max(LEAST_GAIN_OF_LINK, Math.round(bar * 100) / 100))
}

function* evenPages(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    if (Number.parseInt(name, 10) % 2 !== 0) continue
    const page = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
      ground_truth: { main_content?: string }
    }
    yield page.ground_truth.main_content ?? ''
  }
}

function write(file: string, about: string, lines: readonly string[]): void {
  writeFileSync(file, `${[`# ${about} Written by src/spin/build-least.ts.`, ...[...lines].sort()].join('\n')}\n`)
}

function main(folder: string, to: string): void {
  const known = loadSpunKnowledge('en')!
  const rows = readLinks(readFileSync(new URL('en.links.tsv', SPUN_FOLDER), 'utf8'))
  const texts = [...evenPages(folder)]
  const lexiconWith = (least: ReadonlyMap<string, number>) =>
    makeLexicon({ lang: 'en', links: expandLinks(rows, least), phrases: [], ordinary: [], formal: [] })
  const alone = { ...known, wordNet: null, lexicon: lexiconWith(new Map()) }
  const least = [...humanGains(texts, alone, 'table')]
    .map(([key, gains]) => [key, leastGain(gains)] as const)
    .filter(([, gain]) => gain > LEAST_GAIN_OF_LINK)
  const about = 'Least gain of links that human text also makes: spun, expected, log10.'
  write(
    path.join(to, 'en.least.tsv'),
    about,
    least.map(([key, gain]) => `${key}\t${gain}`),
  )
  const both = { ...known, lexicon: lexiconWith(new Map(least)) }
  const ordinary = humanGains(texts, both, 'wordnet').keys()
  write(path.join(to, 'en.ordinary.tsv'), 'Restorations through WordNet that human text asks for: word, expected.', [
    ...ordinary,
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, to] = process.argv.slice(2)
  if (folder === undefined || to === undefined) throw new Error('usage: build-least.js GROUND-TRUTH-FOLDER rules/spun')
  main(folder, to)
}
