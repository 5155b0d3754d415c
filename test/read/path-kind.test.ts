import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pathKind } from '../../src/read/path-kind.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

test('folders, files, and what is none or nothing', () => {
  const folder = folderOf(temporaryFolder(), { 'a.txt': '' })
  const kinds = [folder, join(folder, 'a.txt'), join(folder, 'gone'), join(folder, 'a.txt', 'below')].map(pathKind)
  expect(kinds).toEqual(['folder', 'file', null, null])
  if (process.platform !== 'win32') expect(pathKind('/dev/null')).toBe('other')
})
