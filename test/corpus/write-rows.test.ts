import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LearningPage } from '../../src/corpus/learning-set.js'
import { encipher } from '../../src/corpus/learning-variants.js'
import { examplePages, familyColumns, Output, writeFeatures } from '../../src/corpus/write-rows.js'
import { makeFeatures } from '../../src/learned/features.js'
import { SEGMENT_FEATURES } from '../../src/learned/segment-features.js'
import { makeSettings } from '../../src/settings.js'
import { bucketsOf, PROSE, wordModelOf } from '../learned/sample.js'
import { packOf } from '../matchers/holds.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const folder = temporaryFolder()
const rule = packOf({ when: { equals: ['share this'] } }, { category: 'social' })
const settings = await makeSettings({ packs: [rule], model: null })

const source = `Share this\n\n${PROSE}\n\nThe gate was shut.Buy tides.It is open.`
const start = source.indexOf('Buy')
const PAGE: LearningPage = {
  ...{ id: 'en/a-one', set: 'corpus', fold: 2, type: null, gold: 27, source, content: [0, null, 0.75] },
  spans: [{ start, end: start + 'Buy tides.'.length, label: 'noise', category: 'ad' }],
}
const BENCHMARK: LearningPage = { ...PAGE, id: 'b17', set: 'wcxb', fold: 0, type: 'article', content: [0, 1, 1] }

function outputOf(...pages: LearningPage[]): Output {
  const output = new Output(settings)
  for (const page of pages) output.add(page, 'plain')
  return output
}

describe('the rows of pages', () => {
  const output = outputOf(PAGE, BENCHMARK)
  output.add(encipher(PAGE), 'cipher')

  it('are their lines, one after the other', () => {
    expect(output.pages.map(({ id, variant, start, count, fold }) => [id, variant, start, count, fold])).toEqual([
      ['en/a-one', 'plain', 0, 3, 2],
      ['b17', 'plain', 3, 3, 0],
      ['en/a-one', 'cipher', 6, 3, 2],
    ])
    expect(output.labels).toEqual([0, Number.NaN, 0.75, 0, 1, 1, 0, Number.NaN, 0.75])
    expect(output.words).toEqual([2, 20, 9, 2, 20, 9, 2, 20, 9])
  })

  it('have the buckets of each line', () => {
    const grams = (line: number) => output.grams.slice(output.gramStarts[line], output.gramStarts[line + 1])
    expect(grams(0)).toEqual(bucketsOf('Share this'))
    expect(grams(4)).toEqual(bucketsOf(PROSE))
    expect(output.gramStarts.length).toBe(10)
    expect(output.gramStarts.at(-1)).toBe(output.grams.length)
  })

  it('know what rules say, but not in cipher', () => {
    expect(output.lines[1]!.findings.map((list) => list.length)).toEqual([1, 0, 0])
    expect(output.lines[2]!.findings.map((list) => list.length)).toEqual([0, 0, 0])
    expect(output.lines[2]!.lang).not.toBe('en')
  })

  it('stand in columns of families without gaps', () => {
    const ranges = Object.values(familyColumns(output.lines[0]!))
    ranges.forEach(([first], at) => {
      expect(first).toBe(at === 0 ? 0 : ranges[at - 1]![1])
    })
    expect(ranges.at(-1)![1]).toBe(Object.keys(makeFeatures(output.lines[0]!)).length)
  })

  it('must have a label each', () => {
    expect(() => outputOf({ ...PAGE, content: [0, 1] })).toThrow('en/a-one: 3 blocks, 2 labels')
  })
})

describe('what is written', () => {
  const wordFiles = Object.fromEntries(
    [0, 1, 2, 3, 4].map((fold) => {
      const model = wordModelOf({ share: 10 * (fold + 1) })
      return [`words-${fold}.json`, JSON.stringify({ corpus: model, web: model })]
    }),
  )
  const place = folderOf(folder, wordFiles)
  const output = outputOf(PAGE, BENCHMARK)
  const names = writeFeatures(output, place, output.sources)
  const floats = (name: string) => new Float32Array(Uint8Array.from(readFileSync(join(place, name))).buffer)
  const integers = (name: string) => new Uint32Array(Uint8Array.from(readFileSync(join(place, name))).buffer)

  it('are the features of every line', () => {
    const rows = floats('rows.f32')
    expect(names).toEqual(Object.keys(makeFeatures(output.lines[0]!)))
    expect(rows.length).toBe(6 * names.length)
    const made = makeFeatures(output.lines[0]!)
    const third = rows.subarray(2 * names.length, 3 * names.length)
    expect([...third]).toEqual(names.map((name) => made[name]![2]))
  })

  it('are worded by the model that has not seen the fold', () => {
    const wording = (line: number) => floats('rows.f32')[line * names.length + names.indexOf('wording')]!
    expect(wording(0)).toBeCloseTo(30 / Math.sqrt(5), 5)
    expect(wording(3)).toBeCloseTo(10 / Math.sqrt(5), 5)
    expect(wording(1)).toBe(0)
  })

  it('are the pieces of its blocks with their labels and pages', () => {
    const labels = [...integers('segments-label.u32')]
    const pages = [...integers('segments-page.u32')]
    expect(floats('segments.f32').length).toBe(labels.length * SEGMENT_FEATURES.length)
    expect(pages.length).toBe(labels.length)
    expect(new Set(pages)).toEqual(new Set([0, 1]))
    expect(labels.filter((label, at) => label === 1 && pages[at] === 0).length).toBe(1)
  })

  it('are no pieces of pages in cipher, of examples and of most of the benchmark', () => {
    const other = new Output(settings)
    other.add(PAGE, 'cipher')
    other.add({ ...PAGE, type: 'example' }, 'plain')
    other.add({ ...BENCHMARK, id: 'b18' }, 'plain')
    const empty = folderOf(folder, wordFiles)
    writeFeatures(other, empty, other.sources)
    expect(readFileSync(join(empty, 'segments.f32')).length).toBe(0)
    expect(readFileSync(join(empty, 'rows.f32')).length).toBe(9 * names.length * 4)
  })
})

it('the examples of the rules are pages of content or of noise', () => {
  const pages = examplePages()
  expect(pages.length).toBeGreaterThan(500)
  expect(new Set(pages.map(({ fold }) => fold))).toEqual(new Set([0, 1, 2, 3, 4]))
  expect(pages.every(({ type, source }) => type === 'example' && source !== '')).toBe(true)
  const count = (label: number) => pages.filter(({ content }) => content[0] === label).length
  expect(count(0) + count(1)).toBe(pages.length)
  expect(Math.min(count(0), count(1))).toBeGreaterThan(100)
})
