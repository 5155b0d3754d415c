// The input's folders are mirrored: every document gets a file of its own, every file of records one of the same name.
import { join } from 'node:path'
import type { Incoming, InputFile, Reader } from '../read/incoming.js'
import type { Article } from '../types.js'
import { AtomicFile, writeWhole } from './atomic-file.js'
import type { ChooseWriter, Sink } from './sink.js'
import { toWriteError, WriteError } from './write-error.js'
import { hasText, type Writer } from './writer.js'

export class FolderSink implements Sink {
  private writer: Writer | null = null
  private records: AtomicFile | null = null
  private target = ''
  private kept: string | null = null
  private readonly used = new Set<string>()

  constructor(
    private readonly folder: string,
    private readonly choose: ChooseWriter,
  ) {}

  async begin(file: InputFile, reader: Reader | null): Promise<void> {
    this.writer = this.choose(reader)
    this.target = join(this.folder, outputName(file.name, this.writer))
    if (this.used.has(this.target))
      throw new WriteError('another input has the same name in the output; clean it on its own', 'file')
    this.used.add(this.target)
    if (reader?.records === true && !this.writer.records)
      this.target = join(this.folder, file.name === '-' ? 'stdin' : file.name)
    if (this.writer.records) this.records = await this.losing('file', () => AtomicFile.create(this.target))
  }

  async write(incoming: Incoming, article: Article): Promise<void> {
    const writer = this.writer!
    const { records, target } = this
    if (records !== null) await this.losing('file', async () => records.write(await writer.encode(incoming, article)))
    else if (hasText(article)) {
      const place = incoming.line === null ? target : join(target, recordName(incoming) + writer.ending)
      await this.losing('document', async () => writeWhole(place, await writer.encode(incoming, article)))
    }
  }

  async end(outcome: 'done' | 'lost' | 'interrupted'): Promise<void> {
    const { records } = this
    this.records = null
    if (records === null) return
    if (outcome === 'done') await this.losing('file', () => records.commit())
    else if (outcome === 'lost') await records.discard()
    else {
      await this.losing('file', () => records.keep())
      this.kept = `the records written so far are in ${records.temporary}`
    }
  }

  async close(): Promise<string | null> {
    return this.kept
  }

  private async losing<Result>(lost: 'document' | 'file', step: () => Promise<Result>): Promise<Result> {
    try {
      return await step()
    } catch (error) {
      throw toWriteError(error, lost)
    }
  }
}

/** Name of the output, with '/': the ending of the format is added unless it is there. */
export function outputName(name: string, writer: Pick<Writer, 'ending'>): string {
  if (name === '-') return `stdin${writer.ending}`
  return name.toLowerCase().endsWith(writer.ending) ? name : name + writer.ending
}

const LONGEST = 50

/** File name of one record: its line, so that no two are alike, and its id where it has one of its own. */
function recordName({ line, id }: Incoming): string {
  if (id.endsWith(`#${line}`)) return String(line)
  const safe = [...id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')].slice(0, LONGEST).join('')
  return `${line}-${safe}`
}
