import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writers } from '../../src/write/index.js'

test('every writer of the folder is listed; its file has its name', () => {
  const folder = new URL('../../src/write/', import.meta.url)
  const files = readdirSync(folder).filter((name) =>
    /^export default /m.test(readFileSync(new URL(name, folder), 'utf8')),
  )
  expect(writers.map((writer) => `${writer.name}.ts`).sort()).toEqual(files.sort())
})
