import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OTHER, SPUN, STORY } from '../canonical/texts.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { chaffinch } from './command.js'

const here = temporaryFolder()
const record = (id: string, text: string, more: object = {}) => `${JSON.stringify({ id, text, ...more })}\n`
const RECORDS = record('spun', SPUN, { spun: { level: 'strong' } }) + record('story', STORY) + record('other', OTHER)
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('clean --canonical', () => {
  test('records carry their cluster, in input order', async () => {
    const { out } = await chaffinch(['clean', '-', '--canonical', 'copies'], { cwd: here, stdin: RECORDS })
    expect(lines(out).map(({ id, cluster }) => [id, cluster.relation, cluster.canonical])).toEqual([
      ['spun', 'spun', false],
      ['story', 'exact', true],
      ['other', 'only', true],
    ])
  })

  test('--out leaves the canonical articles, copies are written aside', async () => {
    const cwd = folderOf(here, { 'in/a.txt': STORY, 'in/b.txt': STORY, 'in/c.txt': OTHER })
    const { code, err } = await chaffinch(['clean', 'in', '--canonical', 'copies', '--out', 'out'], { cwd })
    expect(code).toBe(0)
    expect(['a', 'b', 'c'].map((name) => existsSync(join(cwd, `out/${name}.txt`)))).toEqual([true, false, true])
    const copies = lines(readFileSync(join(cwd, 'out.copies.jsonl'), 'utf8'))
    expect(copies.map(({ id, cluster }) => [id, cluster.of])).toEqual([['b.txt', 'a.txt']])
    expect(err).toContain('1 copies are in ')
  })
})

test.each(['markdown', 'html'])('canonical pages come out as %s', async (to) => {
  const page = (text: string) => `<html><body><article><h2>Boats</h2><p>${text}</p></article></body></html>`
  const cwd = folderOf(here, { 'in/a.html': page(STORY), 'in/b.html': page(STORY), 'in/c.html': page(OTHER) })
  const argv = ['clean', 'in', '--canonical', 'copies', '--to', to, '--out', 'out', '--model', 'none']
  expect((await chaffinch(argv, { cwd })).code).toBe(0)
  const alone = ['clean', 'in/c.html', '--to', to, '--model', 'none']
  const name = `out/c.html${to === 'html' ? '' : '.md'}`
  expect(readFileSync(join(cwd, name), 'utf8')).toBe((await chaffinch(alone, { cwd })).out)
})

test('clean --site-repeats takes what repeats on the site', async () => {
  const words = ['weaver', 'miller', 'potter', 'smith', 'baker']
  const story = (word: string) =>
    `The ${word} of the upper valley never told anybody what had been seen behind the looms.`
  const stdin = words
    .map((word) =>
      record(word, `${story(word)}\n\nGourds of the almanac are weighed upstairs on Thursdays`, {
        url: `https://lark.example/${word}`,
      }),
    )
    .join('')
  const { out } = await chaffinch(['clean', '-', '--site-repeats'], { cwd: here, stdin })
  expect(lines(out).map(({ text }) => text)).toEqual(words.map(story))
})
