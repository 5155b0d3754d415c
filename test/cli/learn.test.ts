import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { chaffinch } from './command.js'

const here = temporaryFolder()
const WORDS = ['weaver', 'miller', 'potter', 'smith', 'baker']
const pages = WORDS.map((word) =>
  JSON.stringify({
    url: `https://lark.example/${word}`,
    text: `The ${word} of the valley never told anybody what had been seen.\n\nGourds of the almanac are weighed upstairs on Thursdays`,
  }),
).join('\n')

test('proposes a pack for each site, with support', async () => {
  const cwd = folderOf(here, { 'pages.jsonl': pages })
  const { code, out } = await chaffinch(['learn', 'pages.jsonl'], { cwd })
  expect(code).toBe(0)
  expect(out).toMatch(/^lark\.example: 1 repeats, .*\n {5}5 of 5 {2}Gourds of the almanac/)
  expect(readFileSync(join(cwd, 'rules/sites/lark.example.yaml'), 'utf8')).toContain('Stands on 5 of 5 articles')
  const json = await chaffinch(['learn', '-', '--json', '--out', 'proposed'], { cwd, stdin: pages })
  expect(JSON.parse(json.out)).toMatchObject({ site: 'lark.example', repeats: [{ support: 5 }] })
})

test('too few pages are said to be too few', async () => {
  const cwd = folderOf(here, { 'a.txt': 'One story.' })
  expect((await chaffinch(['learn', 'a.txt'], { cwd })).err).toMatch(/at least four pages/)
})
