// chaffinch canonical: which articles say the same, which of them is kept, and why. Writes nothing but its answer.
import type { ArticleGrouper, Group, Grouped } from '../canonical/grouper.js'
import { listFiles } from '../read/files.js'
import type { Incoming } from '../read/incoming.js'
import { openFile } from '../read/open.js'
import { UsageError } from '../read/usage-error.js'
import { answer } from '../run/answer.js'
import { findRepeats, type Gathered, gather, type Source, withRepeats } from '../run/gather.js'
import { INTERRUPTED } from '../run/interrupt.js'
import { rereadable } from '../run/spool-stdin.js'
import type { Article } from '../types.js'
import { diffOfGroup, groupRecord, groupTable, type ShownGroup } from '../write/groups.js'
import { makePaint, wantsColour } from '../write/paint.js'
import { writeTo } from '../write/stream-sink.js'
import { ClosedPipe } from '../write/write-error.js'
import { hasText } from '../write/writer.js'
import { loadCleaner, readOptions } from './cleaner.js'
import type { Settings } from './config.js'
import { isTerminal, type Terminal } from './terminal.js'

/** Groups the paths (stdin without any). Returns the exit code; throws a UsageError. */
export async function runCanonical(paths: readonly string[], settings: Settings, terminal: Terminal): Promise<number> {
  if (paths.length === 0 && isTerminal(terminal.stdin))
    throw new UsageError('nothing to group: name files or folders, or pipe records into chaffinch canonical')
  if (settings.isOn('diff') && settings.isOn('json'))
    throw new UsageError('--diff and --json are two views; take one of them')
  const list = await listFiles(paths.length === 0 ? ['-'] : paths, terminal.cwd)
  const interrupt = terminal.interrupt()
  const kept = await rereadable(list.files, terminal.stdin, interrupt.signal)
  try {
    const reading = readOptions(settings, interrupt.signal)
    const open = (file: (typeof list.files)[number]) => openFile(file, reading, terminal.stdin)
    return await group({ files: kept.files, open, signal: interrupt.signal }, settings, terminal)
  } catch (error) {
    if (interrupt.signal.aborted) return INTERRUPTED
    if (error instanceof ClosedPipe) return 0
    throw error
  } finally {
    kept.release()
    interrupt.release()
  }
}

async function group(source: Source, settings: Settings, terminal: Terminal): Promise<number> {
  let failures = 0
  const gathered = await gatherArticles(source, settings, {
    onDocument: ({ place }, article) => {
      if (hasText(article)) return
      failures++
      terminal.stderr.write(`chaffinch: ${place}: ${article.error?.message ?? article.status}\n`)
    },
  })
  try {
    await show(gathered, settings, terminal)
  } finally {
    gathered.articles.close()
  }
  return failures > 0 ? 3 : 0
}

type Watch = Pick<Parameters<typeof gather>[1], 'onDocument'>

export interface Cleaned extends Gathered {
  /** Cleans a document as it was cleaned for the groups. */
  clean(incoming: Incoming): Article
}

/** Cleans and groups what the settings say. The caller closes the spool. Throws a UsageError for an unknown criterion. */
export async function gatherArticles(source: Source, settings: Settings, watch: Watch): Promise<Cleaned> {
  const cleaner = await loadCleaner(settings)
  const policy = settings.list('policy')
  await checkPolicy(policy)
  const clean = settings.isOn('siteRepeats')
    ? withRepeats(cleaner, await findRepeats(source))
    : (incoming: Incoming) => answer(incoming, cleaner)
  const gathered = await gather(source, {
    by: settings.text('canonical') === 'stories' ? 'stories' : 'copies',
    ...(policy.length > 0 ? { policy } : {}),
    clean,
    ...(settings.text('engine') === 'duckdb' ? { finish: outOfCore } : {}),
    ...watch,
  })
  return { ...gathered, clean }
}

async function checkPolicy(names: readonly string[]): Promise<void> {
  const { makePolicy } = await import('../canonical/policy.js')
  try {
    makePolicy(names)
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/^chaffinch: /, '--'))
  }
}

async function outOfCore(grouper: ArticleGrouper): Promise<Grouped> {
  const { findPairsOnDisk, DuckDbMissing } = await import('../run/out-of-core.js')
  try {
    return grouper.finish(await findPairsOnDisk(grouper.texts()))
  } catch (error) {
    if (error instanceof DuckDbMissing) throw new UsageError(error.message)
    throw error
  }
}

async function show({ articles, ids, grouped }: Gathered, settings: Settings, terminal: Terminal): Promise<void> {
  const { stdout, stderr, env } = terminal
  const shown = (one: Group): ShownGroup => ({ group: one, ids, clusters: grouped.clusters })
  if (settings.isOn('json')) {
    for (const one of grouped.groups) await writeTo(stdout, `${JSON.stringify(groupRecord(shown(one)))}\n`)
    return
  }
  const paint = makePaint(wantsColour(stdout, { noColor: settings.isOn('noColor'), env }))
  const several = grouped.groups.filter(({ members }) => members.length > 1)
  for (const one of several) {
    await writeTo(stdout, groupTable(shown(one), paint))
    if (!settings.isOn('diff')) continue
    const textOf = (article: number) => articles.get(article).text
    await writeTo(stdout, diffOfGroup(shown(one), { textOf, paint }))
  }
  const copies = ids.length - grouped.groups.length
  const counts = `${ids.length} articles: ${grouped.groups.length} canonical, ${copies} left out, ${several.length} groups`
  if (!settings.isOn('quiet')) stderr.write(`${counts}\n`)
}
