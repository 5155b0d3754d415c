// Which reader a file gets: from its ending, then from its content.
import { markOf } from './decode.js'
import { withoutPacking } from './decompress.js'
import type { Reader } from './incoming.js'
import { readers } from './index.js'

/** Formats that are known by name and not read yet: said clearly instead of being taken for text. */
const NOT_READ = ['.mhtml', '.csv', '.tsv', '.parquet', '.warc', '.wet', '.pdf', '.xml', '.docx']

/** Small letters, with the dot, packing endings left out; '' without one. */
export function endingOf(name: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(withoutPacking(name))?.[1]?.toLowerCase() ?? ''
}

/** The reader that claims the ending of a name. */
export function readerByEnding(name: string): Reader | undefined {
  const ending = endingOf(name)
  return readers.find((reader) => reader.endings.includes(ending))
}

/** Whether a file of a folder is taken up at all: to be read. */
export function isTaken(name: string): boolean {
  const ending = endingOf(name)
  return readerByEnding(name) !== undefined || ending === ''
}

/** Why a file of this name is not even opened; null when it is. */
export function refusedEnding(name: string): string | null {
  const ending = endingOf(name)
  return NOT_READ.includes(ending) ? `${ending.slice(1)} files are not read; ${SUPPORTED}` : null
}

/** Finds the reader from the name and the first bytes; a string says what stands in the way. `from` names it outright. */
export function chooseReader(name: string, head: Uint8Array, from?: string): Reader | string {
  if (from !== undefined)
    return readers.find((reader) => reader.name === from) ?? `"${from}" is no format that can be read`
  const ending = endingOf(name)
  const claimed = readerByEnding(name)
  if (claimed !== undefined) return claimed
  const text = headText(head)
  const found = readers.find((reader) => reader.looksLike(text))!
  if (ending === '.json' && !found.records) return `this is JSON but not one object a line; ${SUPPORTED}`
  return found
}

const SUPPORTED =
  'this release reads HTML, text, Markdown and JSONL. Extract the text first, or name the format with --from'

function headText(head: Uint8Array): string {
  const mark = markOf(head)
  return new TextDecoder(mark ?? 'utf-8').decode(head)
}
