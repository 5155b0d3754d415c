// The steps that make models, for npm run train and npm run cv: rows of features, trees, calibration. Needs python3 with numpy, scipy and lightgbm.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command and shows what it prints; the whole run ends with it when it fails. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) return
  console.error(`${command} ${args.slice(0, 2).join(' ')} failed (${error?.message ?? `exit ${status}`})`)
  process.exit(1)
}

const rows = (script, args) =>
  run('node', ['--max-old-space-size=12000', path.join(root, 'dist/corpus', script), ...args])
const python = (script, args) => run('python3', [path.join(root, 'src/learned', script), ...args])
const calibrate = (args) => run('node', [path.join(root, 'test/bench/calibrate.mjs'), ...args])

/** `models`/fold-0.json .. fold-4.json and model.json: the judge of text. */
export function trainText({ benchmarks, models }) {
  rows('write-rows.js', [benchmarks, models])
  python('train.py', ['trees', models, models])
  calibrate([models, benchmarks])
}

/** `models`/html-0.json .. html-4.json and html.json: the judge of HTML, with the words of the text judge's folds. */
export function trainHtml({ benchmarks, models }) {
  const folder = path.join(models, 'html')
  rows('write-html-rows.js', [benchmarks, models, folder])
  python('train_html.py', [folder, models, models])
  calibrate([models, benchmarks, 'html'])
}
