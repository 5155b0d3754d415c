// chaffinch clean: documents in, clean documents out, and what was done on stderr.
import { resolve } from 'node:path'
import { type FileList, listFiles } from '../read/files.js'
import type { InputFile } from '../read/incoming.js'
import { openFile } from '../read/open.js'
import { UsageError } from '../read/usage-error.js'
import { type BatchResult, runBatch } from '../run/batch.js'
import { INTERRUPTED } from '../run/interrupt.js'
import { AsideSink, spunAside } from '../write/aside-sink.js'
import { checkWriter } from '../write/check.js'
import { dryRunWriter } from '../write/dry-run.js'
import { planOutput } from '../write/output.js'
import type { Sink } from '../write/sink.js'
import { StreamSink } from '../write/stream-sink.js'
import type { Writer } from '../write/writer.js'
import { loadCleaner, readOptions } from './cleaner.js'
import type { Settings } from './config.js'
import { Reporter } from './reporter.js'
import { isTerminal, type Terminal } from './terminal.js'
import { runWhole } from './whole.js'

/** Cleans the paths (stdin without any). Returns the exit code; throws a UsageError before anything is written. */
export async function runClean(paths: readonly string[], settings: Settings, terminal: Terminal): Promise<number> {
  if (paths.length === 0 && isTerminal(terminal.stdin)) {
    throw new UsageError('nothing to clean: name files or folders, or pipe text into chaffinch clean')
  }
  const list = await listFiles(paths.length === 0 ? ['-'] : paths, terminal.cwd)
  const sink = chooseSink(list, settings, terminal)
  const reporter = new Reporter(list, settings, terminal)
  reporter.warnBefore()
  const interrupt = terminal.interrupt()
  try {
    const reading = readOptions(settings, interrupt.signal)
    const batch = {
      files: list.files,
      open: (file: InputFile) => openFile(file, reading, terminal.stdin),
      sink,
      signal: interrupt.signal,
      observer: reporter,
    }
    const result = needsWhole(settings)
      ? await runWhole(batch, settings, terminal)
      : await runBatch({ ...batch, cleaner: await loadCleaner(settings) })
    if (result.end !== 'pipe-closed') await reporter.summarize(result)
    return exitCode(result, settings)
  } finally {
    interrupt.release()
  }
}

/** Whether the whole input must be seen before the first document is answered. */
function needsWhole(settings: Settings): boolean {
  return settings.text('canonical') !== undefined || settings.isOn('siteRepeats')
}

function chooseSink(list: FileList, settings: Settings, { cwd, stdout }: Terminal): Sink {
  const report = chooseReport(settings)
  const out = settings.text('out')
  const toReport = () => new StreamSink(stdout, () => report!)
  if (report !== null && out === undefined) return toReport()
  const sink = planOutput(list, { to: settings.text('to'), from: settings.text('from'), out, cwd, stdout })
  if (report !== null) return toReport()
  return settings.text('spun') === 'drop' ? withoutSpun(sink, { out, cwd }) : sink
}

/** Beside the output: what is left out is never lost. */
function withoutSpun(sink: Sink, { out, cwd }: { out: string | undefined; cwd: string }): Sink {
  if (out === undefined)
    throw new UsageError('--spun drop needs --out: articles that are left out go to a file beside the output')
  return new AsideSink(sink, spunAside(resolve(cwd, out)))
}

/** The writer that stands in for the output with --check and --dry-run. */
function chooseReport(settings: Settings): Writer | null {
  const json = settings.isOn('json')
  const [check, dryRun] = [settings.isOn('check'), settings.isOn('dryRun')]
  if (check && dryRun) throw new UsageError('--check and --dry-run are two reports; take one of them')
  if (check) return checkWriter({ json })
  return dryRun ? dryRunWriter({ json }) : null
}

function exitCode({ end, tally }: BatchResult, settings: Settings): number {
  if (end === 'interrupted') return INTERRUPTED
  if (end === 'pipe-closed') return 0
  if (end === 'lost' || tally.failures > 0) return 3
  return settings.isOn('check') && tally.findings > 0 ? 1 : 0
}
