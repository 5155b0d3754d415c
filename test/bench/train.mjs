// npm run train: trains the learned judges on the benchmarks' training pages and the corpus: rules/learned/text.json and html.json.
//   node test/bench/train.mjs [--benchmarks FOLDER] [--models FOLDER]     needs python3 with numpy, scipy and lightgbm
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: {
    benchmarks: { type: 'string', default: path.join(root, '../shared/benchmarks') },
    models: { type: 'string', default: path.join(os.tmpdir(), 'chaffinch-cv') },
  },
})

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) return
  console.error(`${command} ${args[0]} failed (${error?.message ?? `exit ${status}`})`)
  process.exit(1)
}

run('node', [
  '--max-old-space-size=12000',
  path.join(root, 'dist/corpus/write-rows.js'),
  values.benchmarks,
  values.models,
])
run('python3', [path.join(root, 'src/learned/train.py'), 'trees', values.models, values.models])
run('node', [path.join(root, 'test/bench/calibrate.mjs'), values.models, values.benchmarks])
const html = path.join(values.models, 'html')
run('node', [path.join(root, 'dist/corpus/write-html-rows.js'), values.benchmarks, values.models, html])
run('python3', [path.join(root, 'src/learned/train_html.py'), html, values.models, values.models])
run('node', [path.join(root, 'test/bench/calibrate.mjs'), values.models, values.benchmarks, 'html'])
fs.mkdirSync(path.join(root, 'rules/learned'), { recursive: true })
fs.copyFileSync(path.join(values.models, 'model.json'), path.join(root, 'rules/learned/text.json'))
fs.copyFileSync(path.join(values.models, 'html.json'), path.join(root, 'rules/learned/html.json'))
console.log(
  'rules/learned/text.json and html.json are new; npm run build puts it into the package, npm run cv says how good it is',
)
