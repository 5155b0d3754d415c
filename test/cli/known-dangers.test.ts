import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepKnownDangers, readKnownDangers } from '../../src/cli/known-dangers.js'
import type { Danger } from '../../src/rules/backtracking.js'

let folder: string
let url: URL
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaffinch-'))
  url = pathToFileURL(`${folder}/cache/`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('gives back what was decided; what was not is asked again', () => {
  const slow: Danger = { level: 'error', message: '/(a+)+$/ can be made slow' }
  const undecided: Danger = { level: 'warning', message: 'recheck could not decide on /b/ (timeout)' }
  keepKnownDangers(
    new Map([
      ['(a+)+$', slow],
      ['b', undecided],
      ['c', null],
    ]),
    url,
  )
  expect([...readKnownDangers(url)]).toEqual([
    ['(a+)+$', slow],
    ['c', null],
  ])
})

it('knows nothing where nothing can be read', () => {
  expect(readKnownDangers(url).size).toBe(0)
  keepKnownDangers(new Map(), url)
  writeFileSync(new URL('recheck.json', url), 'broken')
  expect(readKnownDangers(url).size).toBe(0)
})
