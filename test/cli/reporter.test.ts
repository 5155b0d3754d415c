import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Setting, Settings } from '../../src/cli/config.js'
import { Reporter } from '../../src/cli/reporter.js'
import { Tally } from '../../src/run/tally.js'
import { articleOf, incomingOf } from '../write/article.js'

interface Given {
  readonly settings?: Record<string, Setting['value']>
  readonly names?: readonly string[]
  readonly skipped?: readonly string[]
}

/** A reporter and what it has said since it was last asked. */
function reporterOf({ settings = {}, names = ['a.txt'], skipped = [] }: Given = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const values = new Map(Object.entries(settings).map(([key, value]) => [key, { value, from: 'default' }]))
  const files = names.map((name) => ({ path: `/in/${name}`, name, place: name }))
  const interrupt = () => ({ signal: new AbortController().signal, release: () => {} })
  const terminal = { stdin, stdout, stderr, cwd: '/in', env: {}, interrupt }
  const reporter = new Reporter({ files, skipped, folders: [] }, new Settings(values), terminal)
  return { reporter, said: () => String(stderr.read() ?? ''), printed: () => String(stdout.read() ?? '') }
}

describe('before a run', () => {
  const warned = (given: Given) => {
    const { reporter, said } = reporterOf(given)
    reporter.warnBefore()
    return said()
  }

  it('nothing is said when nothing is odd', () => {
    expect(warned({})).toBe('')
    expect(warned({ names: ['a.jsonl'], settings: { field: ['BODY=text'], echo: true } })).toBe('')
  })

  it('files that are left alone are counted by ending', () => {
    expect(warned({ skipped: ['a.png', 'b.csv', 'c.png'] })).toContain('left alone: .png (2), .csv (1);')
    expect(warned({ names: [] })).toContain('nothing to read there')
  })

  it('options without effect are named', () => {
    expect(warned({ settings: { field: ['BODY=text'] } })).toContain('--field has no effect')
    expect(warned({ settings: { echo: true, to: 'text' } })).toContain('--echo has no effect with --to text')
  })

  it('quiet is quiet', () => {
    expect(warned({ names: [], skipped: ['a.png'], settings: { quiet: true } })).toBe('')
  })
})

describe('of a document', () => {
  const failure = articleOf({ status: 'failed', text: '', error: { code: 'not-text', message: 'no text' } })
  const saidOf = (given: Given, ...[incoming, article]: Parameters<Reporter['onDocument']>) => {
    const { reporter, said } = reporterOf(given)
    reporter.onDocument(incoming, article)
    return said()
  }

  it('a failure is told, quiet or not', () => {
    expect(saidOf({}, incomingOf(), failure)).toBe('chaffinch: in/a.txt: no text\n')
    expect(saidOf({ settings: { quiet: true } }, incomingOf(), failure)).toBe('chaffinch: in/a.txt: no text\n')
  })

  it('a failure that stands in its record is not told again', () => {
    expect(saidOf({}, incomingOf({ line: 3 }), failure)).toBe('')
    expect(saidOf({ settings: { to: 'text' } }, incomingOf({ line: 3 }), failure)).toContain('no text')
    expect(saidOf({ settings: { verbose: true } }, incomingOf({ line: 3 }), failure)).toContain('no text')
  })

  it('notes are told when more is asked for', () => {
    const article = articleOf({ notes: [{ code: 'trial', message: 'x would remove 0-4' }] })
    expect(saidOf({}, incomingOf(), article)).toBe('')
    expect(saidOf({ settings: { verbose: true } }, incomingOf(), article)).toContain('x would remove 0-4 (trial)')
  })
})

describe('at the end', () => {
  const result = { end: 'done' as const, tally: new Tally(), message: null }

  it('the table goes to stderr', async () => {
    const { reporter, said, printed } = reporterOf()
    await reporter.summarize({ ...result, end: 'interrupted', message: 'the rest is lost' })
    expect(said()).toMatch(/^chaffinch: interrupted;.*\nchaffinch: the rest is lost\ndocuments {2}0\n/)
    expect(printed()).toBe('')
  })

  it('JSON goes to stdout when the documents go elsewhere', async () => {
    const aside = reporterOf({ settings: { json: true, out: '/out' }, skipped: ['a.png'] })
    await aside.reporter.summarize(result)
    expect(JSON.parse(aside.printed())).toMatchObject({ documents: { total: 0 }, skipped: 1 })
    const beside = reporterOf({ settings: { json: true } })
    await beside.reporter.summarize(result)
    expect(JSON.parse(beside.said())).toMatchObject({ skipped: 0 })
    expect(beside.printed()).toBe('')
  })

  it('nothing is said when it is quiet', async () => {
    const { reporter, said } = reporterOf({ settings: { quiet: true } })
    await reporter.summarize(result)
    expect(said()).toBe('')
  })
})
