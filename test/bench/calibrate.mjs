// Calibrates the confidence of the learned judge: cleans every labelled page with the model that has not seen its fold, compares the F1
// that was expected with the F1 that was reached, and writes an isotonic fit (Zadrozny and Elkan 2002) into the models of the folder.
//   node test/bench/calibrate.mjs MODELS [BENCHMARKS [text|html]]       run by npm run train and npm run cv
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createCleaner } from '../../dist/index.js'
import { interpolate } from '../../dist/learned/model.js'
import { wordF1 } from './word-f1.mjs'

const FOLDS = [0, 1, 2, 3, 4]
const KNOTS = 12
const BINS = 10
const here = path.dirname(fileURLToPath(import.meta.url))
const [models, benchmarks = path.join(here, '../../../shared/benchmarks'), track = 'text'] = process.argv.slice(2)
const named = (fold) => (track === 'html' ? `html-${fold}` : `fold-${fold}`)
const data = path.join(benchmarks, 'wcxb/train')
const folds = JSON.parse(fs.readFileSync(path.join(benchmarks, 'folds.json'), 'utf8')).wcxb
const readModel = (name) => JSON.parse(fs.readFileSync(path.join(models, `${name}.json`), 'utf8'))

/** Pairs of expected and reached F1 of a fold's pages. */
async function measure(fold) {
  const cleaner = await createCleaner({ model: { ...readModel(named(fold)), calibration: undefined } })
  const ids = Object.keys(folds)
    .filter((id) => folds[id] === fold)
    .sort()
  return ids.map((id) => {
    const file = track === 'html' ? `html/${id}.html.gz` : `text/${id}.txt.gz`
    const source = gunzipSync(fs.readFileSync(path.join(data, file))).toString('utf8')
    const truth = JSON.parse(fs.readFileSync(path.join(data, `ground-truth/${id}.json`), 'utf8')).ground_truth ?? {}
    const article = cleaner.clean(source, { format: track })
    return [article.confidence, wordF1(article.text, truth.main_content ?? '')]
  })
}

/** Isotonic regression by pool-adjacent-violators (Ayer et al. 1955), thinned to a few knots. */
function isotonic(pairs) {
  const pools = []
  for (const [x, y] of [...pairs].sort((a, b) => a[0] - b[0])) {
    pools.push({ x, y, count: 1 })
    while (pools.length > 1 && pools.at(-2).y >= pools.at(-1).y) {
      const last = pools.pop()
      const before = pools.pop()
      const count = before.count + last.count
      const mean = (key) => (before[key] * before.count + last[key] * last.count) / count
      pools.push({ x: mean('x'), y: mean('y'), count })
    }
  }
  const knots = []
  const size = pairs.length / KNOTS
  for (let from = 0; from < pools.length; ) {
    let to = from
    let count = 0
    while (to < pools.length && count < size) count += pools[to++].count
    const mean = (key) => pools.slice(from, to).reduce((sum, one) => sum + one[key] * one.count, 0) / count
    knots.push([Number(mean('x').toFixed(4)), Number(mean('y').toFixed(4))])
    from = to
  }
  return knots
}

/** Expected calibration error over ten bins (Naeini et al. 2015), and the bins. */
function calibrationError(pairs) {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, said: 0, found: 0 }))
  for (const [said, found] of pairs) {
    const bin = bins[Math.min(BINS - 1, Math.floor(said * BINS))]
    bin.count++
    bin.said += said
    bin.found += found
  }
  const error = bins.reduce(
    (sum, { count, said, found }) => sum + (count > 0 ? Math.abs(said - found) / pairs.length : 0),
    0,
  )
  return { error, bins }
}

const measured = []
for (const fold of FOLDS) measured.push(await measure(fold))
const calibrated = []
for (const fold of FOLDS) {
  const calibration = isotonic(measured.filter((_, at) => at !== fold).flat())
  calibrated.push(...measured[fold].map(([said, found]) => [interpolate(calibration, said), found]))
  fs.writeFileSync(path.join(models, `${named(fold)}.json`), JSON.stringify({ ...readModel(named(fold)), calibration }))
}
const whole = track === 'html' ? 'html' : 'model'
if (fs.existsSync(path.join(models, `${whole}.json`)))
  fs.writeFileSync(
    path.join(models, `${whole}.json`),
    JSON.stringify({ ...readModel(whole), calibration: isotonic(measured.flat()) }),
  )
const before = calibrationError(measured.flat())
const after = calibrationError(calibrated)
console.log(
  `expected calibration error ${before.error.toFixed(4)} as expected, ${after.error.toFixed(4)} calibrated (each fold by the other four)`,
)
fs.writeFileSync(
  path.join(models, 'calibration.csv'),
  ['said,found', ...calibrated.map(([said, found]) => `${said.toFixed(4)},${found.toFixed(4)}`), ''].join('\n'),
)
console.log('a line a page for plots: calibration.csv in the folder of the models')
for (const [at, { count, said, found }] of after.bins.entries())
  if (count > 0)
    console.log(
      `  ${(at / BINS).toFixed(1)} to ${((at + 1) / BINS).toFixed(1)}  ${String(count).padStart(4)} pages  said ${(said / count).toFixed(3)}  found ${(found / count).toFixed(3)}`,
    )
