import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { HtmlLearningPage } from '../../src/corpus/html-learning.js'
import { HtmlOutput } from '../../src/corpus/write-html-rows.js'
import { makeHtmlLines, makeJudgedFeatures } from '../../src/learned/html/features.js'
import { blockTokens } from '../../src/learned/html/token-model.js'
import { readWordModels } from '../../src/learned/word-model.js'
import { parseHtml } from '../../src/parse/html/page.js'
import { IndexedDocument } from '../../src/rules/document-view.js'
import { makeSettings } from '../../src/settings.js'
import { PROSE, wordModelOf } from '../learned/sample.js'
import { packOf } from '../matchers/holds.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const folder = folderOf(temporaryFolder(), { 'empty.txt': '' })
const settings = await makeSettings({ packs: [packOf({ when: { equals: ['share this'] } })], model: null })
const words = readWordModels({ corpus: wordModelOf({ share: 40 }), web: wordModelOf({}) })
const document = parseHtml(`<nav class="tools">Share this</nav><p>${PROSE}</p>`)
const PAGE: HtmlLearningPage = {
  ...{ id: 'b17', set: 'wcxb', fold: 0, type: 'article', document, gold: 20 },
  content: Float32Array.of(0, 1),
}

const output = new HtmlOutput(folder, settings, [words])
output.add(PAGE, 'plain')
output.add(PAGE, 'cipher')
output.close()

const bytes = (name: string) => Uint8Array.from(readFileSync(join(folder, name))).buffer
const floats = (name: string) => [...new Float32Array(bytes(name))]
const numbers = (name: string) => [...new Uint32Array(bytes(name))]
const { pages, features } = JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')) as {
  pages: object[]
  features: string[]
}
const rows = floats('rows.f32')
const row = (at: number) =>
  Object.fromEntries(features.map((name, column) => [name, rows[at * features.length + column]]))

it('pages follow each other, each with its label, words and tokens by line', () => {
  const about = { id: 'b17', set: 'wcxb', fold: 0, type: 'article', gold: 20, count: 2 }
  expect(pages).toEqual([
    { ...about, variant: 'plain', start: 0 },
    { ...about, variant: 'cipher', start: 2 },
  ])
  expect([floats('labels.f32'), floats('words.f32')]).toEqual([
    [0, 1, 0, 1],
    [2, 20, 2, 20],
  ])
  const starts = numbers('grams-start.u32')
  expect(starts).toHaveLength(5)
  expect(numbers('grams.u32').slice(0, starts[1])).toEqual(blockTokens(document.html)(0))
})

it('rows are the features that the judge will see', () => {
  const view = new IndexedDocument(document, settings.rulesFor('en').rules, new Map())
  const made = makeJudgedFeatures(makeHtmlLines(view, { lang: 'en', models: words }), null)
  expect(features).toEqual(Object.keys(made))
  expect(rows).toHaveLength(4 * features.length)
  for (const at of [0, 1]) expect(row(at)).toEqual(Object.fromEntries(features.map((name) => [name, made[name]![at]])))
})

it('the page in cipher has its structure, but neither words nor names', () => {
  expect([row(0).wording! > 0, row(2).wording]).toEqual([true, 0])
  expect([row(0)['name.social'], row(2)['name.social']]).toEqual([2, 0])
  expect(row(3)['up0.share']).toBe(row(1)['up0.share'])
})
