import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AtomicFile, writeWhole } from '../../src/write/atomic-file.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()

test('the file is there only when it is whole', async () => {
  const folder = folderOf(here, { 'a.txt': 'old' })
  const target = join(folder, 'a.txt')
  const file = await AtomicFile.create(target)
  await file.write('x'.repeat(100_000))
  expect(readFileSync(target, 'utf8')).toBe('old')
  await file.write('end')
  await file.commit()
  expect(readFileSync(target, 'utf8')).toBe(`${'x'.repeat(100_000)}end`)
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('given up, nothing is left; kept, everything written is', async () => {
  const folder = folderOf(here, {})
  const lost = await AtomicFile.create(join(folder, 'a.txt'))
  await lost.write('half')
  await lost.discard()
  expect(readdirSync(folder)).toEqual([])
  const kept = await AtomicFile.create(join(folder, 'a.txt'))
  await kept.write('{"id":1}\n')
  await kept.keep()
  expect(readFileSync(kept.temporary, 'utf8')).toBe('{"id":1}\n')
  expect(existsSync(join(folder, 'a.txt'))).toBe(false)
})

test('folders are made; a failed write leaves nothing behind', async () => {
  const folder = folderOf(here, {})
  await writeWhole(join(folder, 'a', 'b', 'c.txt'), 'c')
  expect(readFileSync(join(folder, 'a', 'b', 'c.txt'), 'utf8')).toBe('c')
  mkdirSync(join(folder, 'd', 'e.txt', 'full'), { recursive: true })
  await expect(writeWhole(join(folder, 'd', 'e.txt'), 'e')).rejects.toThrow()
  expect(readdirSync(join(folder, 'd'))).toEqual(['e.txt'])
})
