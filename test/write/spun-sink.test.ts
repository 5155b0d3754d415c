import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article, SpunLevel } from '../../src/types.js'
import type { Sink } from '../../src/write/sink.js'
import { SpunSink } from '../../src/write/spun-sink.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { articleOf, incomingOf } from './article.js'

const here = temporaryFolder()
const FILE = { path: '/in/a', name: 'a', place: 'a' }

class Kept implements Sink {
  readonly articles: Article[] = []
  async begin() {}
  async write(_: unknown, article: Article) {
    this.articles.push(article)
  }
  async end() {}
  async close() {
    return null
  }
}

const withLevel = (level: SpunLevel) =>
  articleOf({ text: level, spun: { level, score: 1, swaps: 0, words: 9, spans: [] } })

test('strong ones go to the second file, all others on', async () => {
  const [inner, target] = [new Kept(), join(folderOf(here, {}), 'out.spun.jsonl')]
  const sink = new SpunSink(inner, target)
  await sink.begin(FILE, null)
  for (const level of ['none', 'strong', 'possible', 'too-short'] as const)
    await sink.write(incomingOf(), withLevel(level))
  await sink.write(incomingOf(), articleOf())
  await sink.end('done')
  expect(await sink.close('done')).toContain('1 with spun wording left out')
  expect(inner.articles.map(({ spun }) => spun?.level)).toEqual(['none', 'possible', 'too-short', undefined])
  expect(readFileSync(target, 'utf8')).toContain('"text":"strong"')
})

test('without any there is no file', async () => {
  const target = join(folderOf(here, {}), 'out.spun.jsonl')
  const sink = new SpunSink(new Kept(), target)
  await sink.write(incomingOf(), withLevel('none'))
  expect(await sink.close('done')).toBeNull()
  expect(existsSync(target)).toBe(false)
})
