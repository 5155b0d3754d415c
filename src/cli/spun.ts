// chaffinch spun: says of documents whether their words were swapped by a machine, and shows the swaps.
import { listFiles } from '../read/files.js'
import { openFile } from '../read/open.js'
import { UsageError } from '../read/usage-error.js'
import { answer } from '../run/answer.js'
import { INTERRUPTED } from '../run/interrupt.js'
import { restoreWording } from '../spin/restore.js'
import type { Article } from '../types.js'
import { makePaint, type Paint, wantsColour } from '../write/paint.js'
import { markSwaps, spunVerdict } from '../write/spun.js'
import { writeTo } from '../write/stream-sink.js'
import { ClosedPipe } from '../write/write-error.js'
import { hasText } from '../write/writer.js'
import { loadCleaner, readOptions } from './cleaner.js'
import type { Settings } from './config.js'
import { isTerminal, type Terminal } from './terminal.js'

/** Above a text with suggested words. */
const GUESS = '[a guess at the wording before synonyms were swapped; not the text of the source]'

/** Reports on the paths (stdin without any). Returns the exit code: 1 with --check when one is strong. */
export async function runSpun(paths: readonly string[], settings: Settings, terminal: Terminal): Promise<number> {
  if (paths.length === 0 && isTerminal(terminal.stdin))
    throw new UsageError('nothing to look at: name files or folders, or pipe text into chaffinch spun')
  if (settings.isOn('restore') && settings.isOn('json'))
    throw new UsageError('--restore and --json are two views; take one of them')
  const { files } = await listFiles(paths.length === 0 ? ['-'] : paths, terminal.cwd)
  const cleaner = await loadCleaner(settings, { spun: 'flag' })
  const show = chooseView(settings, terminal)
  const interrupt = terminal.interrupt()
  const seen = { failures: 0, strong: 0 }
  try {
    for (const file of files) {
      const { documents, close } = await openFile(file, readOptions(settings, interrupt.signal), terminal.stdin)
      try {
        for await (const incoming of documents) {
          interrupt.signal.throwIfAborted()
          const article = answer(incoming, cleaner)
          if (!hasText(article)) seen.failures++
          if (article.spun?.level === 'strong') seen.strong++
          await writeTo(terminal.stdout, show({ ...incoming, source: incoming.page?.source ?? '' }, article))
        }
      } finally {
        close()
      }
    }
    return exitCode(seen, settings)
  } catch (error) {
    if (interrupt.signal.aborted) return INTERRUPTED
    if (error instanceof ClosedPipe) return 0
    throw error
  } finally {
    interrupt.release()
  }
}

function exitCode({ failures, strong }: { failures: number; strong: number }, settings: Settings): number {
  if (failures > 0) return 3
  return settings.isOn('check') && strong > 0 ? 1 : 0
}

interface Shown {
  readonly id: string
  readonly place: string
  readonly source: string
}

type View = (document: Shown, article: Article) => string

function chooseView(settings: Settings, { stdout, env }: Terminal): View {
  if (settings.isOn('json'))
    return ({ id }, { spun, status, error }) =>
      `${JSON.stringify({ id, status, ...(error === undefined ? {} : { error }), spun })}\n`
  const paint = makePaint(wantsColour(stdout, { noColor: settings.isOn('noColor'), env }))
  const isShort = settings.isOn('check')
  return (document, article) => {
    const { spun } = article
    if (spun === undefined) return `${document.place}: ${article.error?.message ?? article.status}\n`
    if (settings.isOn('restore')) return `${GUESS}\n\n${endLine(restoreWording(document.source, spun))}`
    const head = `${paint.strong(document.place)}: ${spunVerdict(spun)}\n`
    return isShort ? head : `${head}\n${body(document, article, paint)}\n`
  }
}

/** The source with its swaps marked; what cleaning takes away is left out of the way. */
function body({ source }: Shown, { spun, removed }: Article, paint: Paint): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, join } of [...removed, { start: source.length, end: source.length, join: '' }]) {
    const spans = spun!.spans
      .filter((span) => span.start >= at && span.end <= start)
      .map((span) => ({ ...span, start: span.start - at, end: span.end - at }))
    pieces.push(markSwaps(source.slice(at, start), { spans }, paint), join)
    at = end
  }
  return endLine(pieces.join(''))
}

const endLine = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)
