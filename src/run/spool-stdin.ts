// What is read twice must lie on disk: stdin goes to a file first.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { InputFile } from '../read/incoming.js'

export interface Rereadable {
  readonly files: readonly InputFile[]
  /** Deletes what was written for it. */
  release(): void
}

/** The same files, stdin by way of a temporary file; its name stays '-'. */
export async function rereadable(
  files: readonly InputFile[],
  stdin: Readable,
  signal: AbortSignal,
): Promise<Rereadable> {
  if (!files.some(({ path }) => path === '-')) return { files, release: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'chaffinch-'))
  const release = () => rmSync(folder, { recursive: true, force: true })
  const path = join(folder, 'stdin')
  try {
    await pipeline(stdin, createWriteStream(path), { signal })
  } catch (error) {
    release()
    throw error
  }
  return { files: files.map((file) => (file.path === '-' ? { ...file, path } : file)), release }
}
