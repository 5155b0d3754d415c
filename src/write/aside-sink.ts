// Articles that an option leaves out of the output go to a file of records of their own: never nowhere.
import type { Incoming, InputFile, Reader } from '../read/incoming.js'
import type { Article } from '../types.js'
import { AtomicFile } from './atomic-file.js'
import jsonl from './jsonl.js'
import type { Sink } from './sink.js'
import { toWriteError } from './write-error.js'

export interface Aside {
  /** Path of the file for what is left out; made when there is something. */
  readonly path: string
  /** Whether an article is left out of the output. */
  isAside(article: Article): boolean
  /** What the user is told of `count` articles. */
  tell(count: number, path: string): string
}

export class AsideSink implements Sink {
  private file: AtomicFile | null = null
  private count = 0

  constructor(
    private readonly inner: Sink,
    private readonly aside: Aside,
  ) {}

  begin(file: InputFile, reader: Reader | null): Promise<void> {
    return this.inner.begin(file, reader)
  }

  async write(incoming: Incoming, article: Article): Promise<void> {
    const { isAside, path } = this.aside
    if (!isAside(article)) return this.inner.write(incoming, article)
    await losingAll(async () => {
      this.file ??= await AtomicFile.create(path)
      await this.file.write(jsonl.encode(incoming, article))
    })
    this.count++
  }

  end(outcome: 'done' | 'lost' | 'interrupted'): Promise<void> {
    return this.inner.end(outcome)
  }

  /** What was left out before an interruption is in its file, too. */
  async close(outcome: 'done' | 'lost' | 'interrupted'): Promise<string | null> {
    const message = await this.inner.close(outcome)
    const { file } = this
    if (file === null) return message
    await losingAll(() => file.commit())
    const told = this.aside.tell(this.count, this.aside.path)
    return message === null ? told : `${message}; ${told}`
  }
}

/** The file is one for all: what goes wrong with it goes wrong for the run. */
async function losingAll(step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    throw toWriteError(error, 'run')
  }
}

/** Articles whose words were surely swapped: beside the output. */
export function spunAside(out: string): Aside {
  return {
    path: `${out}.spun.jsonl`,
    isAside: ({ spun }) => spun?.level === 'strong',
    tell: (count, path) => `${count} with spun wording left out: ${path}`,
  }
}

/** Copies of canonical articles, each with its relation and the reason: beside the output. */
export function copiesAside(out: string): Aside {
  return {
    path: `${out.replace(/[/\\]+$/, '').replace(/\.(?:txt|md|jsonl)$/i, '')}.copies.jsonl`,
    isAside: ({ cluster }) => cluster?.canonical === false,
    tell: (count, path) => `${count} copies are in ${path}`,
  }
}
