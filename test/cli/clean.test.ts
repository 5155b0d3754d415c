import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { type CommandOptions, chaffinch } from './command.js'

const here = temporaryFolder()
const STORY = 'The ferry was late again, said the harbour master on Monday.'
const NOISY = `${STORY}\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n`
const PAGE = `<!doctype html><title>Ferries</title><article><p>${STORY}</p></article>`
/** No text in any encoding. */
const BINARY = Uint8Array.of(0x89, 0x50, 0, 0, 0, 0xff)
const lines = (...records: unknown[]) =>
  records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('')

async function clean(
  files: Record<string, string | Uint8Array>,
  argv: readonly string[],
  options: Partial<CommandOptions> = {},
) {
  const cwd = folderOf(here, files)
  return { cwd, ...(await chaffinch(['clean', ...argv], { cwd, ...options })) }
}

const parse = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('one document', () => {
  test('its clean text goes to stdout, the counts to stderr', async () => {
    const { code, out, err } = await clean({ 'a.txt': NOISY }, ['a.txt'])
    expect([code, out.trim()]).toEqual([0, STORY])
    expect(err).toMatch(
      /documents {2}1: 1 ok\nwords +25 in, 11 kept, 14 cut \(56\.0 %\)\nwords cut by category\n +14 {2}comments\n/,
    )
  })

  test('stdin, named or not', async () => {
    for (const argv of [[], ['-']]) expect((await clean({}, argv, { stdin: NOISY })).out.trim()).toBe(STORY)
  })

  test('without anything on a terminal it asks for something to clean', async () => {
    const { code, err } = await clean({}, [], { stdin: Object.assign(Readable.from([]), { isTTY: true }) })
    expect([code, err]).toEqual([2, expect.stringContaining('nothing to clean')])
  })

  test('--quiet says nothing, --verbose names the rules', async () => {
    expect((await clean({ 'a.txt': NOISY }, ['a.txt', '--quiet'])).err).toBe('')
    expect((await clean({ 'a.txt': NOISY }, ['a.txt', '--verbose'])).err).toMatch(
      /stretches cut by rule\n +\d {2}comments\/en\//,
    )
  })

  test('--keep and --only choose the categories', async () => {
    expect((await clean({ 'a.txt': NOISY }, ['a.txt', '--keep', 'app,comments'])).out).toBe(NOISY)
    expect((await clean({ 'a.txt': NOISY }, ['a.txt', '--only', 'consent', '--only', 'app'])).out).toBe(NOISY)
    expect((await clean({ 'a.txt': NOISY }, ['a.txt', '--only', 'comments'])).out.trim()).toBe(STORY)
  })

  test('UTF-16 and windows-1252 are read, a guess is noted', async () => {
    expect((await clean({ 'a.txt': Buffer.from(`\ufeff${NOISY}`, 'utf16le') }, ['a.txt'])).out.trim()).toBe(STORY)
    const guessed = await clean({ 'a.txt': Buffer.from(NOISY.replace('ferry', 'caf\xe9'), 'latin1') }, ['a.txt'])
    expect(guessed.out.trim()).toBe(STORY.replace('ferry', 'café'))
    expect(guessed.err).toMatch(/notes.*1 encoding-guessed/)
  })
})

