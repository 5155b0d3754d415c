import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mineTable, runMine } from '../../src/cli/mine.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()
const cwd = folderOf(here, {
  'a.txt': 'He signed the invoice on Monday after a long zeppelin in the house.',
  'b.txt': 'He signed the bill on Monday after a long debate in the house.',
})
const files = [join(cwd, 'a.txt'), join(cwd, 'b.txt')] as const

test('new links are proposed, known ones only when asked for', () => {
  expect(runMine(files, { all: false, lang: 'en' }).map(({ spun, expected }) => [spun, expected])).toEqual([
    ['zeppelin', 'debate'],
  ])
  const all = runMine(files, { all: true, lang: 'en' })
  expect(all).toHaveLength(2)
  expect(mineTable(all)).toContain('w\tbill\tinvoice\tX\t# gain')
})

test('languages without collocations and missing files are refused', () => {
  expect(() => runMine(files, { all: false, lang: 'de' })).toThrow('no collocations for "de"')
  expect(() => runMine([files[0], join(cwd, 'gone.txt')], { all: false, lang: 'en' })).toThrow('cannot be read')
})
