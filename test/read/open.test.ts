import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Incoming, InputFile, ReadOptions } from '../../src/read/incoming.js'
import { openFile } from '../../src/read/open.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()

async function all(file: InputFile, options: ReadOptions = {}, stdin = Readable.from([])): Promise<Incoming[]> {
  const { documents } = await openFile(file, options, stdin)
  const found: Incoming[] = []
  for await (const incoming of documents) found.push(incoming)
  return found
}

function file(name: string, content: string | Uint8Array): InputFile {
  return { path: join(folderOf(here, { [name]: content }), name), name, place: name }
}

const STDIN: InputFile = { path: '-', name: '-', place: '-' }

describe('openFile', () => {
  test('a text is one document with its path as id', async () => {
    const [document] = await all(file('a.txt', 'High water.\n'))
    expect(document).toMatchObject({ id: 'a.txt', line: null, page: { source: 'High water.\n', format: 'text' } })
  })

  test('a page is HTML, by its ending or by its look', async () => {
    for (const name of ['a.html', 'page']) {
      const [document] = await all(file(name, '<!doctype html><p>High water.'))
      expect(document).toMatchObject({ id: name, page: { source: '<!doctype html><p>High water.', format: 'html' } })
    }
  })

  test('records keep their order and lines', async () => {
    const text = '{"text":"a"}\n\nbroken\n{"id":"x","text":"b"}'
    const found = await all(file('r.jsonl.gz', gzipSync(text)))
    expect(found.map((one) => [one.id, one.failure?.error.code])).toEqual([
      ['r.jsonl.gz#1', undefined],
      ['r.jsonl.gz#3', 'not-json'],
      ['x', undefined],
    ])
  })

  test('stdin is known by its content, records are numbered -#line', async () => {
    const records = await all(STDIN, {}, Readable.from([Buffer.from('{"text":"a"}\n{"te'), Buffer.from('xt":"b"}\n')]))
    expect(records.map((one) => one.id)).toEqual(['-#1', '-#2'])
    const [text] = await all(STDIN, {}, Readable.from([Buffer.from('High water.')]))
    expect(text).toMatchObject({ id: '-', page: { format: 'text' } })
  })

  test('the first record comes while the producer still waits', async () => {
    const stdin = new Readable({ read() {} })
    stdin.push('{"text":"a"}\n')
    const { documents, close } = await openFile(STDIN, {}, stdin)
    const first = await documents[Symbol.asyncIterator]().next()
    expect((first.value as Incoming).id).toBe('-#1')
    close()
  })

  test('the limit holds for texts and records', async () => {
    expect((await all(file('a.txt', 'x'.repeat(50)), { maxBytes: 20 }))[0]?.failure?.status).toBe('too-large')
    const records = await all(file('r.jsonl', `{"text":"${'x'.repeat(50)}"}\n{"text":"b"}\n`), { maxBytes: 20 })
    expect(records.map((one) => one.failure?.status)).toEqual(['too-large', undefined])
  })

  test('a small file that unpacks to much is too large, not a full memory', async () => {
    const [bomb] = await all(file('b.txt.gz', gzipSync(Buffer.alloc(30_000_000, 97))), { maxBytes: 1_000_000 })
    expect(bomb?.failure?.status).toBe('too-large')
  })

  test('what cannot be read is answered as a document', async () => {
    expect(
      (await all({ path: join(here, 'gone.txt'), name: 'gone.txt', place: 'gone.txt' }))[0]?.failure?.error,
    ).toEqual({
      code: 'unreadable',
      message: 'the file is gone',
    })
    expect((await all(file('a.docx', 'x')))[0]?.failure?.error.code).toBe('unsupported-format')
    expect((await all(file('a.json', '[1]')))[0]?.failure?.error.code).toBe('unsupported-format')
    expect((await all(file('a.txt', Buffer.from([0xff, 0, 0, 1, 0xd8]))))[0]?.failure?.error.code).toBe('not-text')
    const locked = file('locked.txt', 'a')
    chmodSync(locked.path, 0o000)
    // Whoever runs as root may read it all the same.
    if (process.getuid?.() !== 0) expect((await all(locked))[0]?.failure?.error.code).toBe('unreadable')
  })

  test('records before the place where packed data break off are read', async () => {
    const noise = Array.from({ length: 3000 }, (_, at) => `{"id":${at},"text":"${(at * 7919).toString(36)}"}`).join(
      '\n',
    )
    const packed = gzipSync(noise)
    const found = await all(file('r.jsonl.gz', packed.subarray(0, packed.length - 2000)))
    expect(found.length).toBeGreaterThan(100)
    expect(found.at(-1)).toMatchObject({ given: null, failure: { error: { code: 'damaged' } } })
    expect(found.slice(0, -1).filter((one) => one.failure !== undefined).length).toBeLessThan(2)
  })

  test('an interrupted run throws', async () => {
    const controller = new AbortController()
    const { documents } = await openFile(STDIN, { from: 'jsonl', signal: controller.signal }, endless())
    const run = async () => {
      for await (const _ of documents) controller.abort()
    }
    await expect(run()).rejects.toThrow(/abort/i)
  })
})

function endless(): Readable {
  return new Readable({
    read() {
      this.push('{"text":"a"}\n')
    },
  })
}
