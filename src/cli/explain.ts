// chaffinch explain: what was decided for every block of a document, and why.
import { listFiles } from '../read/files.js'
import type { Incoming } from '../read/incoming.js'
import { openFile } from '../read/open.js'
import { UsageError } from '../read/usage-error.js'
import { inspectIncoming } from '../run/answer.js'
import { INTERRUPTED } from '../run/interrupt.js'
import type { Inspection, Page } from '../types.js'
import { markRemoved } from '../write/diff.js'
import { explain } from '../write/explanation.js'
import { markBlocks } from '../write/marked-blocks.js'
import { makePaint, type Paint, wantsColour } from '../write/paint.js'
import { writeTo } from '../write/stream-sink.js'
import { ClosedPipe, WriteError } from '../write/write-error.js'
import { hasText } from '../write/writer.js'
import { loadCleaner, readOptions } from './cleaner.js'
import type { Settings } from './config.js'
import type { Terminal } from './terminal.js'

/** Explains one file, or every record of it. Returns the exit code. */
export async function runExplain(path: string, settings: Settings, terminal: Terminal): Promise<number> {
  if (settings.isOn('diff') && settings.isOn('json'))
    throw new UsageError('--diff and --json are two views; take one of them')
  const { files } = await listFiles([path], terminal.cwd)
  if (files.length !== 1) throw new UsageError(`explain takes one file; "${path}" stands for ${files.length}`)
  const cleaner = await loadCleaner(settings)
  const show = chooseView(settings, terminal)
  const interrupt = terminal.interrupt()
  let failures = 0
  try {
    const { documents } = await openFile(files[0]!, readOptions(settings, interrupt.signal), terminal.stdin)
    for await (const incoming of documents) {
      const inspection = inspectIncoming(incoming, cleaner)
      if (!hasText(inspection.article)) failures++
      await writeTo(terminal.stdout, show(incoming, inspection))
    }
    return failures > 0 ? 3 : 0
  } catch (error) {
    return codeOf(error, interrupt.signal, terminal)
  } finally {
    interrupt.release()
  }
}

function codeOf(error: unknown, signal: AbortSignal, terminal: Terminal): number {
  if (signal.aborted) return INTERRUPTED
  if (error instanceof ClosedPipe) return 0
  if (!(error instanceof WriteError)) throw error
  terminal.stderr.write(`chaffinch: ${error.message}\n`)
  return 3
}

type View = (incoming: Incoming, inspection: Inspection) => string

function chooseView(settings: Settings, { stdout, env }: Terminal): View {
  if (settings.isOn('json')) return ({ id }, inspection) => `${JSON.stringify({ id, ...inspection })}\n`
  const paint = makePaint(wantsColour(stdout, { noColor: settings.isOn('noColor'), env }))
  if (settings.isOn('diff')) {
    return ({ page }, inspection) => endLine(page === null ? failureOf(inspection) : marked(page, inspection, paint))
  }
  return ({ place }, inspection) => explain(inspection, { place, paint, verbose: settings.isOn('verbose') })
}

/** Of a page, or of an article that stood in its data, the text is shown; of all else the source. */
function marked({ source, format }: Page, inspection: Inspection, paint: Paint): string {
  return format === 'html' ? markBlocks(inspection, paint) : markRemoved(source, inspection.article, paint)
}

const failureOf = ({ article }: Inspection) => article.error?.message ?? ''

const endLine = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)
