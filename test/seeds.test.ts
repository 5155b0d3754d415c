// The texts that the cleaner is for. They are other people's and stand beside the repository, not in it; without them the test says so.
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Cleaner, createCleaner, type Removed, restore } from '../src/index.js'
import { replaceNames } from './seeds/replace-names.js'

const FOLDER = new URL('../../shared/seeds/', import.meta.url)

interface Gold {
  /** Categories by line (from 1). */
  readonly noise: Readonly<Record<string, string | readonly string[]>>
  readonly either: readonly number[]
  readonly title?: string
  readonly published?: string
  readonly source?: string
}

if (!existsSync(FOLDER)) console.log('seeds: ../shared/seeds is not there; skipped')
const files: Readonly<Record<string, Gold>> = existsSync(FOLDER)
  ? JSON.parse(readFileSync(new URL('gold.json', FOLDER), 'utf8')).files
  : {}

interface Line {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
}

function linesOf(source: string): Line[] {
  let start = 0
  return source.split('\n').map((text, at) => {
    const line = { number: at + 1, start, end: start + text.length, text }
    start += text.length + 1
    return line
  })
}

/** What of the line's visible characters is left, and what went. */
function fateOf({ start, end, text }: Line, removed: readonly Removed[]) {
  const over = removed.filter((one) => one.start < end && one.end > start)
  let left = ''
  for (let at = start; at < end; at++)
    if (!over.some((one) => one.start <= at && at < one.end)) left += text.charAt(at - start)
  return { left: left.trim(), categories: over.map((one) => one.category), rules: over.map((one) => one.rule) }
}

/** Every line that did not fare as the gold says. */
function mistakes(source: string, removed: readonly Removed[], gold: Gold): unknown[] {
  const judged = linesOf(source).filter(({ number, text }) => text.trim() !== '' && !gold.either.includes(number))
  return judged.flatMap((line): unknown[] => {
    const { left, categories, rules } = fateOf(line, removed)
    const wanted = gold.noise[line.number]
    if (wanted === undefined) return left === line.text.trim() ? [] : [{ line: line.number, lost: rules }]
    if (left !== '') return [{ line: line.number, stayed: left.length, of: line.text.length, rules }]
    const named = categories.some((category) => [wanted].flat().includes(category))
    return named ? [] : [{ line: line.number, wanted, categories }]
  })
}

describe.skipIf(Object.keys(files).length === 0)('seeds', () => {
  let cleaner: Cleaner
  beforeAll(async () => {
    cleaner = await createCleaner()
  }, 60_000)
  const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8')

  describe.each(Object.entries(files))('%s', (file, gold) => {
    it('is cleaned as the gold says, line by line', () => {
      const article = cleaner.clean(read(file))
      expect(restore(article)).toBe(read(file))
      expect(mistakes(read(file), article.removed, gold)).toEqual([])
    })

    it('gives its metadata', () => {
      const { title, published, source } = cleaner.clean(read(file))
      expect(title).toBe(gold.title)
      if (gold.published !== undefined) expect(published).toBe(gold.published)
      if (gold.source !== undefined) expect(source).toBe(gold.source)
    })

    it.each([1, 2, 3])('is cleaned alike with other names, numbers and sites (%i)', (seed) => {
      const source = replaceNames(read(file), seed)
      expect(source).not.toBe(read(file))
      const article = cleaner.clean(source)
      expect(restore(article)).toBe(source)
      expect(mistakes(source, article.removed, gold)).toEqual([])
    })
  })
})
