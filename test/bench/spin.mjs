// Evaluates the detector of swapped words: own test set (test/examples/spun), human text, ablation, seeds, speed. Run after a build:
//   node test/bench/spin.mjs [--wcxb ../shared/benchmarks/wcxb/train/ground-truth] [--seeds ../shared/seeds] [--pairs ../shared/spin/pairs.tsv]
// Human pages of WCXB with even numbers cleaned the table (src/spin/build-least.ts): only odd ones count here.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LEXICON_FOLDER, loadSpunKnowledge } from '../../dist/spin/built-in.js'
import { findSpun } from '../../dist/spin/detect.js'
import { makeLexicon } from '../../dist/spin/lexicon.js'
import { humanPages } from './human-pages.mjs'

const { values } = parseArgs({
  options: { wcxb: { type: 'string' }, seeds: { type: 'string' }, pairs: { type: 'string' } },
})
const FOLDER = new URL('../examples/spun/', import.meta.url)
const read = (name) => readFileSync(new URL(name, FOLDER), 'utf8')
const filesOf = (kind) => readdirSync(FOLDER).filter((name) => name.startsWith(kind))
const textsOf = (file) =>
  file
    .split(/^# (.*)$/m)
    .slice(1)
    .flatMap((part, at, parts) => (at % 2 ? [] : [{ about: part, text: parts[at + 1].trim() }]))
const wording = (text, side) =>
  text.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, expected, spun) => (side === 'spun' ? spun : expected))

const swapped = filesOf('swapped').flatMap((name) => textsOf(read(name)))
const human = [
  ...swapped.map(({ about, text }) => ({ about: `original of ${about}`, text: wording(text, 'expected') })),
  ...filesOf('human').flatMap((name) => textsOf(read(name))),
]
const cpu = () => process.cpuUsage().user / 1e6

const began = cpu()
const knowledge = loadSpunKnowledge('en')
const loading = cpu() - began
const raw = JSON.parse(readFileSync(new URL('en.json', LEXICON_FOLDER), 'utf8'))
const report = (text, known = knowledge) => findSpun(text, () => known)
const share = (part, all) => `${part}/${all} (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`
const count = (texts, level, known) => texts.filter(({ text }) => report(text, known).level === level).length

function spunTexts() {
  const byKey = new Map()
  for (const { about, text } of swapped) {
    const [family, , weight] = about.split(' ')
    const spun = wording(text, 'spun')
    const { level, score } = report(spun)
    for (const key of [
      'all',
      `family ${family}`,
      weight,
      spun.split(/\s+/).length < 150 ? '< 150 words' : '>= 150 words',
    ])
      byKey.set(key, [...(byKey.get(key) ?? []), { level, score }])
  }
  for (const [key, all] of byKey) {
    const strong = all.filter(({ level }) => level === 'strong').length
    const possible = all.filter(({ level }) => level === 'possible').length
    console.log(`  ${key.padEnd(14)} strong ${share(strong, all.length)}, possible ${possible}`)
  }
}

function humanTexts(name, texts) {
  const found = texts.map(({ about, text }) => ({ about, ...report(text) }))
  const of = (level) => found.filter((one) => one.level === level)
  console.log(
    `  ${name}: strong ${share(of('strong').length, texts.length)}, possible ${share(of('possible').length, texts.length)}`,
  )
  for (const { about, level, score, spans } of [...of('strong'), ...of('possible')])
    console.log(
      `    ${level} ${score} ${about}: ${spans.map(({ text, expected }) => `${text} > ${expected}`).join('; ')}`,
    )
}

