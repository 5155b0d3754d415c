// npm run ablation: what rules, model and families of features add. Rules alone, the model alone and both, on the corpus' dev documents and on
// WCXB's training pages, each page by the model that has not seen its fold; then the forests trained without one family of features at a time.
//   node test/bench/ablation.mjs [--models FOLDER] [--benchmarks FOLDER] [--families]      models as npm run cv leaves them
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readCorpus } from '../../dist/corpus/folder.js'
import { readLearningSet } from '../../dist/corpus/learning-set.js'
import { scoreDocuments, scoreRows } from '../../dist/corpus/score.js'
import { createCleaner } from '../../dist/index.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: {
    models: { type: 'string', default: path.join(os.tmpdir(), 'chaffinch-cv') },
    benchmarks: { type: 'string', default: path.join(root, '../shared/benchmarks') },
    families: { type: 'boolean', default: false },
  },
})
const corpus = path.join(root, 'corpus')
const pages = readLearningSet(values.benchmarks, corpus)
const foldOf = new Map(pages.map(({ id, fold }) => [id, fold]))
const models = [0, 1, 2, 3, 4].map((fold) =>
  JSON.parse(fs.readFileSync(path.join(values.models, `fold-${fold}.json`), 'utf8')),
)
const kinds = {
  'rules alone': () => ({ model: null }),
  'model alone': (model) => ({ packs: [], model }),
  both: (model) => ({ model }),
}

/** F1 of the words kept against the lines' labels, mean of the pages. */
function lineF1(page, kept) {
  let gold = 0
  let both = 0
  let all = 0
  for (const { start, end, content } of page.blocks) {
    const words = page.source.slice(start, end).match(/[\p{L}\p{N}_]+/gu)?.length ?? 0
    const share = kept(start, end)
    gold += words * content
    all += words * share
    both += words * share * content
  }
  return (2 * both) / Math.max(1e-9, gold + all)
}

const documents = readCorpus(corpus).filter(({ split }) => split === 'dev')
const web = pages.filter(({ set }) => set === 'wcxb')
console.log(
  '                  corpus dev: noise F1  content kept  block F1  blocks kept  exact cuts | WCXB, by lines: F1',
)
for (const [name, optionsOf] of Object.entries(kinds)) {
  const cleaners = await Promise.all(models.map((model) => createCleaner(optionsOf(model))))
  const row = scoreRows(scoreDocuments(documents, (one) => cleaners[foldOf.get(one.id)].clean(one.input)))[0]
  let sum = 0
  for (const page of web) {
    const { blocks } = cleaners[page.fold].inspect(page.source)
    const removed = new Map(blocks.map((block) => [block.start, block.decision === 'cut' ? 0 : 1]))
    const labelled = blocks.map(({ start, end }, at) => ({ start, end, content: page.content[at] ?? 0 }))
    sum += lineF1({ source: page.source, blocks: labelled }, (start) => removed.get(start))
  }
  const figures = [row.noiseF1, row.contentKept, row.blockF1, row.contentBlocksKept, row.exactCuts, sum / web.length]
  console.log(`${name.padEnd(18)}${figures.map((value) => value.toFixed(4).padStart(13)).join('')}`)
}
if (values.families) {
  const { status } = spawnSync('python3', [path.join(root, 'src/learned/train.py'), 'ablation', values.models], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}
