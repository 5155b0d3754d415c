// Canonical articles go on to their place; copies go to a file of records beside it, each with its relation and the reason.
import type { Incoming, InputFile, Reader } from '../read/incoming.js'
import type { Article } from '../types.js'
import { AtomicFile } from './atomic-file.js'
import jsonl from './jsonl.js'
import type { Sink } from './sink.js'
import { toWriteError } from './write-error.js'

export class CopiesSink implements Sink {
  private file: AtomicFile | null = null
  private copies = 0

  constructor(
    private readonly inner: Sink,
    /** Path of the file for copies. */
    private readonly path: string,
  ) {}

  begin(file: InputFile, reader: Reader | null): Promise<void> {
    return this.inner.begin(file, reader)
  }

  async write(incoming: Incoming, article: Article): Promise<void> {
    if (article.cluster === undefined || article.cluster.canonical) return this.inner.write(incoming, article)
    try {
      this.file ??= await AtomicFile.create(this.path)
      await this.file.write(jsonl.encode(incoming, article))
      this.copies++
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
    if (outcome === 'done') await this.file.commit()
    else await this.file.discard()
    const told = `${this.copies} copies are in ${this.path}`
    return message === null ? told : `${message}; ${told}`
  }
}

/** Where the copies of an output go: beside it. */
export function copiesPath(out: string): string {
  return `${out.replace(/[/\\]+$/, '').replace(/\.(?:txt|md|jsonl)$/i, '')}.copies.jsonl`
}
