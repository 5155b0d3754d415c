// npm run bench: what cleaning costs, as ratios within one run, so that the machine's own speed does not count.
//   node test/bench/speed.mjs [FOLDER with *.txt or *.txt.gz]
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createCleaner } from '../../dist/index.js'
import { builtInPacks } from '../../dist/rules/built-in.js'

/** Every so many texts of the folder are read: enough for a steady figure within minutes. */
const EVERY = 4

const here = path.dirname(fileURLToPath(import.meta.url))
const shared = path.join(here, '../../../shared/benchmarks/wcxb/train/text')
const folder = process.argv[2] ?? (fs.existsSync(shared) ? shared : path.join(here, '../../corpus/en'))
if (folder !== shared) console.log(`reading ${path.relative(process.cwd(), folder)} (the benchmark pages are not here)`)

const texts = fs
  .readdirSync(folder)
  .filter((name) => /\.(txt|md)(\.gz)?$/.test(name))
  .filter((_, at) => at % EVERY === 0)
  .map((name) => {
    const bytes = fs.readFileSync(path.join(folder, name))
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  })
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(`${texts.length} texts, ${(size / 1e6).toFixed(2)} MB`)

/** Seconds of the fastest of several interleaved passes of each job. */
function race(jobs, passes) {
  const best = jobs.map(() => Number.POSITIVE_INFINITY)
  for (let pass = 0; pass < passes; pass++) {
    jobs.forEach((job, at) => {
      const started = process.hrtime.bigint()
      job()
      best[at] = Math.min(best[at], Number(process.hrtime.bigint() - started) / 1e9)
    })
  }
  return best
}

const cleaner = await createCleaner()
const rules = await createCleaner({ model: null })
const packs = builtInPacks()
const twice = packs.concat(
  packs.map((pack) => ({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, id: `${rule.id}-again` })) })),
)
const doubled = await createCleaner({ packs: twice, model: null })
const wordsPass = () => {
  for (const text of texts) text.toLowerCase().match(/[\p{L}\p{N}]+/gu)
}
const [words, clean, alone, aloneTwice] = race(
  [
    wordsPass,
    () => {
      for (const text of texts) cleaner.clean(text)
    },
    () => {
      for (const text of texts) rules.clean(text)
    },
    () => {
      for (const text of texts) doubled.clean(text)
    },
  ],
  4,
)
const rate = (seconds) => `${(size / 1e6 / seconds).toFixed(1)} MB/s`
console.log(`lower-casing and matching words  ${rate(words)}`)
console.log(`cleaner.clean                    ${rate(clean)}   ratio ${(words / clean).toFixed(3)} (at least 0.1)`)
console.log(`the rules alone                  ${rate(alone)}   ratio ${(words / alone).toFixed(3)} (at least 0.2)`)
console.log(
  `every rule twice                 ${rate(aloneTwice)}   costs ${((aloneTwice / alone - 1) * 100).toFixed(1)} % more (at most 15)`,
)

const long = [...texts].sort((a, b) => b.length - a.length).slice(10, 30)
const pieces = long.map((text) => text.slice(0, 20_000))
const tenfold = pieces.map((text) => Array(10).fill(text).join('\n\n'))
const varied = pieces.map((_, at) =>
  Array.from({ length: 10 }, (__, k) => pieces[(at + k) % pieces.length]).join('\n\n'),
)
const [one, ten, mixed] = race(
  [pieces, tenfold, varied].map((list) => () => {
    for (const text of list) cleaner.clean(text)
  }),
  4,
)
console.log(
  `a document ten times as long     costs ${(ten / one).toFixed(1)} times (the same text again), ${(mixed / one).toFixed(1)} times (ten texts) (at most 12)`,
)
