// What went wrong with a file, as the document that stands in its place.
import { type Failure, failed, givenId, type Incoming, type InputFile } from './incoming.js'

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'the file is gone',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
}

/** System and unpacking errors in words, without paths of the machine. */
export function explainReadError(error: unknown): Failure {
  const { code, message } = error as { code?: unknown; message?: string }
  // zlib names its errors Z_…, fzstd numbers them.
  if (typeof code === 'number' || String(code).startsWith('Z_')) {
    return failed('damaged', `the packed data are damaged or cut off (${message})`)
  }
  return failed('unreadable', SYSTEM[String(code)] ?? `cannot be read (${String(code ?? message)})`)
}

/** The only document of a file that cannot be read. */
export function failedFile({ name, place }: InputFile, failure: Failure): Incoming {
  return { id: name, place, line: null, given: givenId(name), page: null, failure, notes: [] }
}

/** The last document of a file of records that breaks off before `line`. */
export function brokenOff({ name, place }: InputFile, failure: Failure, line: number): Incoming {
  const { code, message } = failure.error
  const at = { id: `${name}#${line}`, place: `${place}#${line}`, line, given: null, page: null, notes: [] }
  return { ...at, failure: failed(code, `${message}; the lines before were read`) }
}
