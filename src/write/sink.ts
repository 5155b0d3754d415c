// Where documents go. A sink is told of every input file and document, in order, and never gets two at once.
import type { Incoming, InputFile, Reader } from '../read/incoming.js'
import type { Article } from '../types.js'
import type { Writer } from './writer.js'

export interface Sink {
  /** An input file begins; `reader` is null when it could not be read. */
  begin(file: InputFile, reader: Reader | null): Promise<void>
  /** Throws a WriteError, a ClosedPipe or a UsageError. */
  write(incoming: Incoming, article: Article): Promise<void>
  /** The input file ended, or what was lost of it is given up. */
  end(outcome: 'done' | 'lost' | 'interrupted'): Promise<void>
  /** Everything ended. Returns what the user must know of what is left, if anything. */
  close(outcome: 'done' | 'lost' | 'interrupted'): Promise<string | null>
}

/** Chooses the writer for what a reader reads. */
export type ChooseWriter = (reader: Reader | null) => Writer
