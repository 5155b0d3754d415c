// All documents go into one file, which is put in its place when all are in it.
import type { Incoming, InputFile, Reader } from '../read/incoming.js'
import type { Article } from '../types.js'
import { AtomicFile } from './atomic-file.js'
import type { ChooseWriter, Sink } from './sink.js'
import { severalAsText } from './stream-sink.js'
import { toWriteError } from './write-error.js'
import { hasText, type Writer } from './writer.js'

export class FileSink implements Sink {
  private writer: Writer | null = null
  private file: AtomicFile | null = null
  private files = 0

  constructor(
    private readonly target: string,
    private readonly choose: ChooseWriter,
  ) {}

  async begin(_: InputFile, reader: Reader | null): Promise<void> {
    this.files++
    this.writer = this.choose(reader)
    if (!this.writer.records && (this.files > 1 || reader?.records === true)) throw severalAsText()
    await this.losingAll(async () => {
      if (this.writer!.records) this.file ??= await AtomicFile.create(this.target)
    })
  }

  async write(incoming: Incoming, article: Article): Promise<void> {
    const writer = this.writer!
    if (!writer.records && !hasText(article)) return
    await this.losingAll(async () => {
      this.file ??= await AtomicFile.create(this.target)
      await this.file.write(await writer.encode(incoming, article))
    })
  }

  async end(): Promise<void> {}

  async close(outcome: 'done' | 'lost' | 'interrupted'): Promise<string | null> {
    const { file } = this
    if (file === null) return null
    if (outcome === 'done') await this.losingAll(() => file.commit())
    else if (outcome === 'interrupted' && this.writer?.records === true) {
      await this.losingAll(() => file.keep())
      return `the records written so far are in ${file.temporary}`
    } else await file.discard()
    return null
  }

  /** One file holds everything: what goes wrong with it goes wrong for all. */
  private async losingAll(step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      throw toWriteError(error, 'run')
    }
  }
}
