// npm run cv: cross-validation through the command line. Trains five models, each without one fold of the benchmarks' sites, cleans
// that fold's pages with `chaffinch clean --model`, and joins the scores of the five runs into one table.
//   node test/bench/cv.mjs [--track text|html] [--benchmarks FOLDER] [--models FOLDER] [--model none] [--reuse]
// --models keeps rows and models there; --reuse takes the models that are there; --model none scores the rules alone.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { trainHtml, trainText } from './train-models.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: {
    benchmarks: { type: 'string', default: path.join(root, '../shared/benchmarks') },
    models: { type: 'string', default: path.join(os.tmpdir(), 'chaffinch-cv') },
    model: { type: 'string' },
    track: { type: 'string', default: 'text' },
    reuse: { type: 'boolean', default: false },
  },
})
const { benchmarks, models, reuse, track } = values
if (!fs.existsSync(benchmarks)) {
  console.log(
    `the benchmarks are not at ${path.relative(process.cwd(), benchmarks)}; name their folder with --benchmarks`,
  )
  process.exit(2)
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  })
  if (done.error !== undefined || done.status !== 0) {
    console.error(`${command} ${args.slice(0, 2).join(' ')} failed (${done.error?.message ?? `exit ${done.status}`})`)
    process.exit(1)
  }
  return done.stdout
}

if (!reuse && values.model === undefined) {
  trainText(values)
  if (track === 'html') trainHtml(values)
}

const pages = []
const snippets = { all: [0, 0, 0], german: [0, 0, 0], other: [0, 0, 0] }
const expected = JSON.parse(fs.readFileSync(path.join(benchmarks, 'snippets/snippets.json'), 'utf8'))
const folds = JSON.parse(fs.readFileSync(path.join(benchmarks, 'folds.json'), 'utf8'))
const partOf = (url) => (/\.(de|at|ch)$/.test(new URL(url).hostname) ? 'german' : 'other')

for (const fold of [0, 1, 2, 3, 4]) {
  const model = values.model ?? path.join(models, `${track === 'html' ? 'html' : 'fold'}-${fold}.json`)
  const command = [
    '--',
    'node',
    path.join(root, 'bin/chaffinch.js'),
    'clean',
    '-',
    '--from',
    'jsonl',
    '--to',
    'jsonl',
    '--quiet',
    '--model',
    model,
  ]
  const out = path.join(os.tmpdir(), `chaffinch-cv-${process.pid}.json`)
  run('node', [path.join(benchmarks, 'score.mjs'), '--track', track, '--fold', String(fold), '--out', out, ...command])
  pages.push(...JSON.parse(fs.readFileSync(out, 'utf8')).map(({ text: _, ...row }) => row))
  fs.rmSync(out)
  const lines = run('node', [
    path.join(benchmarks, 'score-snippets.mjs'),
    '--track',
    track,
    '--fold',
    String(fold),
    '--misses',
    '1000000',
    ...command,
  ]).split('\n')
  for (const [id, page] of Object.entries(expected)) {
    if (folds.snippets[id] !== fold) continue
    for (const part of ['all', partOf(page.url)]) snippets[part][0] += page.with.length
  }
  for (const line of lines) {
    const [, fate, , url] = /^(lost|kept)\s+(\S+)\s+(\S+)/.exec(line) ?? []
    if (fate !== undefined) for (const part of ['all', partOf(url)]) snippets[part][fate === 'lost' ? 1 : 2]++
  }
  console.error(`fold ${fold}: ${pages.length} pages so far`)
}

const mean = (list, key) => list.reduce((sum, row) => sum + row[key], 0) / list.length
const row = (name, list) =>
  `${name.padEnd(15)} ${String(list.length).padStart(5)}  ${['f1', 'precision', 'recall'].map((key) => mean(list, key).toFixed(4).padStart(9)).join(' ')}`
console.log(
  `${`WCXB, ${track}`.padEnd(15)} ${'n'.padStart(5)}  ${['F1', 'precision', 'recall'].map((name) => name.padStart(9)).join(' ')}`,
)
for (const type of [...new Set(pages.map((page) => page.type))].sort())
  console.log(
    row(
      type,
      pages.filter((page) => page.type === type),
    ),
  )
console.log(row('all', pages))
for (const [part, [wanted, lost, kept]] of Object.entries(snippets)) {
  const right = wanted - lost
  const [precision, recall] = [right / (right + kept), right / wanted]
  console.log(
    `snippets, ${track}, ${part}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  )
}
