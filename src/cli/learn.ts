// chaffinch learn: what repeats across the pages of a site becomes a pack of rules that somebody reads before it is used.
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Repeat } from '../canonical/repeats.js'
import { sitePack } from '../canonical/site-rules.js'
import { listFiles } from '../read/files.js'
import { openFile } from '../read/open.js'
import { UsageError } from '../read/usage-error.js'
import { findRepeats } from '../run/gather.js'
import { INTERRUPTED } from '../run/interrupt.js'
import { writeTo } from '../write/stream-sink.js'
import { readOptions } from './cleaner.js'
import type { Settings } from './config.js'
import { isTerminal, type Terminal } from './terminal.js'

const DEFAULT_OUT = join('rules', 'sites')

/** Reads the paths (stdin without any) and writes one pack a site. Returns the exit code; throws a UsageError. */
export async function runLearn(paths: readonly string[], settings: Settings, terminal: Terminal): Promise<number> {
  if (paths.length === 0 && isTerminal(terminal.stdin))
    throw new UsageError('nothing to learn from: name files or folders, or pipe records into chaffinch learn')
  const list = await listFiles(paths.length === 0 ? ['-'] : paths, terminal.cwd)
  const interrupt = terminal.interrupt()
  try {
    const reading = readOptions(settings, interrupt.signal)
    const open = (file: (typeof list.files)[number]) => openFile(file, reading, terminal.stdin)
    const repeats = await findRepeats({ files: list.files, open, signal: interrupt.signal })
    const folder = resolve(terminal.cwd, settings.text('out') ?? DEFAULT_OUT)
    return await write(repeats, folder, { settings, terminal })
  } catch (error) {
    if (interrupt.signal.aborted) return INTERRUPTED
    throw error
  } finally {
    interrupt.release()
  }
}

interface Run {
  readonly settings: Settings
  readonly terminal: Terminal
}

async function write(repeats: readonly Repeat[], folder: string, { settings, terminal }: Run): Promise<number> {
  const { stdout, stderr } = terminal
  const bySite = new Map<string, Repeat[]>()
  for (const repeat of repeats) bySite.set(repeat.site, [...(bySite.get(repeat.site) ?? []), repeat])
  for (const [site, own] of bySite) {
    const path = join(folder, `${fileName(site)}.yaml`)
    await mkdir(folder, { recursive: true })
    await writeFile(path, sitePack(site, own))
    if (settings.isOn('json')) await writeTo(stdout, `${JSON.stringify({ site, path, repeats: own })}\n`)
    else await writeTo(stdout, table(site, path, own))
  }
  if (bySite.size === 0 && !settings.isOn('quiet'))
    stderr.write(
      'chaffinch: no site repeats itself here: at least four pages with the same url host or site are needed\n',
    )
  return 0
}

function table(site: string, path: string, repeats: readonly Repeat[]): string {
  const rows = repeats.map(({ support, pages, text }) => {
    const shown = text.replace(/\s+/g, ' ')
    return `  ${String(support).padStart(4)} of ${pages}  ${shown.length > 90 ? `${shown.slice(0, 89)}…` : shown}`
  })
  return `${site}: ${repeats.length} repeats, ${path}\n${rows.join('\n')}\n`
}

function fileName(site: string): string {
  return site.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '') || 'site'
}
