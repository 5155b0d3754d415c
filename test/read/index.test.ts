import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readers } from '../../src/read/index.js'

test('every reader of the folder is listed; its file has its name', () => {
  const folder = new URL('../../src/read/', import.meta.url)
  const files = readdirSync(folder).filter((name) =>
    /^export default /m.test(readFileSync(new URL(name, folder), 'utf8')),
  )
  expect(readers.map((reader) => `${reader.name}.ts`).sort()).toEqual(files.sort())
})

test('no two readers claim an ending', () => {
  const endings = readers.flatMap((reader) => reader.endings)
  expect(new Set(endings).size).toBe(endings.length)
})
