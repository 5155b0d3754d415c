// npm run train: trains the learned judges on the benchmarks' training pages and the corpus: rules/learned/text.json and html.json.
//   node test/bench/train.mjs [--benchmarks FOLDER] [--models FOLDER]     needs python3 with numpy, scipy and lightgbm
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
  },
})

trainText(values)
trainHtml(values)
fs.mkdirSync(path.join(root, 'rules/learned'), { recursive: true })
fs.copyFileSync(path.join(values.models, 'model.json'), path.join(root, 'rules/learned/text.json'))
fs.copyFileSync(path.join(values.models, 'html.json'), path.join(root, 'rules/learned/html.json'))
console.log(
  'rules/learned/text.json and html.json are new; npm run build puts it into the package, npm run cv says how good it is',
)
