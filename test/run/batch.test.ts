import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createCleaner } from '../../src/index.js'
import { listFiles } from '../../src/read/files.js'
import { openFile } from '../../src/read/open.js'
import { type Observer, runBatch } from '../../src/run/batch.js'
import { planOutput } from '../../src/write/output.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()
const cleaner = await createCleaner()
const text = (name: string) => `${name} was late again, said the harbour master on Monday.\n\nLeave a Reply\n`
const silent: Observer = { onFile: () => {}, onDocument: () => {}, onWriteError: () => {} }

interface RunOptions {
  readonly out?: string
  readonly to?: string
  readonly stdout?: Writable
  readonly observer?: Partial<Observer>
  readonly signal?: AbortSignal
}

async function run(cwd: string, paths: readonly string[], options: RunOptions = {}) {
  const { out, to, stdout = new PassThrough().resume(), observer, signal = new AbortController().signal } = options
  const list = await listFiles(paths, cwd)
  return runBatch({
    files: list.files,
    open: (file) => openFile(file, { signal }, Readable.from([])),
    cleaner,
    sink: planOutput(list, { cwd, stdout, out, to }),
    signal,
    observer: { ...silent, ...observer },
  })
}

describe('runBatch', () => {
  test('goes through all files in order and counts them', async () => {
    const cwd = folderOf(here, { 'in/a.txt': text('A'), 'in/b.txt': '', 'in/c.html': '<p>' })
    const { end, tally } = await run(cwd, ['in'], { out: 'clean' })
    expect(end).toBe('done')
    expect(tally.summary().documents).toMatchObject({ total: 3, ok: 1, empty: 2, failed: 0 })
    expect(readdirSync(join(cwd, 'clean')).sort()).toEqual(['a.txt', 'b.txt', 'c.html.txt'])
    expect(readFileSync(join(cwd, 'clean', 'a.txt'), 'utf8')).not.toContain('Leave a Reply')
  })

  test('a document that cannot be written is failed, the rest goes on', async () => {
    const cwd = folderOf(here, { 'in/a.txt': text('A'), 'in/b.txt': text('B') })
    mkdirSync(join(cwd, 'clean', 'a.txt', 'full'), { recursive: true })
    const told: string[] = []
    const { end, tally } = await run(cwd, ['in'], {
      out: 'clean',
      observer: { onWriteError: (place) => told.push(place) },
    })
    expect([end, tally.summary().documents.ok, tally.failures]).toEqual(['done', 1, 1])
    expect(told).toEqual([join('in', 'a.txt')])
    expect(readFileSync(join(cwd, 'clean', 'b.txt'), 'utf8')).toContain('B was late')
  })

  test('a full disk under stdout ends the run, a reader that went away too', async () => {
    const cwd = folderOf(here, { 'r.jsonl': `${JSON.stringify({ text: text('A') })}\n`.repeat(5) })
    for (const [code, expected] of [
      ['ENOSPC', 'lost'],
      ['EPIPE', 'pipe-closed'],
    ] as const) {
      let left = 2
      const stdout = new Writable({
        write: (_chunk, _encoding, done) => done(left-- > 0 ? null : Object.assign(new Error(code), { code })),
      })
      const { end, tally } = await run(cwd, ['r.jsonl'], { stdout })
      expect(end).toBe(expected)
      expect(tally.summary().documents.failed).toBe(code === 'ENOSPC' ? 1 : 0)
    }
  })

  test('when the one output file is lost, all its documents are', async () => {
    const cwd = folderOf(here, { 'in/a.txt': text('A'), 'in/b.txt': text('B'), blocked: '' })
    const { end, tally } = await run(cwd, ['in'], { out: join('blocked', 'all.jsonl') })
    expect([end, tally.summary().documents.ok, tally.failures > 0]).toEqual(['lost', 0, true])
  })

  test('an interruption stops between two documents and leaves whole records', async () => {
    const cwd = folderOf(here, { 'r.jsonl': `${JSON.stringify({ text: text('A') })}\n`.repeat(50) })
    const controller = new AbortController()
    let documents = 0
    const onDocument = () => {
      documents++
      if (documents === 3) controller.abort()
    }
    const result = await run(cwd, ['r.jsonl'], {
      out: 'all.jsonl',
      observer: { onDocument },
      signal: controller.signal,
    })
    expect([result.end, result.tally.total]).toEqual(['interrupted', 3])
    const [kept] = readdirSync(cwd).filter((name) => name.endsWith('.partial'))
    expect(result.message).toContain(kept)
    const lines = readFileSync(join(cwd, kept!), 'utf8').trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { status: string }).status)).toEqual(['ok', 'ok', 'ok'])
  })

  test('timers are served while it works', async () => {
    const cwd = folderOf(here, { 'r.jsonl': `${JSON.stringify({ text: text('A').repeat(20) })}\n`.repeat(60) })
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    await run(cwd, ['r.jsonl'])
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(1)
  })
})
