// Documents go to a stream, stdout as a rule, one after the other and no faster than it takes them.
import type { Writable } from 'node:stream'
import type { Incoming, InputFile, Reader } from '../read/incoming.js'
import { UsageError } from '../read/usage-error.js'
import type { Article } from '../types.js'
import type { ChooseWriter, Sink } from './sink.js'
import { ClosedPipe, toWriteError } from './write-error.js'
import { hasText, type Writer } from './writer.js'

export class StreamSink implements Sink {
  private writer: Writer | null = null
  private files = 0

  constructor(
    private readonly stream: Writable,
    private readonly choose: ChooseWriter,
  ) {
    // An error comes to the callback of the write too; without a listener it would end the process.
    stream.on('error', () => {})
  }

  async begin(_: InputFile, reader: Reader | null): Promise<void> {
    this.files++
    this.writer = this.choose(reader)
    if (!this.writer.records && (this.files > 1 || reader?.records === true)) throw severalAsText()
  }

  async write(incoming: Incoming, article: Article): Promise<void> {
    const writer = this.writer!
    if (!writer.records && !hasText(article)) return
    const piece = await writer.encode(incoming, article)
    if (piece !== '') await writeTo(this.stream, piece)
  }

  async end(): Promise<void> {}

  async close(): Promise<null> {
    return null
  }
}

export function severalAsText(): UsageError {
  return new UsageError(
    'several documents as text need a place each: add --out FOLDER, or --to jsonl for one stream of records',
  )
}

/** Resolves when the stream has taken the piece. */
export function writeTo(stream: Writable, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code
      if (error === null || error === undefined) resolve()
      else if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') reject(new ClosedPipe())
      else reject(toWriteError(error, 'rest'))
    })
  })
}
