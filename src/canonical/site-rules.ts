// Repeats of a site become a pack of rules for review: rules/sites/<domain>.yaml in the format of every other pack.
import { fold } from '../parse/fold.js'
import type { Repeat } from './repeats.js'
import { hashWord } from './word-hash.js'

/** Longest text of a rule; longer blocks are told by their beginning. */
const LONGEST = 300

/** What must stay in every example. */
const CONTENT = [
  'The ferry was late again, said the harbour master on Monday.',
  'Nobody on the quay had expected it.',
] as const

/** The pack's text. `repeats` are of one site. */
export function sitePack(site: string, repeats: readonly Repeat[]): string {
  const rules = repeats.map((repeat, at) => rule(repeat, `${slugOf(site)}-${at + 1}`))
  return `# Proposed by chaffinch learn from ${repeats[0]?.pages ?? 0} articles of ${site}; read it before you use it.
about: ${quote(`Blocks that repeat on pages of ${site}.`)}
category: other
lang: any
rules:
${rules.join('')}`
}

/** Rules of several sites stand side by side: their ids must differ. */
function slugOf(site: string): string {
  const letters = site
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
  return /^[a-z0-9.-]+$/i.test(site) && letters !== '' ? letters : `site-${hashWord(site).toString(36)}`
}

function rule(repeat: Repeat, id: string): string {
  const { text, support, pages, cut } = repeat
  const shown = quote(oneLine(text))
  const [first, second] = CONTENT
  const example =
    cut === 'block'
      ? `{ from: ${quote(`${first}\n\n${oneLine(text)}\n\n${second}`)}, to: ${quote(`${first}\n\n${second}`)} }`
      : `{ from: ${quote(`${first} ${oneLine(text)} ${second}`)}, to: ${quote(`${first} ${second}`)} }`
  return `  - id: ${id}
    why: ${quote(`Stands on ${support} of ${pages} articles of the site and on no other site.`)}
    cut: ${cut}
    confidence: ${confidence(support, pages)}
    when: ${condition(repeat)}
    removes:
      - ${shown}
      - ${example}
    keeps:
      - ${quote(first)}
      - ${quote(second)}
`
}

/** More pages say it more surely; 0.9 and more stands above the model. */
function confidence(support: number, pages: number): number {
  return Math.round(Math.min(0.98, 0.88 + 0.12 * Math.sqrt(support / pages)) * 100) / 100
}

function condition({ text, hasNumbers }: Repeat): string {
  const folded = oneLine(fold(text)).toLowerCase()
  if (!hasNumbers && folded.length <= LONGEST && !/[()|*]/.test(folded)) return `{ equals: [${quote(folded)}] }`
  const start = folded.slice(0, LONGEST)
  const source = start.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\p{N}+/gu, '\\d+')
  return `{ pattern: ${quote(`^${source}${folded.length > LONGEST ? '' : '$'}`)} }`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A YAML text in double quotes; JSON is YAML. */
function quote(text: string): string {
  return JSON.stringify(text)
}
