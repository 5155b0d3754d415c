// Writes what src/learned/train_html.py reads: features of every block of the HTML learning set, its label, tokens of its elements' names.
//   node dist/corpus/write-html-rows.js BENCHMARKS MODELS FOLDER
// MODELS holds fold-0.json .. fold-4.json of the text judge: a page's words are scored by the one that has not seen its fold.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CleanSettings } from '../clean.js'
import { makeHtmlLines, makeJudgedFeatures } from '../learned/html/features.js'
import { blockTokens } from '../learned/html/token-model.js'
import { readWordModels, type WordModels } from '../learned/word-model.js'
import { chooseLanguage } from '../look.js'
import type { HtmlDocument } from '../parse/html/page.js'
import { IndexedDocument } from '../rules/document-view.js'
import { makeSettings } from '../settings.js'
import { type HtmlLearningPage, readHtmlPages } from './html-learning.js'
import { cipherText } from './learning-variants.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Growing columns; the features go to their file page by page. */
export class HtmlOutput {
  readonly pages: object[] = []
  readonly labels: number[] = []
  readonly words: number[] = []
  readonly tokens: number[] = []
  readonly tokenStarts: number[] = [0]
  names: readonly string[] = []
  private readonly handle: number

  constructor(
    private readonly folder: string,
    private readonly settings: CleanSettings,
    private readonly models: readonly WordModels[],
  ) {
    this.handle = openSync(path.join(folder, 'rows.f32'), 'w')
  }

  add(page: HtmlLearningPage, variant: 'plain' | 'cipher'): void {
    const { id, set, fold, type, gold, content } = page
    const document = variant === 'plain' ? page.document : nameless(page)
    const { lang } =
      variant === 'plain' ? chooseLanguage(document, { source: document.source }, this.settings) : { lang: 'und' }
    const view = new IndexedDocument(document, this.settings.rulesFor(lang).rules, new Map())
    const lines = makeHtmlLines(view, { lang, models: this.models[fold]! })
    const columns = makeJudgedFeatures(lines, null)
    this.names = Object.keys(columns)
    const { count } = lines
    const rows = new Float32Array(count * this.names.length)
    this.names.forEach((name, column) => {
      for (let at = 0; at < count; at++) rows[at * this.names.length + column] = columns[name]![at]!
    })
    writeSync(this.handle, rows)
    this.pages.push({ id, set, fold, type, gold, variant, start: this.labels.length, count })
    const tokens = blockTokens(document.html)
    for (let at = 0; at < count; at++) {
      this.labels.push(content[at]!)
      this.words.push(lines.measures.words[at]!)
      for (const token of tokens(at)) this.tokens.push(token)
      this.tokenStarts.push(this.tokens.length)
    }
  }

  close(): void {
    closeSync(this.handle)
    const write = (name: string, data: Float32Array | Uint32Array) => writeFileSync(path.join(this.folder, name), data)
    write('labels.f32', Float32Array.from(this.labels))
    write('words.f32', Float32Array.from(this.words))
    write('grams.u32', Uint32Array.from(this.tokens))
    write('grams-start.u32', Uint32Array.from(this.tokenStarts))
    writeFileSync(path.join(this.folder, 'rows.json'), JSON.stringify({ pages: this.pages, features: this.names }))
  }
}

/** The page in a language that nobody speaks, its elements without names of their own: what is left is structure. */
function nameless({ id, document }: HtmlLearningPage): HtmlDocument {
  const elements = document.html.elements.map((element) => {
    const copy = element.cloneNode(false)
    copy.attribs = {}
    return copy
  })
  return { ...document, source: cipherText(document.source, id), html: { ...document.html, elements } }
}

function main([benchmarks, models, folder]: string[], settings: CleanSettings): void {
  if (benchmarks === undefined || models === undefined || folder === undefined)
    throw new Error('usage: write-html-rows BENCHMARKS MODELS FOLDER')
  mkdirSync(folder, { recursive: true })
  const words = [0, 1, 2, 3, 4].map((fold) =>
    readWordModels(
      (JSON.parse(readFileSync(path.join(models, `fold-${fold}.json`), 'utf8')) as { words: never }).words,
    ),
  )
  const output = new HtmlOutput(folder, settings, words)
  for (const page of readHtmlPages(benchmarks, path.join(ROOT, 'corpus'))) {
    output.add(page, 'plain')
    if (page.set !== 'snippets') output.add(page, 'cipher')
  }
  output.close()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2), await makeSettings({ model: null }))
