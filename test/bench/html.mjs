// npm run bench-html: pages a second, peak memory and accuracy beside other cleaners of HTML, in one process and one run.
//   node --expose-gc test/bench/html.mjs [--every N] [--slow N] [--html-model FILE]
// --every: of the benchmark's pages (default 6: about 200). Slow peers read one page in --slow of these (default 10).
// Accuracy is WCXB's word-F1 on the same pages. Ours is flattered unless --html-model is one that has not seen them: `npm run cv -- --track html`
// is the figure that counts.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseDocument } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { createCleaner } from '../../dist/index.js'
import { wordF1 } from './word-f1.mjs'

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '6' },
    slow: { type: 'string', default: '10' },
    'html-model': { type: 'string' },
  },
})
const here = path.dirname(fileURLToPath(import.meta.url))
const folder = path.join(here, '../../../shared/benchmarks/wcxb/train')
if (!fs.existsSync(folder)) {
  console.log('skipped: the benchmark pages are not here')
  process.exit(0)
}
const pages = fs
  .readdirSync(path.join(folder, 'html'))
  .sort()
  .filter((_, at) => at % Number(values.every) === 0)
  .map((name) => {
    const id = name.slice(0, name.indexOf('.'))
    const { url, ground_truth: truth } = JSON.parse(
      fs.readFileSync(path.join(folder, 'ground-truth', `${id}.json`), 'utf8'),
    )
    return {
      html: gunzipSync(fs.readFileSync(path.join(folder, 'html', name))).toString('utf8'),
      url,
      gold: truth.main_content ?? '',
    }
  })
const bytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0)
console.log(`${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB`)

const model =
  values['html-model'] === undefined ? {} : { model: JSON.parse(fs.readFileSync(values['html-model'], 'utf8')) }
const cleaner = await createCleaner(model)
/** Its native part is not in every registry. */
const mdream = await import('mdream').catch(() => null)
if (mdream === null) console.log('mdream is left out: its native part is not installed here')
const plain = (markdown) => markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
const quiet = (run) => {
  const { log, warn, error } = console
  Object.assign(console, { log: () => {}, warn: () => {}, error: () => {} })
  return Promise.resolve(run()).finally(() => Object.assign(console, { log, warn, error }))
}
const cleaners = {
  'htmlparser2, bare tree': { run: ({ html }) => void parseDocument(html), text: false },
  chaffinch: { run: ({ html, url }) => cleaner.clean(html, { format: 'html', url }).text, text: true },
  ...(mdream === null ? {} : { mdream: { run: ({ html }) => plain(String(mdream.htmlToMarkdown(html))), text: true } }),
  'readability + linkedom': {
    run: ({ html }) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
    text: true,
    slow: true,
  },
  'defuddle + linkedom': {
    run: async ({ html, url }) => (await Defuddle(parseHTML(html).document, url, {})).content.replace(/<[^>]+>/g, ' '),
    text: true,
    slow: true,
  },
}

const PASSES = 3
const rows = []
for (const [name, { run, text, slow = false }] of Object.entries(cleaners)) {
  const own = slow ? pages.filter((_, at) => at % Number(values.slow) === 0) : pages
  const size = own.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0)
  let [best, peak, f1] = [Number.POSITIVE_INFINITY, 0, 0]
  for (let pass = 0; pass < (slow ? 1 : PASSES); pass++) {
    global.gc?.()
    let seconds = 0
    f1 = 0
    for (const page of own) {
      const started = process.hrtime.bigint()
      let found = ''
      try {
        found = (await quiet(() => run(page))) ?? ''
      } catch {
        // A page that a peer cannot read scores as empty.
      }
      seconds += Number(process.hrtime.bigint() - started) / 1e9
      peak = Math.max(peak, process.memoryUsage().rss)
      if (text) f1 += wordF1(found, page.gold)
    }
    best = Math.min(best, seconds)
  }
  rows.push({
    name,
    rate: size / 1e6 / best,
    pages: own.length / best,
    f1: text ? f1 / own.length : null,
    peak,
    read: own.length,
  })
}
const base = rows[0].rate
for (const { name, rate, pages: count, f1, peak, read } of rows)
  console.log(
    `${name.padEnd(24)} ${count.toFixed(1).padStart(7)} pages/s ${rate.toFixed(1).padStart(7)} MB/s  ratio ${(rate / base).toFixed(3)}  ` +
      `F1 ${f1 === null ? '     -' : f1.toFixed(4)} (${read} pages)  peak ${(peak / 1e6).toFixed(0)} MB`,
  )
