// Writes rules/spun/en.least.tsv: how much gain a link needs, because people write its spun word in such places too. Measured on human
// text: the pages of WCXB train (CC BY 4.0) with even numbers; those with odd numbers calibrate and are never read here. Run:
//   node dist/spin/build-least.js wcxb/train/ground-truth rules/spun/en.least.tsv
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSpunKnowledge, SPUN_FOLDER } from './built-in.js'
import { makeLexicon } from './lexicon.js'
import { expandLinks, LEAST_GAIN_OF_LINK, readLinks } from './links.js'
import { type SpunKnowledge, scan } from './scan.js'
import { readTokens } from './tokens.js'

/** A link that people's text makes that much gain, and a little more, is evidence; log10. */
const MARGIN = 0.15
/** Beyond that a link is never evidence. */
const MOST = 4.5

/** Gains of each link (`spun TAB expected`) in human texts. */
export function humanGains(texts: Iterable<string>, knowledge: SpunKnowledge): Map<string, number[]> {
  const gains = new Map<string, number[]>()
  for (const text of texts) {
    const tokens = readTokens(text)
    const inThisText = new Map<string, number>()
    for (const claim of scan(tokens, { ...knowledge, wordNet: null })) {
      if (claim.signal !== 'table') continue
      const key = `${claim.spun}\t${claim.expected}`
      inThisText.set(key, Math.max(claim.gain, inThisText.get(key) ?? 0))
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, to] = process.argv.slice(2)
  if (folder === undefined || to === undefined) throw new Error('usage: build-least.js GROUND-TRUTH-FOLDER OUTPUT.tsv')
  const known = loadSpunKnowledge('en')!
  const rows = readLinks(readFileSync(new URL('en.links.tsv', SPUN_FOLDER), 'utf8'))
  const lexicon = makeLexicon({ lang: 'en', links: expandLinks(rows, new Map()), phrases: [] })
  const least = [...humanGains(evenPages(folder), { ...known, lexicon })]
    .map(([key, gains]) => [key, leastGain(gains)] as const)
    .filter(([, gain]) => gain > LEAST_GAIN_OF_LINK)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const about =
    '# Least gain of links that human text also makes: spun, expected, log10. Written by src/spin/build-least.ts.'
  writeFileSync(to, `${[about, ...least.map(([key, gain]) => `${key}\t${gain}`)].join('\n')}\n`)
}
