import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readers } from '../../src/read/index.js'
import { FolderSink, outputName } from '../../src/write/folder-sink.js'
import { writers } from '../../src/write/index.js'
import type { WriteError } from '../../src/write/write-error.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { articleOf, incomingOf } from './article.js'

const here = temporaryFolder()
const reader = (name: string) => readers.find((one) => one.name === name)!
const writer = (name: string) => writers.find((one) => one.name === name)!
const fileOf = (name: string) => ({ path: `/in/${name}`, name, place: `in/${name}` })

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

describe('FolderSink', () => {
  test('mirrors documents', async () => {
    const folder = folderOf(here, {})
    const sink = new FolderSink(folder, () => writer('text'))
    for (const name of ['a.txt', 'sub/b.md']) {
      await sink.begin(fileOf(name), reader('text'))
      await sink.write(incomingOf({ id: name }), articleOf({ text: name }))
      await sink.end('done')
    }
    expect(list(folder)).toEqual(['a.txt', join('sub', 'b.md.txt')])
    expect(readFileSync(join(folder, 'sub', 'b.md.txt'), 'utf8')).toBe('sub/b.md')
  })

  test('a failed document gets no file, an emptied one an empty file', async () => {
    const folder = folderOf(here, {})
    const sink = new FolderSink(folder, () => writer('text'))
    await sink.begin(fileOf('a.txt'), null)
    await sink.write(
      incomingOf({ page: null }),
      articleOf({ status: 'failed', error: { code: 'unreadable', message: 'gone' } }),
    )
    await sink.begin(fileOf('b.txt'), reader('text'))
    await sink.write(incomingOf(), articleOf({ status: 'emptied', text: '' }))
    expect(list(folder)).toEqual(['b.txt'])
  })

  test('records as text get a file each, called by line and id; no id leads out of the folder', async () => {
    const folder = folderOf(here, {})
    const sink = new FolderSink(folder, () => writer('text'))
    await sink.begin(fileOf('r.jsonl'), reader('jsonl'))
    for (const [line, id] of [
      [1, 'r.jsonl#1'],
      [2, '../../up'],
      [3, 'https://e.org/ä?b'],
      [4, '長'.repeat(200)],
      [5, '..'],
    ] as const) {
      await sink.write(incomingOf({ id, line }), articleOf())
    }
    const names = ['1.txt', '2-.._.._up.txt', '3-https_e.org_ä_b.txt', `4-${'長'.repeat(50)}.txt`, '5-...txt']
    expect(list(folder)).toEqual(names.map((name) => join('r.jsonl', name)).sort())
  })

  test('a file of records is there when its input ended, and not when it was lost', async () => {
    const folder = folderOf(here, {})
    const sink = new FolderSink(folder, () => writer('jsonl'))
    await sink.begin(fileOf('r.jsonl'), reader('jsonl'))
    await sink.write(incomingOf({ line: 1 }), articleOf())
    expect(list(folder)).not.toContain('r.jsonl')
    await sink.end('done')
    await sink.begin(fileOf('s.jsonl.gz'), reader('jsonl'))
    await sink.end('lost')
    expect(list(folder)).toEqual(['r.jsonl'])
  })

  test('an interrupted file of records is kept under another name', async () => {
    const folder = folderOf(here, {})
    const sink = new FolderSink(folder, () => writer('jsonl'))
    await sink.begin(fileOf('r.jsonl'), reader('jsonl'))
    await sink.write(incomingOf({ line: 1 }), articleOf())
    await sink.end('interrupted')
    const [kept] = list(folder)
    expect(kept).toMatch(/\.partial$/)
    expect(await sink.close()).toContain(kept)
  })

  test('two inputs of one name, and a folder where a file should go, are errors of those alone', async () => {
    const folder = folderOf(here, { 'c.txt/inside': '' })
    const sink = new FolderSink(folder, () => writer('text'))
    await sink.begin(fileOf('a.html'), reader('text'))
    await expect(sink.begin(fileOf('a.html.txt'), reader('text'))).rejects.toMatchObject({
      lost: 'file',
    } satisfies Partial<WriteError>)
    await sink.begin(fileOf('c.txt'), reader('text'))
    await expect(sink.write(incomingOf(), articleOf())).rejects.toMatchObject({
      lost: 'document',
    } satisfies Partial<WriteError>)
  })
})

test('the ending is added unless it is there', () => {
  const name = (input: string, to: string) => outputName(input, writer(to))
  expect([name('a.txt', 'text'), name('a.TXT', 'text'), name('a.html', 'text'), name('a.txt.gz', 'text')]).toEqual([
    'a.txt',
    'a.TXT',
    'a.html.txt',
    'a.txt.gz.txt',
  ])
  expect([name('a.md', 'markdown'), name('a.txt', 'jsonl'), name('-', 'text')]).toEqual([
    'a.md',
    'a.txt.jsonl',
    'stdin.txt',
  ])
})
