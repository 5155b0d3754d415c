import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type LearningPage, readLearningSet, readLines } from '../../src/corpus/learning-set.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const folder = temporaryFolder()
const FRONT = (rest: string) => `---\nlang: en\nsource: written for this test\n${rest}\n---\n`
const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'
const WRAPPED = [
  'The harbour master closed the gate on Monday morning because',
  'the water stood too high for the boats of the island and for',
  'the ferry.',
]
const SNIPPETS = {
  with: ['closed  the gate\non Monday'],
  without: ['Share this', 'said the master'],
}

/** Pages laid out like the benchmark: labels by line that is not blank, all zipped. */
function benchmarks(frac = [0, 1, 1, 0.5, 1]): string {
  const text = ['Share this', '', ...WRAPPED, '', `  ${PROSE}  `, ''].join('\n')
  const labels = { page_type: 'article', labels: frac.map(Math.round), frac }
  return folderOf(folder, {
    'wcxb/train/text/b17.txt.gz': gzipSync(text),
    'wcxb/train/labels/b17.json.gz': gzipSync(JSON.stringify(labels)),
    'wcxb/train/text/a01.txt.gz': gzipSync('***\n\nTides'),
    'wcxb/train/labels/a01.json.gz': gzipSync(JSON.stringify({ page_type: 'forum', labels: [1, 0], frac: [1, 0] })),
    'snippets/snippets.json': JSON.stringify({ s1: SNIPPETS }),
    'snippets/text/s1.txt.gz': gzipSync(
      `Share this\n\n${PROSE}\n\nTides\n\n“closed the gate on Monday”, said the master`,
    ),
    'folds.json': JSON.stringify({ wcxb: { b17: 3, a01: 0 }, snippets: { s1: 4 } }),
  })
}

function corpus(): string {
  const site = 'split: dev\nsite: island.example'
  const marked = [
    `[-social: Share this-]`,
    `The gate was shut. [-related: Also read: Tides-] It is open.`,
    '[-either/byline: By Ada Lind-]',
  ].join('\n\n')
  return folderOf(folder, {
    'en/a-one.md': `${FRONT(site)}${marked}\n`,
    'en/a-two.md': `${FRONT(site)}${PROSE}\n`,
    'en/b-hidden.md': `${FRONT('split: test')}${PROSE}\n`,
    'lines/en-b.tsv': 'related\tAlso read: Tides\nno tab here\ncontent\tThe gate was shut.\n',
    'lines/en-a.tsv': 'nav\tHome\n',
  })
}

const pages = readLearningSet(benchmarks(), corpus())
const page = (id: string) => pages.find((one) => one.id === id)!

it('reads all three sets, sorted, without the test documents', () => {
  expect(pages.map(({ id, set }) => [id, set])).toEqual([
    ['a01', 'wcxb'],
    ['b17', 'wcxb'],
    ['s1', 'snippets'],
    ['en/a-one', 'corpus'],
    ['en/a-two', 'corpus'],
  ])
})

describe('a page of the benchmark', () => {
  it('has the share of each block that is content, by the words of its lines', () => {
    const { content, gold, fold, type } = page('b17')
    const [first, second, third] = [10, 13, 2]
    expect(content).toEqual([0, (first + second + third / 2) / (first + second + third), 1])
    expect(gold).toBe(first + second + third / 2 + 20)
    expect([fold, type]).toEqual([3, 'article'])
  })

  it('says nothing of blocks without words', () => {
    expect(page('a01')).toMatchObject({ content: [null, 0], gold: 0, fold: 0, type: 'forum' })
  })

  it('must have a label a line', () => {
    expect(() => readLearningSet(benchmarks([0, 1, 1]), corpus())).toThrow('b17: 5 lines but 3 labels')
  })
})

it('a page with snippets is judged where one snippet says so, and only one', () => {
  expect(page('s1')).toMatchObject({ content: [0, 1, null, null], fold: 4, gold: null, type: null })
})

describe('a document of the corpus', () => {
  it('has the share of each block that is not marked; what is marked `either` counts for nothing', () => {
    const { content, gold, spans, source } = page('en/a-one')
    expect(content).toEqual([0, 7 / 10, null])
    expect(gold).toBe(7)
    expect(spans!.map(({ start, end, label }) => [source.slice(start, end), label])).toEqual([
      ['Share this', 'noise'],
      ['Also read: Tides', 'noise'],
      ['By Ada Lind', 'either'],
    ])
    expect(page('en/a-two')).toMatchObject({ content: [1], gold: 20 })
  })

  it('is in the fold of its site', () => {
    expect(page('en/a-one').fold).toBe(page('en/a-two').fold)
    for (const { fold } of pages) expect([0, 1, 2, 3, 4]).toContain(fold)
  })

  it('need not be there', () => {
    expect(readLearningSet(benchmarks(), `${folder}/none`).map(({ set }) => set)).not.toContain('corpus')
  })
})

describe('single lines', () => {
  it('are pages of one line', () => {
    const lines = readLines(corpus())
    expect(lines.map(({ id, source, content }: LearningPage) => [id, source, content])).toEqual([
      ['en-a.tsv:1', 'Home', [0]],
      ['en-b.tsv:1', 'Also read: Tides', [0]],
      ['en-b.tsv:2', 'The gate was shut.', [1]],
    ])
    expect(lines[0]).toMatchObject({ set: 'corpus', type: 'example', gold: null })
  })

  it('need not be there', () => {
    expect(readLines(`${folder}/none`)).toEqual([])
  })

  it('of the same text are in one fold', () => {
    const twice = folderOf(folder, { 'lines/a.tsv': 'nav\tHome\n', 'lines/b.tsv': 'content\tTides\nfooter\tHome\n' })
    const [one, , other] = readLines(twice)
    expect(one!.fold).toBe(other!.fold)
  })
})
