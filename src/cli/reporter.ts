// What a run says on stderr: progress, warnings, failures and the table at the end.

import type { FileList } from '../read/files.js'
import { endingOf, readerByEnding } from '../read/format.js'
import type { Incoming } from '../read/incoming.js'
import type { BatchResult, Observer } from '../run/batch.js'
import type { Article } from '../types.js'
import { writeTo } from '../write/stream-sink.js'
import { hasText } from '../write/writer.js'
import type { Settings } from './config.js'
import { Progress } from './progress.js'
import { formatSummary } from './summary.js'
import { isTerminal, type Terminal } from './terminal.js'

export class Reporter implements Observer {
  private readonly progress: Progress
  private readonly isQuiet: boolean
  private readonly isVerbose: boolean

  constructor(
    private readonly list: FileList,
    private readonly settings: Settings,
    private readonly terminal: Terminal,
  ) {
    this.isQuiet = settings.isOn('quiet')
    this.isVerbose = settings.isOn('verbose')
    const isOn =
      isTerminal(terminal.stderr) &&
      !this.isQuiet &&
      (!isTerminal(terminal.stdout) || settings.text('out') !== undefined)
    this.progress = new Progress(terminal.stderr, { isOn, files: list.files.length })
  }

  /** Says what is left alone and which options do nothing here. */
  warnBefore(): void {
    const { files, skipped } = this.list
    if (files.length === 0) this.warn('nothing to read there: no text, Markdown or JSONL file')
    if (skipped.length > 0)
      this.warn(`left alone: ${countEndings(skipped)}; name such files to have them read by their content`)
    const isRecords = (name: string) => readerByEnding(name)?.records
    if (this.settings.list('field').length > 0 && files.every((file) => isRecords(file.name) === false)) {
      this.warn('--field has no effect: there are no records')
    }
    const to = this.settings.text('to')
    if (this.settings.isOn('echo') && to !== undefined && to !== 'jsonl')
      this.warn(`--echo has no effect with --to ${to}`)
  }

  onFile(): void {
    this.progress.onFile()
  }

  onDocument(incoming: Incoming, article: Article): void {
    this.progress.onDocument()
    const { place, line } = incoming
    // A failure that stands in its record is told there.
    const isTold = line !== null && (this.settings.text('to') ?? 'jsonl') === 'jsonl'
    if (!hasText(article) && (!isTold || this.isVerbose))
      this.say(`${place}: ${article.error?.message ?? article.status}`)
    else if (article.status === 'emptied' && !isTold)
      this.warn(`${place}: nothing is left; chaffinch explain ${place} shows why`)
    if (this.isVerbose) for (const { code, message } of article.notes) this.warn(`${place}: ${message} (${code})`)
  }

  onWriteError(place: string, message: string): void {
    this.say(`${place}: not written: ${message}`)
  }

  /** The table, or the JSON: on stdout when the documents go elsewhere. */
  async summarize({ end, tally, message }: BatchResult): Promise<void> {
    this.progress.clear()
    if (end === 'interrupted') this.say('interrupted; what was finished is written')
    if (message !== null) this.say(message)
    const { stdout, stderr } = this.terminal
    const summary = tally.summary()
    const isAside =
      this.settings.text('out') !== undefined && !this.settings.isOn('check') && !this.settings.isOn('dryRun')
    if (this.settings.isOn('json')) {
      await writeTo(isAside ? stdout : stderr, `${JSON.stringify({ ...summary, skipped: this.list.skipped.length })}\n`)
    } else if (!this.isQuiet) stderr.write(formatSummary(summary, { verbose: this.isVerbose }))
  }

  private warn(message: string): void {
    if (!this.isQuiet) this.say(message)
  }

  private say(message: string): void {
    this.progress.clear()
    this.terminal.stderr.write(`chaffinch: ${message}\n`)
  }
}

/** `.png (2), .csv (1)` */
function countEndings(paths: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(endingOf(path), (counts.get(endingOf(path)) ?? 0) + 1)
  return [...counts].map(([ending, count]) => `${ending} (${count})`).join(', ')
}
