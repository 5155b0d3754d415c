// What can go wrong with the output, and how much is lost with it.

/**
 * How far a failed write reaches: one document; all documents of one input file; everything written so far into the one
 * output file; or, on a stream, this document and whatever would follow.
 */
export type Lost = 'document' | 'file' | 'run' | 'rest'

export class WriteError extends Error {
  override readonly name = 'WriteError'

  constructor(
    message: string,
    readonly lost: Lost,
  ) {
    super(message)
  }
}

/** The reader of a pipe went away (`| head`): no error, only an end. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  EEXIST: 'a file stands where a folder is needed',
  ENOTDIR: 'a file stands where a folder is needed',
  EISDIR: 'a folder of that name stands there',
  ENAMETOOLONG: 'the file name is too long',
}

/** A system error as a WriteError in words; other errors as they are. */
export function toWriteError(error: unknown, lost: Lost): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined || error instanceof WriteError) return error
  return new WriteError(SYSTEM[code] ?? `cannot be written (${code})`, lost)
}
