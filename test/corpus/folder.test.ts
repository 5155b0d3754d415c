import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  labelCategories,
  listDocuments,
  parseCorpusDocument,
  readCorpus,
  readRatchet,
  writeRatchet,
} from '../../src/corpus/folder.js'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaffinch-corpus-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const FRONT = '---\nlang: en\nsplit: test\nsite: a.example\nlookalike: true\nsource: written for this corpus\n---\n'

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const relative = (file: string) => file.slice(folder.length + 1)

describe('readCorpus', () => {
  it('reads the documents of the language folders and nothing else', () => {
    write('en/b-two.md', `${FRONT}Two\n`)
    write('en/a-one.md', `${FRONT}[-ad: Advertisement-]\n\nOne\n`)
    write('pt-BR/c.md', `${FRONT}Três\n`)
    write('README.md', 'How to')
    write('sample/raw.md', 'Raw text')
    write('en/a-one.html', '<p>One</p>')
    expect(readCorpus(folder).map((one) => [one.id, relative(one.file), one.input, one.batch])).toEqual([
      ['en/a-one', 'en/a-one.md', 'Advertisement\n\nOne', 'a'],
      ['en/b-two', 'en/b-two.md', 'Two', 'b'],
      ['en/c', 'pt-BR/c.md', 'Três', 'c'],
    ])
    expect(readCorpus(join(folder, 'en')).length).toBe(2)
    expect(readCorpus(join(folder, 'en/a-one.md'))[0]).toMatchObject({
      split: 'test',
      site: 'a.example',
      lookalike: true,
      expected: 'One',
      firstLine: 8,
    })
  })

  it('reports the first mistake of every file', () => {
    write('en/a.md', `${FRONT}One [-ad: Buy`)
    write('en/b.md', `${FRONT}One [-adverts: Buy-]`)
    expect(() => readCorpus(folder)).toThrow(
      /en\/a\.md:8:5: this mark is not closed.*\n.*en\/b\.md:8:7: unknown category 'adverts'; allowed: consent, /,
    )
  })

  it('refuses a path that is not there', () => {
    expect(() => readCorpus(join(folder, 'none'))).toThrow(/^corpus: .*none is not there: give a folder/)
    expect(listDocuments(folder)).toEqual([])
  })
})

it('lets labels name every category but other', () => {
  expect(labelCategories()).toContain('consent')
  expect(labelCategories()).not.toContain('other')
})

it('keeps the white space of the text, with one line break at the end dropped', () => {
  const { input } = parseCorpusDocument(`${FRONT}\n  One\u00a0two\t\n\n`, { file: 'en/a.md', categories: new Set() })
  expect(input).toBe('\n  One\u00a0two\t\n')
})

describe('readRatchet', () => {
  it('reads what was written', () => {
    expect(readRatchet(folder)).toEqual({})
    writeRatchet(folder, { en: { dev: { noiseF1: 0.9 } } })
    expect(readRatchet(folder)).toEqual({ en: { dev: { noiseF1: 0.9 } } })
  })

  it('refuses a broken file', () => {
    write('score.json', '{"en": {"dev": {"noiseF1": 2}}}')
    expect(() => readRatchet(folder)).toThrow(/^corpus: .*score\.json is broken/)
    write('score.json', '<<<<<<<')
    expect(() => readRatchet(folder)).toThrow(/^corpus: .*score\.json is broken/)
  })
})
