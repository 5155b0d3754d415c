import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isInside, listFiles } from '../../src/read/files.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()
const cwd = folderOf(here, {
  'in/b.txt': 'b',
  'in/a.txt': 'a',
  'in/sub/c.md': 'c',
  'in/picture.png': '',
  'in/.hidden.txt': '',
  'other/a.txt': 'a',
  'odd/[x].txt': 'x',
})

const names = async (...paths: string[]) => (await listFiles(paths, cwd)).files.map((file) => file.name)

describe('listFiles', () => {
  test('a folder: its files by name, relative to it; others are reported', async () => {
    const { files, skipped } = await listFiles(['in'], cwd)
    expect(files.map((file) => [file.name, file.place])).toEqual([
      ['a.txt', join('in', 'a.txt')],
      ['b.txt', join('in', 'b.txt')],
      ['sub/c.md', join('in', 'sub', 'c.md')],
    ])
    expect(skipped).toEqual([join(cwd, 'in', 'picture.png')])
  })

  test('files alone are called by their name, several by what sets them apart', async () => {
    expect(await names('in/a.txt')).toEqual(['a.txt'])
    expect(await names(join(cwd, 'in', 'a.txt'))).toEqual(['a.txt'])
    expect(await names('in/b.txt', 'other/a.txt')).toEqual(['in/b.txt', 'other/a.txt'])
    expect(await names('in', 'other')).toEqual(['in/a.txt', 'in/b.txt', 'in/sub/c.md', 'other/a.txt'])
  })

  test('patterns', async () => {
    expect(await names('in/*.txt')).toEqual(['a.txt', 'b.txt'])
    expect(await names('*/a.txt')).toEqual(['in/a.txt', 'other/a.txt'])
    expect((await listFiles(['in/**/*.md'], cwd)).folders).toEqual([join(cwd, 'in')])
    expect(await names('odd/[x].txt')).toEqual(['[x].txt'])
  })

  test('order is as named, stdin included; a file named twice is read once', async () => {
    expect(await names('in/b.txt', '-', 'in/a.txt', 'in/b.txt')).toEqual(['b.txt', '-', 'a.txt'])
  })

  test('names that lead nowhere are refused', async () => {
    await expect(names('nowhere.txt')).rejects.toThrow('no file or folder "nowhere.txt"')
    await expect(names('in/*.rst')).rejects.toThrow('no file matches "in/*.rst"')
  })

  test('links to folders above do not turn in circles', async () => {
    symlinkSync(join(cwd, 'other'), join(cwd, 'other', 'again'))
    expect(await names('other')).toContain('a.txt')
  })
})

test('isInside knows folders, not beginnings of names', () => {
  expect(isInside('/a/b/c', '/a/b')).toBe(true)
  expect(isInside('/a/b', '/a/b')).toBe(true)
  expect(isInside('/a/bc', '/a/b')).toBe(false)
  expect(isInside('/a/..b', '/a')).toBe(true)
})
