import { PassThrough } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Progress } from '../../src/cli/progress.js'

const CLEAR = '\r\u001b[K'

function start(isOn: boolean) {
  const stream = new PassThrough()
  const progress = new Progress(stream, { isOn, files: 3 })
  return { progress, shown: () => String(stream.read() ?? '') }
}

it('says how far the run is, on one line', async () => {
  const { progress, shown } = start(true)
  await setTimeout(110)
  progress.onFile()
  expect(shown()).toBe(`${CLEAR}file 1 of 3, 0 documents, 0/s`)
  await setTimeout(110)
  progress.onDocument()
  expect(shown()).toMatch(/file 1 of 3, 1 documents, \d+\/s$/)
})

it('is quick about it: what follows at once is counted, not shown', async () => {
  const { progress, shown } = start(true)
  await setTimeout(110)
  progress.onFile()
  shown()
  for (let at = 0; at < 50; at++) progress.onDocument()
  expect(shown()).toBe('')
  await setTimeout(110)
  progress.onDocument()
  expect(shown()).toContain('51 documents')
})

it('takes its line away, when there is one', async () => {
  const { progress, shown } = start(true)
  await setTimeout(110)
  progress.onFile()
  shown()
  progress.clear()
  expect(shown()).toBe(CLEAR)
})

it('says nothing where nobody looks', async () => {
  const { progress, shown } = start(false)
  await setTimeout(110)
  progress.onFile()
  progress.onDocument()
  progress.clear()
  expect(shown()).toBe('')
})
