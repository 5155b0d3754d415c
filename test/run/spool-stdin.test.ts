import { existsSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { rereadable } from '../../src/run/spool-stdin.js'

const { signal } = new AbortController()

test('stdin can be read twice and leaves nothing behind', async () => {
  const files = [{ path: '-', name: '-', place: '-' }]
  const kept = await rereadable(files, Readable.from([Buffer.from('one story')]), signal)
  const [file] = kept.files
  expect([file!.name, readFileSync(file!.path, 'utf8')]).toEqual(['-', 'one story'])
  kept.release()
  expect(existsSync(file!.path)).toBe(false)
})

test('files stay what they are', async () => {
  const files = [{ path: '/a.txt', name: 'a.txt', place: 'a.txt' }]
  expect((await rereadable(files, Readable.from([]), signal)).files).toBe(files)
})
