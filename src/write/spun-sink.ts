// Articles with spun wording are left out of the output and go to a file of their own, as records with their source.
import type { Incoming, InputFile, Reader } from '../read/incoming.js'
import type { Article } from '../types.js'
import { AtomicFile } from './atomic-file.js'
import jsonl from './jsonl.js'
import type { Sink } from './sink.js'
import { toWriteError } from './write-error.js'

export class SpunSink implements Sink {
  private file: AtomicFile | null = null
  private dropped = 0

  /** `target`: the file for what is left out; made when there is something. */
  constructor(
    private readonly inner: Sink,
    private readonly target: string,
  ) {}

  begin(file: InputFile, reader: Reader | null): Promise<void> {
    return this.inner.begin(file, reader)
  }

  async write(incoming: Incoming, article: Article): Promise<void> {
    if (article.spun?.level !== 'strong') return this.inner.write(incoming, article)
    this.dropped++
    try {
      this.file ??= await AtomicFile.create(this.target)
      await this.file.write(jsonl.encode(incoming, article))
    } catch (error) {
      throw toWriteError(error, 'run')
    }
  }

  end(outcome: 'done' | 'lost' | 'interrupted'): Promise<void> {
    return this.inner.end(outcome)
  }

  async close(outcome: 'done' | 'lost' | 'interrupted'): Promise<string | null> {
    const message = await this.inner.close(outcome)
    if (this.file === null) return message
    try {
      await this.file.commit()
    } catch (error) {
      throw toWriteError(error, 'run')
    }
    const own = `${this.dropped} with spun wording left out: ${this.target}`
    return message === null ? own : `${message}; ${own}`
  }
}
