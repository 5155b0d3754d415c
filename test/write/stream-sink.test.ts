import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { readers } from '../../src/read/index.js'
import { UsageError } from '../../src/read/usage-error.js'
import { writers } from '../../src/write/index.js'
import { StreamSink, writeTo } from '../../src/write/stream-sink.js'
import { ClosedPipe, WriteError } from '../../src/write/write-error.js'
import { articleOf, incomingOf } from './article.js'

const FILE = { path: '/in/a', name: 'a', place: 'a' }
const reader = (name: string) => readers.find((one) => one.name === name)!
const writer = (name: string) => writers.find((one) => one.name === name)!

/** A stream whose writes fail. */
function broken(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
}

test('one document as text, verbatim; a second is refused, and so are records', async () => {
  const stream = new PassThrough()
  const sink = new StreamSink(stream, () => writer('text'))
  await sink.begin(FILE, reader('text'))
  await sink.write(incomingOf(), articleOf({ text: 'High water. \n' }))
  expect(stream.read()?.toString()).toBe('High water. \n')
  await expect(sink.begin(FILE, reader('text'))).rejects.toThrow(UsageError)
  await expect(new StreamSink(stream, () => writer('text')).begin(FILE, reader('jsonl'))).rejects.toThrow(UsageError)
})

test('nothing is written for a failed document as text', async () => {
  const stream = new PassThrough()
  const sink = new StreamSink(stream, () => writer('text'))
  await sink.begin(FILE, null)
  await sink.write(incomingOf(), articleOf({ status: 'failed', text: '' }))
  expect(stream.read()).toBeNull()
})

test('a reader that went away is no error, a full disk is one', async () => {
  for (const [code, kind] of [
    ['EPIPE', ClosedPipe],
    ['ENOSPC', WriteError],
  ] as const) {
    const sink = new StreamSink(broken(code), () => writer('jsonl'))
    await sink.begin(FILE, reader('jsonl'))
    await expect(sink.write(incomingOf(), articleOf())).rejects.toThrow(kind)
  }
})

test('the next piece waits until the stream took the last', async () => {
  let release = () => {}
  const slow = new Writable({
    write: (_chunk, _encoding, done) => {
      release = done
    },
  })
  let isDone = false
  const writing = writeTo(slow, 'High water.').then(() => {
    isDone = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(isDone).toBe(false)
  release()
  await writing
  expect(isDone).toBe(true)
})
