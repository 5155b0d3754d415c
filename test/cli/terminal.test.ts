import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { isTerminal, processTerminal } from '../../src/cli/terminal.js'

it('a stream is a terminal when it says so', () => {
  expect(isTerminal(new PassThrough())).toBe(false)
  expect(isTerminal(Object.assign(new PassThrough(), { isTTY: true }))).toBe(true)
  expect(isTerminal({ isTTY: undefined })).toBe(false)
})

it('is the process unless a test brings another one', () => {
  const terminal = processTerminal()
  expect([terminal.cwd, terminal.env, terminal.stderr]).toEqual([process.cwd(), process.env, process.stderr])
  // Opened when it is asked for, not before.
  expect(Object.getOwnPropertyDescriptor(terminal, 'stdin')?.get).toBeTypeOf('function')
})

it('listens for Ctrl-C only while a run goes on', () => {
  const before = process.listenerCount('SIGINT')
  const interrupt = processTerminal().interrupt()
  expect(process.listenerCount('SIGINT')).toBe(before + 1)
  interrupt.release()
  expect(process.listenerCount('SIGINT')).toBe(before)
})
