import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { INTERRUPTED, type Interrupt, onInterrupt } from '../../src/run/interrupt.js'

const open: Interrupt[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.release()
})

function listen(): Interrupt {
  const interrupt = onInterrupt()
  open.push(interrupt)
  return interrupt
}

test('the first signal asks the run to stop', async () => {
  const { signal } = listen()
  expect(signal.aborted).toBe(false)
  const aborted = once(signal, 'abort')
  process.emit('SIGTERM')
  await aborted
  expect(signal.aborted).toBe(true)
})

test('release gives the signals back', () => {
  const before = (['SIGINT', 'SIGTERM'] as const).map((name) => process.listenerCount(name))
  const interrupt = listen()
  expect((['SIGINT', 'SIGTERM'] as const).map((name) => process.listenerCount(name))).toEqual(
    before.map((count) => count + 1),
  )
  interrupt.release()
  expect((['SIGINT', 'SIGTERM'] as const).map((name) => process.listenerCount(name))).toEqual(before)
})

test('the second one ends the process', () => {
  // The function stands alone, so that its text runs in a process of its own.
  const program = `const SIGNALS = ['SIGINT', 'SIGTERM'], INTERRUPTED = ${INTERRUPTED}
    const { signal } = (${onInterrupt.toString()})()
    process.emit('SIGINT')
    console.log(signal.aborted)
    process.emit('SIGINT')
    console.log('still here')`
  const { status, stdout } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([INTERRUPTED, 'true\n'])
})