function ablation(humans) {
  const without = {
    nothing: knowledge,
    table: { ...knowledge, lexicon: makeLexicon({ ...raw, links: [] }) },
    phrases: { ...knowledge, lexicon: makeLexicon({ ...raw, phrases: [] }) },
    WordNet: { ...knowledge, wordNet: null },
    'formal words': { ...knowledge, lexicon: makeLexicon({ ...raw, formal: [] }) },
    'least gains': {
      ...knowledge,
      lexicon: makeLexicon({ ...raw, links: raw.links.map(([a, b, family]) => [a, b, family, 1]) }),
    },
    'pairs of WordNet': { ...knowledge, lexicon: makeLexicon({ ...raw, ordinary: [] }) },
  }
  for (const family of 'ABCESPM')
    without[`links of ${family} alone, and phrases`] = {
      ...knowledge,
      lexicon: makeLexicon({ ...raw, phrases: [], links: raw.links.filter(([, , own]) => own !== family) }),
    }
  const spun = swapped.map(({ about, text }) => ({ about, text: wording(text, 'spun') }))
  for (const [name, known] of Object.entries(without)) {
    const family = /links of (\w)/.exec(name)?.[1]
    const own = family === undefined ? spun : spun.filter(({ about }) => about.startsWith(`${family} `))
    const [strong, possible] = [count(own, 'strong', known), count(own, 'possible', known)]
    console.log(
      `  without ${name}: strong ${share(strong, own.length)}, possible ${possible}; human strong ${count(humans, 'strong', known)}, possible ${count(humans, 'possible', known)}`,
    )
  }
}

/** Rows that were noted on seed 003, withheld: a link or phrase goes when its spun and expected words stand in such a row. */
function withheld(pairs) {
  const rows = readFileSync(pairs, 'utf8')
    .split('\n')
    .map((line) => line.toLowerCase().replaceAll('’', "'").split('\t'))
    .filter((row) => row[3] === 'seed 003')
  const within = (words, text) => ` ${text.replace(/[^a-z'.-]+/g, ' ')} `.includes(` ${words} `)
  const noted = (spun, expected) =>
    rows.some(([one, other]) => within(spun, one) && (within(expected, other) || expected === ''))
  const partOf = (spun) => rows.some(([one]) => within(spun, one) || within(one, spun))
  const lexicon = makeLexicon({
    ...raw,
    links: raw.links.filter(([spun, expected]) => !noted(spun, expected)),
    phrases: raw.phrases.filter(([spun]) => !partOf(spun)),
  })
  return { ...knowledge, lexicon }
}

function seeds(folder, pairs) {
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')).files
  for (const [name, { spunSpans = {} }] of Object.entries(gold)) {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .slice(name.startsWith('003') ? 30 : 0)
      .join('\n')
    const cases = [
      ['', knowledge],
      ...(pairs === undefined || !name.startsWith('003') ? [] : [[' with its rows withheld', withheld(pairs)]]),
    ]
    for (const [label, known] of cases) {
      const { level, score, spans } = report(text, known)
      const shown = Object.keys(spunSpans).filter((wanted) => {
        const at = text.indexOf(wanted)
        return spans.some(({ start, end }) => start < at + wanted.length && end > at)
      })
      console.log(
        `  ${name}${label}: ${level} ${score}; gold spans shown ${shown.length} of ${Object.keys(spunSpans).length}${shown.length > 0 ? `: ${shown.join('; ')}` : ''}`,
      )
    }
  }
}

function speed(texts) {
  const all = texts.map(({ text }) => text)
  const words = all.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  for (const [name, known] of [
    ['table and phrases', { ...knowledge, wordNet: null }],
    ['with WordNet', knowledge],
  ]) {
    for (const text of all) report(text, known)
    const from = cpu()
    for (const text of all) report(text, known)
    console.log(`  ${name}: ${Math.round(words / (cpu() - from) / 1000)} thousand words a second of processor time`)
  }
  console.log(
    `  loading ${(loading * 1000).toFixed(0)} ms of processor time; heap ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB, arrays ${Math.round(process.memoryUsage().arrayBuffers / 1e6)} MB`,
  )
}

console.log(`links ${raw.links.length}, phrases ${raw.phrases.length}`)
console.log('spun texts of the test set')
spunTexts()
console.log('human text')
humanTexts('look-alikes and originals of the test set', human)
const odd = values.wcxb === undefined ? [] : humanPages(values.wcxb)
if (odd.length > 0) humanTexts('odd pages of WCXB train, >= 150 words', odd)
console.log('ablation')
ablation([...human, ...odd])
if (values.seeds !== undefined) {
  console.log('seeds')
  seeds(values.seeds, values.pairs)
}
console.log('speed')
speed(odd.length > 0 ? odd : human)
