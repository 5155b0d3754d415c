// A run from beginning to end: files are opened one after the other, their documents cleaned, written and counted.
import { setImmediate } from 'node:timers/promises'
import type { Incoming, InputFile } from '../read/incoming.js'
import type { Opened } from '../read/open.js'
import type { Article } from '../types.js'
import type { Sink } from '../write/sink.js'
import { ClosedPipe, WriteError } from '../write/write-error.js'
import { answer, type CleanPage } from './answer.js'
import { Tally } from './tally.js'

export interface Batch {
  readonly files: readonly InputFile[]
  open(file: InputFile): Promise<Opened>
  readonly cleaner: CleanPage
  /** The answer to a document where the cleaner was asked before; documents come in the same order. */
  readonly answer?: ((incoming: Incoming) => Article) | undefined
  readonly sink: Sink
  readonly signal: AbortSignal
  readonly observer: Observer
}

/** Is told what happens, for progress and messages; counts nothing. */
export interface Observer {
  onFile(file: InputFile): void
  onDocument(incoming: Incoming, article: Article): void
  onWriteError(place: string, message: string): void
}

export interface BatchResult {
  readonly end: 'done' | 'interrupted' | 'pipe-closed' | 'lost'
  readonly tally: Tally
  /** What the user must know of what is left of the output. */
  readonly message: string | null
}

/** Runs the batch. Throws only UsageErrors and faults of the program itself. */
export async function runBatch(batch: Batch): Promise<BatchResult> {
  const run = new Run(batch)
  try {
    const end = await run.all()
    return { end, ...(await run.close(end)) }
  } catch (error) {
    await batch.sink.close('lost')
    throw error
  }
}

/** Work is done in slices so that signals and timers are served in between; milliseconds. */
const SLICE = 50

class Run {
  private total = new Tally()
  private current = new Tally()
  private sliceStart = performance.now()

  constructor(private readonly batch: Batch) {}

  async all(): Promise<BatchResult['end']> {
    for (const file of this.batch.files) {
      this.current = new Tally()
      try {
        await this.one(file)
        await this.batch.sink.end('done')
      } catch (error) {
        const end = await this.afterError(file, error)
        if (end !== null) return end
      }
      this.total.merge(this.current)
    }
    return 'done'
  }

  async close(end: BatchResult['end']): Promise<Pick<BatchResult, 'tally' | 'message'>> {
    const { sink, observer } = this.batch
    try {
      const message = await sink.close(end === 'pipe-closed' ? 'lost' : end)
      return { tally: this.total, message }
    } catch (error) {
      if (!(error instanceof WriteError)) throw error
      observer.onWriteError('output', error.message)
      this.loseAll()
      return { tally: this.total, message: null }
    }
  }

  private async one(file: InputFile): Promise<void> {
    const { open, sink, signal, observer } = this.batch
    signal.throwIfAborted()
    observer.onFile(file)
    const opened = await open(file)
    try {
      await sink.begin(file, opened.reader)
      for await (const incoming of opened.documents) {
        await this.breathe()
        await this.document(incoming)
      }
    } finally {
      opened.close()
    }
  }

  private async document(incoming: Incoming): Promise<void> {
    const { cleaner, sink, observer } = this.batch
    const article = this.batch.answer?.(incoming) ?? answer(incoming, cleaner)
    try {
      await sink.write(incoming, article)
    } catch (error) {
      if (!(error instanceof WriteError) || error.lost !== 'document') throw error
      observer.onWriteError(incoming.place, error.message)
      this.current.addLost(1)
      return
    }
    this.current.add(article)
    observer.onDocument(incoming, article)
  }

  private async breathe(): Promise<void> {
    if (performance.now() - this.sliceStart > SLICE) {
      await setImmediate()
      this.sliceStart = performance.now()
    }
    this.batch.signal.throwIfAborted()
  }

  /** Ends the file that failed; tells how the run ends, or null when it goes on. */
  private async afterError(file: InputFile, error: unknown): Promise<BatchResult['end'] | null> {
    const { sink, signal, observer } = this.batch
    if (signal.aborted) return await this.interrupted(file)
    await sink.end('lost')
    if (error instanceof ClosedPipe) return 'pipe-closed'
    if (!(error instanceof WriteError)) throw error
    observer.onWriteError(file.place, error.message)
    if (error.lost === 'rest') this.current.addLost(1)
    else this.loseCurrent()
    if (error.lost === 'file') return null
    if (error.lost === 'run') this.loseAll()
    else this.total.merge(this.current)
    return 'lost'
  }

  private async interrupted(file: InputFile): Promise<'interrupted'> {
    try {
      await this.batch.sink.end('interrupted')
    } catch (error) {
      if (!(error instanceof WriteError)) throw error
      this.batch.observer.onWriteError(file.place, error.message)
      this.loseCurrent()
    }
    this.total.merge(this.current)
    return 'interrupted'
  }

  private loseCurrent(): void {
    const documents = Math.max(1, this.current.total)
    this.current = new Tally()
    this.current.addLost(documents)
  }

  private loseAll(): void {
    const documents = Math.max(1, this.total.total + this.current.total)
    this.total = new Tally()
    this.total.addLost(documents)
  }
}
