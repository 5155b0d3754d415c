import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Incoming } from '../../src/read/incoming.js'
import type { Article } from '../../src/types.js'
import { CopiesSink, copiesPath } from '../../src/write/copies-sink.js'
import type { Sink } from '../../src/write/sink.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()
const incoming: Incoming = { id: 'b', place: 'b', line: 1, given: new Map([['id', '"b"']]), page: null, notes: [] }
const article = (canonical: boolean): Article => ({
  ...{ text: 'Red boats', removed: [], confidence: 1, status: 'ok', notes: [], sentences: () => [] },
  chaffinch: { version: '1', rules: 'x' },
  cluster: { id: 'c', canonical, relation: 'near', similarity: 0.9, of: 'a', reason: 'why' },
})

function sinkAt(path: string) {
  const kept: Article[] = []
  const inner: Sink = {
    begin: async () => {},
    write: async (_, one) => void kept.push(one),
    end: async () => {},
    close: async () => null,
  }
  return { kept, sink: new CopiesSink(inner, path) }
}

test('canonical articles go on, copies to their file with relation and reason', async () => {
  const path = join(folderOf(here, {}), 'out.copies.jsonl')
  const { kept, sink } = sinkAt(path)
  await sink.write(incoming, article(true))
  await sink.write(incoming, article(false))
  expect(await sink.close('done')).toBe(`1 copies are in ${path}`)
  expect(kept).toHaveLength(1)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ id: 'b', cluster: { of: 'a', reason: 'why' } })
})

test('without copies there is no file', async () => {
  const path = join(folderOf(here, {}), 'out.copies.jsonl')
  const { sink } = sinkAt(path)
  await sink.write(incoming, article(true))
  expect(await sink.close('done')).toBeNull()
  expect(existsSync(path)).toBe(false)
})

test('the file lies beside the output', () => {
  expect(['out/', 'clean.jsonl', 'a.b'].map(copiesPath)).toEqual([
    'out.copies.jsonl',
    'clean.copies.jsonl',
    'a.b.copies.jsonl',
  ])
})
