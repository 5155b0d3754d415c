// Files are opened, unpacked and given to their reader. Whatever goes wrong with one file is answered as its document.
import { createReadStream } from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import { decompress, peek } from './decompress.js'
import { chooseReader, readerByEnding, refusedEnding } from './format.js'
import { failed, type Incoming, type InputFile, type Reader, type ReadOptions } from './incoming.js'
import { brokenOff, explainReadError, failedFile } from './read-error.js'

export interface Opened {
  /** Null when the file cannot be read at all; its only document says why. */
  readonly reader: Reader | null
  readonly documents: AsyncIterable<Incoming>
  /** Lets go of the file, read or not. */
  close(): void
}

/** Opens a file and finds its format. Throws only when the run is interrupted. `stdin` is read for the path '-'. */
export async function openFile(file: InputFile, options: ReadOptions, stdin: Readable): Promise<Opened> {
  const { from, signal } = options
  const name = file.path === '-' ? '' : file.name
  const refused = from === undefined ? refusedEnding(name) : null
  if (refused !== null) return unopened(file, refused)
  const source = file.path === '-' ? stdin : createReadStream(file.path, { highWaterMark: 262_144 })
  if (signal !== undefined) addAbortSignal(signal, source)
  const close = () => void source.destroy()
  try {
    const isKnown = from !== undefined || readerByEnding(name) !== undefined
    const { head, all } = await peek(decompress(source), isKnown ? () => true : isEnough)
    const reader = chooseReader(name, head, from)
    if (typeof reader !== 'string')
      return { reader, documents: guarded({ ...file, chunks: all }, reader, options), close }
    close()
    return unopened(file, reader)
  } catch (error) {
    signal?.throwIfAborted()
    close()
    return { reader: null, documents: one(failedFile(file, explainReadError(error))), close }
  }
}

const HEAD = 16_384

/** A few paragraphs tell a format; of records the first line does, so that a slow producer gets its first answer at once. */
function isEnough(head: Uint8Array): boolean {
  return head.length >= HEAD || (head[0] === 0x7b && head.includes(0x0a))
}

function unopened(file: InputFile, message: string): Opened {
  return { reader: null, documents: one(failedFile(file, failed('unsupported-format', message))), close: () => {} }
}

async function* one(document: Incoming): AsyncGenerator<Incoming> {
  yield document
}

/** A file that breaks off half way has its last document say so. */
async function* guarded(
  file: Parameters<Reader['read']>[0],
  reader: Reader,
  options: ReadOptions,
): AsyncGenerator<Incoming> {
  let line = 0
  try {
    for await (const document of reader.read(file, options)) {
      line = document.line ?? 0
      yield document
    }
  } catch (error) {
    options.signal?.throwIfAborted()
    const failure = explainReadError(error)
    yield reader.records ? brokenOff(file, failure, line + 1) : failedFile(file, failure)
  }
}
