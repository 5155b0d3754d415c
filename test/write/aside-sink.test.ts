import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article, Cluster, SpunLevel } from '../../src/types.js'
import { AsideSink, copiesAside, spunAside } from '../../src/write/aside-sink.js'
import type { Sink } from '../../src/write/sink.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { articleOf, incomingOf } from './article.js'

const here = temporaryFolder()
const out = () => join(folderOf(here, {}), 'out')
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
const cluster: Cluster = { id: 'c', canonical: false, relation: 'near', similarity: 0.9, of: 'a', reason: 'why' }
const copy = (canonical: boolean) => articleOf({ text: 'Red boats', cluster: { ...cluster, canonical } })

describe('articles with spun wording', () => {
  test('go to the second file when they are strong, all others on', async () => {
    const [inner, aside] = [new Kept(), spunAside(out())]
    const sink = new AsideSink(inner, aside)
    await sink.begin(FILE, null)
    for (const level of ['none', 'strong', 'possible', 'too-short'] as const)
      await sink.write(incomingOf(), withLevel(level))
    await sink.write(incomingOf(), articleOf())
    await sink.end('done')
    expect(await sink.close('done')).toContain('1 with spun wording left out')
    expect(inner.articles.map(({ spun }) => spun?.level)).toEqual(['none', 'possible', 'too-short', undefined])
    expect(readFileSync(aside.path, 'utf8')).toContain('"text":"strong"')
  })

  test('make no file where there are none', async () => {
    const aside = spunAside(out())
    const sink = new AsideSink(new Kept(), aside)
    await sink.write(incomingOf(), withLevel('none'))
    expect(await sink.close('done')).toBeNull()
    expect(existsSync(aside.path)).toBe(false)
  })
})

describe('copies', () => {
  test('go to their file with relation and reason, canonical articles on', async () => {
    const [inner, aside] = [new Kept(), copiesAside(out())]
    const sink = new AsideSink(inner, aside)
    await sink.write(incomingOf({ id: 'b', given: new Map([['id', '"b"']]) }), copy(true))
    await sink.write(incomingOf({ id: 'b', given: new Map([['id', '"b"']]) }), copy(false))
    expect(await sink.close('done')).toBe(`1 copies are in ${aside.path}`)
    expect(inner.articles).toHaveLength(1)
    const record = JSON.parse(readFileSync(aside.path, 'utf8'))
    expect(record).toMatchObject({ id: 'b', cluster: { of: 'a', reason: 'why' } })
  })

  test('make no file where there are none', async () => {
    const aside = copiesAside(out())
    const sink = new AsideSink(new Kept(), aside)
    await sink.write(incomingOf(), copy(true))
    expect(await sink.close('done')).toBeNull()
    expect(existsSync(aside.path)).toBe(false)
  })

  test('are in their file after an interruption, too', async () => {
    const aside = copiesAside(out())
    const sink = new AsideSink(new Kept(), aside)
    await sink.write(incomingOf(), copy(false))
    expect(await sink.close('interrupted')).toContain('1 copies')
    expect(existsSync(aside.path)).toBe(true)
  })

  test('have their file beside the output', () => {
    expect(['out/', 'clean.jsonl', 'a.b'].map((path) => copiesAside(path).path)).toEqual([
      'out.copies.jsonl',
      'clean.copies.jsonl',
      'a.b.copies.jsonl',
    ])
  })
})
