import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readers } from '../../src/read/index.js'
import { UsageError } from '../../src/read/usage-error.js'
import { FileSink } from '../../src/write/file-sink.js'
import { writers } from '../../src/write/index.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { articleOf, incomingOf } from './article.js'

const here = temporaryFolder()
const [text, jsonl] = ['text', 'jsonl'].map((name) => ({
  reader: readers.find((one) => one.name === name)!,
  writer: writers.find((one) => one.name === name)!,
}))
const FILE = { path: '/in/a', name: 'a', place: 'a' }

function sinkOf(name: string, kind: typeof text) {
  const target = join(folderOf(here, {}), name)
  return { target, sink: new FileSink(target, () => kind!.writer) }
}

test('all records go into one file, there at the end', async () => {
  const { target, sink } = sinkOf('all.jsonl', jsonl)
  for (const id of ['1', '2']) {
    await sink.begin(FILE, jsonl!.reader)
    await sink.write(incomingOf({ given: new Map([['id', id]]) }), articleOf())
    await sink.end()
  }
  expect(existsSync(target)).toBe(false)
  await sink.close('done')
  expect(readFileSync(target, 'utf8').match(/"id":\d/g)).toEqual(['"id":1', '"id":2'])
})

test('several documents as text are refused, and nothing is left of the first', async () => {
  const { target, sink } = sinkOf('one.txt', text)
  await sink.begin(FILE, text!.reader)
  await sink.write(incomingOf(), articleOf())
  await expect(sink.begin(FILE, text!.reader)).rejects.toThrow(UsageError)
  await sink.close('lost')
  expect(readdirSync(dirname(target))).toEqual([])
})

test('interrupted, records are kept under another name and the user is told', async () => {
  const { target, sink } = sinkOf('all.jsonl', jsonl)
  await sink.begin(FILE, jsonl!.reader)
  await sink.write(incomingOf(), articleOf())
  const message = await sink.close('interrupted')
  const [kept] = readdirSync(dirname(target))
  expect(message).toContain(kept)
  expect(readFileSync(join(dirname(target), kept!), 'utf8')).toContain('"status":"ok"')
})

test('a place that cannot be written loses everything, in words', async () => {
  const folder = folderOf(here, { file: '' })
  const sink = new FileSink(join(folder, 'file', 'all.jsonl'), () => jsonl!.writer)
  await expect(sink.begin(FILE, jsonl!.reader)).rejects.toMatchObject({
    lost: 'run',
    message: 'a file stands where a folder is needed',
  })
})
