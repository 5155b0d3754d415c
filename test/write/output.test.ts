import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../src/read/files.js'
import { FileSink } from '../../src/write/file-sink.js'
import { FolderSink } from '../../src/write/folder-sink.js'
import { type OutputOptions, planOutput } from '../../src/write/output.js'
import { StreamSink } from '../../src/write/stream-sink.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()
const cwd = folderOf(here, {
  'in/a.txt': 'a',
  'in/b.txt': 'b',
  'in/page.html': '',
  'r.jsonl': '',
  's.jsonl': '',
  plain: '',
  'full/x.txt': '',
})
symlinkSync(join(cwd, 'in'), join(cwd, 'link'))

async function plan(paths: readonly string[], options: Partial<OutputOptions> = {}) {
  return planOutput(await listFiles(paths, cwd), { cwd, stdout: new PassThrough(), ...options })
}

describe('the kind of output', () => {
  test('a stream, a folder, or a file that ends like a format', async () => {
    expect(await plan(['in/a.txt'])).toBeInstanceOf(StreamSink)
    expect(await plan(['in'], { out: 'clean' })).toBeInstanceOf(FolderSink)
    expect(await plan(['in'], { out: 'full' })).toBeInstanceOf(FolderSink)
    expect(await plan(['in'], { out: 'clean.jsonl' })).toBeInstanceOf(FileSink)
    expect(await plan(['in/a.txt'], { out: 'clean.txt' })).toBeInstanceOf(FileSink)
    expect(await plan(['in'], { out: 'clean.txt/' })).toBeInstanceOf(FolderSink)
  })

  test('several documents as text need a folder, records none', async () => {
    await expect(plan(['in/a.txt', 'in/b.txt'])).rejects.toThrow('--out FOLDER')
    await expect(plan(['in/a.txt', 'in/b.txt'], { out: 'one.txt' })).rejects.toThrow('--out FOLDER')
    expect(await plan(['in/a.txt', 'in/b.txt'], { to: 'jsonl' })).toBeInstanceOf(StreamSink)
    expect(await plan(['r.jsonl', 's.jsonl'])).toBeInstanceOf(StreamSink)
  })
})

describe('what would destroy or reread something is refused', () => {
  test('writing over an input, also through a link', async () => {
    await expect(plan(['in/a.txt'], { out: 'in' })).rejects.toThrow('"in/a.txt" would be written over')
    await expect(plan(['in/a.txt'], { out: 'link' })).rejects.toThrow('would be written over')
    await expect(plan(['in/a.txt'], { out: 'in/a.txt' })).rejects.toThrow('would be written over')
    await expect(plan(['r.jsonl'], { out: '.' })).rejects.toThrow('would be written over')
    expect(await plan(['in/a.txt'], { out: 'in', to: 'jsonl' })).toBeInstanceOf(FolderSink)
  })

  test('writing into what is read', async () => {
    for (const out of ['in', 'in/clean', 'link/clean', 'in/all.jsonl']) {
      await expect(plan(['in'], { out })).rejects.toThrow('lies inside the input')
    }
    await expect(plan(['**/*.txt'], { out: 'clean' })).rejects.toThrow('lies inside the input')
    expect(await plan(['in/*.txt'], { out: 'clean' })).toBeInstanceOf(FolderSink)
  })

  test('a place that is a file, or no file at all', async () => {
    await expect(plan(['in'], { out: 'plain' })).rejects.toThrow('is no folder')
    if (process.platform !== 'win32')
      await expect(plan(['in/a.txt'], { out: '/dev/null' })).rejects.toThrow('is no folder')
  })
})