describe('several documents', () => {
  const texts = { 'in/a.txt': NOISY, 'in/sub/b.md': `# Ferries\n\n${NOISY}` }
  const files = { ...texts, 'in/c.html': PAGE, 'in/d.png': '', 'in/e.txt': BINARY }

  test('as text they need --out', async () => {
    const { code, out, err } = await clean(files, ['in'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--out FOLDER')
  })

  test('a folder is mirrored; what cannot be read is told, the rest written: exit code 3', async () => {
    const { code, out, err, cwd } = await clean(files, ['in', '--out', 'clean'])
    expect([code, out]).toEqual([3, ''])
    expect(readFileSync(join(cwd, 'clean', 'a.txt'), 'utf8').trim()).toBe(STORY)
    expect(readFileSync(join(cwd, 'clean', 'sub', 'b.md'), 'utf8')).toContain('# Ferries')
    expect(readFileSync(join(cwd, 'clean', 'c.html.txt'), 'utf8').trim()).toBe(STORY)
    expect(readdirSync(join(cwd, 'clean')).sort()).toEqual(['a.txt', 'c.html.txt', 'sub'])
    expect(err).toContain(`${join('in', 'e.txt')}: the file is no text`)
    expect(err).toContain('left alone: .png (1)')
  })

  test('as records they share a stream or a file; ids are paths with /', async () => {
    const { code, out } = await clean(files, ['in', '--to', 'jsonl'])
    expect(code).toBe(3)
    expect(parse(out).map((record) => [record.id, record.status])).toEqual([
      ['a.txt', 'ok'],
      ['c.html', 'ok'],
      ['e.txt', 'failed'],
      ['sub/b.md', 'ok'],
    ])
    const filed = await clean(files, ['in', '--out', 'all.jsonl'])
    expect(filed.out).toBe('')
    expect(readFileSync(join(filed.cwd, 'all.jsonl'), 'utf8')).toBe(out)
  })

  test('--json gives the summary on stdout when the documents go elsewhere, else on stderr', async () => {
    const aside = await clean({ 'in/a.txt': NOISY }, ['in', '--out', 'clean', '--json'])
    expect(JSON.parse(aside.out)).toMatchObject({
      documents: { total: 1, ok: 1 },
      words: { in: 25, kept: 11, cut: 14 },
    })
    expect(aside.err).toBe('')
    const beside = await clean({ 'a.txt': NOISY }, ['a.txt', '--json'])
    expect(beside.out.trim()).toBe(STORY)
    expect(JSON.parse(beside.err)).toMatchObject({ categories: { comments: 14 } })
  })

  test('an input is never written over', async () => {
    const { code, err, cwd } = await clean({ 'a.txt': NOISY }, ['a.txt', '--out', '.'])
    expect([code, err]).toEqual([2, expect.stringContaining('would be written over')])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(NOISY)
  })

  test('an empty folder is no error, only said', async () => {
    const { code, err } = await clean({ 'in/x.png': '' }, ['in', '--out', 'clean'])
    expect([code, err]).toEqual([0, expect.stringContaining('nothing to read')])
  })
})

describe('records', () => {
  test('in their order, broken lines in their place', async () => {
    const { code, out, err } = await clean(
      { 'r.jsonl': lines({ id: 7, url: 'https://example.org', text: NOISY, x: [1] }, 'oops', '', { body: 'a' }) },
      ['r.jsonl'],
    )
    const [first, second, third] = parse(out)
    expect(code).toBe(3)
    expect(Object.keys(first!).slice(0, 4)).toEqual(['id', 'url', 'x', 'text'])
    expect(first).toMatchObject({ id: 7, url: 'https://example.org', x: [1], status: 'ok' })
    expect(second).toEqual({
      id: 'r.jsonl#2',
      status: 'failed',
      error: { code: 'not-json', message: expect.any(String) as string },
    })
    expect(third).toMatchObject({
      id: 'r.jsonl#4',
      body: 'a',
      text: '',
      status: 'failed',
      error: { code: 'no-source' },
    })
    expect(err).toMatch(/errors +1 no-source, 1 not-json/)
  })

  test('removed stretches and kept text make the source again', async () => {
    const [record] = parse((await clean({ 'r.jsonl': lines({ text: NOISY }) }, ['r.jsonl'])).out)
    const removed = record!.removed as { start: number; end: number; text: string }[]
    expect(removed.length).toBeGreaterThan(0)
    for (const { start, end, text } of removed) expect(NOISY.slice(start, end)).toBe(text)
  })

  test('--field, --lang and --echo', async () => {
    const files = { 'r.jsonl': lines({ BODY: NOISY, heading: 'Ferries', text: 'caption' }) }
    const [record] = parse(
      (await clean(files, ['r.jsonl', '--field', 'BODY=text', '--field', 'heading=title', '--lang', 'en', '--echo']))
        .out,
    )
    expect(record).toMatchObject({
      BODY: NOISY,
      heading: 'Ferries',
      title: 'Ferries',
      lang: 'en',
      text: expect.stringContaining(STORY) as string,
    })
    const [quiet] = parse((await clean(files, ['r.jsonl', '--field', 'BODY=text'])).out)
    expect(quiet).not.toHaveProperty('BODY')
  })

  test('as text they get a file each; failures are told', async () => {
    const argv = 'r.jsonl --to text --out clean'.split(' ')
    const { code, cwd, err } = await clean({ 'r.jsonl': lines({ id: 'one', text: NOISY }, { x: 1 }) }, argv)
    expect(code).toBe(3)
    expect(readdirSync(join(cwd, 'clean', 'r.jsonl'))).toEqual(['1-one.txt'])
    expect(err).toContain('r.jsonl#2: the record has no field')
    expect((await clean({ 'r.jsonl': lines({ text: NOISY }) }, ['r.jsonl', '--to', 'text'])).code).toBe(2)
  })

  test('fields of an earlier run do not survive', async () => {
    const once = await clean({ 'r.jsonl': lines({ id: 'a', text: NOISY, spun: {}, error: { code: 'x' } }) }, [
      'r.jsonl',
    ])
    const [record] = parse(once.out)
    expect(record!.spun).toMatchObject({ level: 'too-short', spans: [] })
    expect(record).not.toHaveProperty('error')
    const twice = parse((await clean({ 'r.jsonl': once.out }, ['r.jsonl'])).out)[0]!
    expect(twice.text).toBe(record!.text)
    expect(twice.removed).toEqual([])
  })
})

describe('reports instead of output', () => {
  test('--check names file, line and column and ends with 1; a clean file with 0', async () => {
    const found = await clean({ 'a.txt': NOISY }, ['a.txt', '--check', '--quiet'])
    expect(found.code).toBe(1)
    expect(found.out).toMatch(/^a\.txt:3:1 comments comments\/en\/[a-z-]+\na\.txt:5:1 comments comments\/en\/[a-z-]+\n/)
    expect(await clean({ 'a.txt': `${STORY}\n` }, ['a.txt', '--check', '--quiet'])).toMatchObject({ code: 0, out: '' })
  })

  test('--check of what cannot be read is no pass', async () => {
    expect((await clean({ 'in/a.txt': NOISY, 'in/b.txt': BINARY }, ['in', '--check'])).code).toBe(3)
  })

  test('--dry-run counts and writes nothing', async () => {
    const files = { 'in/a.txt': NOISY, 'in/b.txt': STORY }
    const { code, out, cwd } = await clean(files, ['in', '--dry-run', '--out', 'clean'])
    expect(code).toBe(0)
    expect(out).toMatch(/a\.txt: ok, 14 words would go\n +\d+ words {2}\d× {2}comments/)
    expect(existsSync(join(cwd, 'clean'))).toBe(false)
    expect((await clean(files, ['in', '--dry-run'])).code).toBe(0)
  })

  test('both as JSON, not both at once', async () => {
    const [found] = parse((await clean({ 'a.txt': NOISY }, ['a.txt', '--check', '--json'])).out)
    expect(found).toMatchObject({ place: 'a.txt', line: 3 })
    const [dry] = parse((await clean({ 'a.txt': NOISY }, ['a.txt', '--dry-run', '--json'])).out)
    expect(dry).toMatchObject({ id: 'a.txt', words: 14 })
    expect((await clean({ 'a.txt': NOISY }, ['a.txt', '--dry-run', '--check'])).code).toBe(2)
  })
})

test('an interrupted run ends with 130', async () => {
  const controller = new AbortController()
  const stdin = new Readable({ read() {} })
  stdin.push(lines({ text: NOISY }))
  setTimeout(() => controller.abort(), 300)
  const { code, out, err } = await clean({}, ['--from', 'jsonl'], { stdin, signal: controller.signal })
  expect(code).toBe(130)
  expect(parse(out)).toHaveLength(1)
  expect(err).toContain('interrupted')
})

test('the same bytes come out whatever the order and number of files', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`in/${at}.txt`, NOISY.replace('Monday', `day ${at}`)]),
  )
  const all = parse((await clean(files, ['in', '--to', 'jsonl'])).out)
  const one = parse((await clean({ 'in/7.txt': files['in/7.txt']! }, ['in', '--to', 'jsonl'])).out)
  expect(all.find((record) => record.id === '7.txt')).toEqual(one[0])
})
