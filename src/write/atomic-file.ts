// A file that is there whole or not at all: written beside its place under another name, then renamed.
import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Enough to keep system calls few. */
const BUFFERED = 65_536

export class AtomicFile {
  private pending = ''

  private constructor(
    private readonly target: string,
    /** Where the text is until `commit`. */
    readonly temporary: string,
    private readonly handle: FileHandle,
  ) {}

  /** Makes the folder too, where it is missing. */
  static async create(target: string): Promise<AtomicFile> {
    const folder = dirname(target)
    await mkdir(folder, { recursive: true })
    const temporary = join(folder, `.chaffinch-${randomBytes(6).toString('hex')}.partial`)
    return new AtomicFile(target, temporary, await open(temporary, 'wx'))
  }

  async write(text: string): Promise<void> {
    this.pending += text
    if (this.pending.length >= BUFFERED) await this.flush()
  }

  /** Puts the file in its place. After an error nothing is left of it. */
  async commit(): Promise<void> {
    try {
      await this.keep()
      await rename(this.temporary, this.target)
    } catch (error) {
      await this.discard()
      throw error
    }
  }

  /** Closes the file under its temporary name; all that was written is in it. */
  async keep(): Promise<void> {
    await this.flush()
    await this.handle.close()
  }

  async discard(): Promise<void> {
    await this.handle.close().catch(() => {})
    await rm(this.temporary, { force: true }).catch(() => {})
  }

  private async flush(): Promise<void> {
    const text = this.pending
    this.pending = ''
    if (text !== '') await this.handle.writeFile(text)
  }
}

/** Writes a whole file atomically. */
export async function writeWhole(target: string, text: string): Promise<void> {
  const file = await AtomicFile.create(target)
  try {
    await file.write(text)
  } catch (error) {
    await file.discard()
    throw error
  }
  await file.commit()
}
