// npm run measure-confidence: what share of the words that the rules keep is content, by what the block looks like. The table
// stands in src/confidence.ts. Needs the labelled pages of WCXB (Murrough Foley 2026, CC BY 4.0) beside the checkout.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { evidenceClass } from '../../dist/confidence.js'
import { createCleaner } from '../../dist/index.js'
import { countWords } from '../../dist/parse/words.js'

const data =
  process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../shared/benchmarks/wcxb/train')
if (!fs.existsSync(data)) {
  console.error(`measure-confidence: ${data} is not there; give the folder of the labelled pages`)
  process.exit(2)
}
const read = (file) => gunzipSync(fs.readFileSync(path.join(data, file))).toString('utf8')
const every = Number(process.argv[3] ?? 1)
const cleaner = await createCleaner()
const sums = {}

for (const [at, name] of fs.readdirSync(path.join(data, 'text')).entries()) {
  if (at % every !== 0) continue
  const id = name.replace('.txt.gz', '')
  const text = read(`text/${name}`)
  const { frac } = JSON.parse(read(`labels/${id}.json.gz`))
  const lines = lineStarts(text)
  for (const block of cleaner.inspect(text, { lang: 'en' }).blocks) {
    if (block.decision === 'cut') continue
    const words = countWords(block.text)
    const key = evidenceClass(block.kind, words, /[.!?…]["'”’)\]]*$/.test(block.text.slice(-12)))
    sums[key] ??= { words: 0, content: 0 }
    const sum = sums[key]
    sum.words += words
    sum.content += words * (frac[lines.indexAt(block.start)] ?? 0)
  }
}
for (const [key, { words, content }] of Object.entries(sums).sort())
  console.log(
    `${key.padEnd(10)} ${String(Math.round(words)).padStart(8)} words  ${(content / words).toFixed(3)} content`,
  )

/** Index, among the lines that are not blank, of the line that an offset lies in. */
function lineStarts(text) {
  const starts = []
  let from = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') starts.push(from)
    from += line.length + 1
  }
  return { indexAt: (offset) => starts.findLastIndex((start) => start <= offset) }
}
