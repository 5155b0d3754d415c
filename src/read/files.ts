// What the user named on the command line becomes the list of files to read, in a fixed order.
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isTaken } from './format.js'
import type { InputFile } from './incoming.js'
import { pathKind } from './path-kind.js'
import { UsageError } from './usage-error.js'

export interface FileList {
  readonly files: readonly InputFile[]
  /** Files of folders that were left alone because no reader knows their ending. */
  readonly skipped: readonly string[]
  /** Folders that are read whole (folder arguments, and patterns with `**`), absolute. */
  readonly folders: readonly string[]
}

interface Argument {
  readonly given: string
  readonly kind: 'file' | 'folder' | 'glob'
  /** The folder that the names are relative to, absolute. */
  readonly base: string
}

/** Finds the files. Order: as named; inside folders and patterns by name. A file named twice is read once. Throws a UsageError. */
export async function listFiles(paths: readonly string[], cwd: string): Promise<FileList> {
  const named = paths.map((path) => (path === '-' ? null : classify(path, cwd)))
  const root = commonFolder(named.flatMap((argument) => argument?.base ?? []))
  const files = new Map<string, InputFile>()
  const skipped: string[] = []
  for (const argument of named) {
    if (argument === null) files.set('-', { path: '-', name: '-', place: '-' })
    else
      for (const path of await expand(argument, cwd)) {
        if (argument.kind === 'folder' && !isTaken(path)) skipped.push(path)
        else if (!files.has(path)) files.set(path, toFile(path, { argument, root, cwd }))
      }
  }
  const whole = named.filter((argument) => argument?.kind === 'folder' || argument?.given.includes('**'))
  return { files: [...files.values()], skipped, folders: whole.flatMap((argument) => argument?.base ?? []) }
}

function classify(given: string, cwd: string): Argument {
  const path = resolve(cwd, given)
  const found = pathKind(path)
  if (found === 'folder') return { given, kind: 'folder', base: path }
  if (found !== null) return { given, kind: 'file', base: dirname(path) }
  if (/[*?[\]{}]/.test(given)) return { given, kind: 'glob', base: globBase(given, cwd) }
  throw new UsageError(
    `no file or folder "${given}"; name files, folders, patterns such as "articles/*.txt", or - for stdin`,
  )
}

/** The part of a pattern before its first wild card. */
function globBase(pattern: string, cwd: string): string {
  const parts = pattern.split(/[/\\]/)
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part))
  return resolve(cwd, parts.slice(0, wild).join(sep) || (isAbsolute(pattern) ? sep : '.'))
}

/** Deepest folder that holds all of them; names are relative to it, so that no two files share one. */
function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? ''
  for (const folder of folders) {
    while (!isInside(folder, common) && common !== dirname(common)) common = dirname(common)
  }
  return common
}

/** Whether a path is the folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** Absolute paths, sorted. */
async function expand({ given, kind, base }: Argument, cwd: string): Promise<string[]> {
  if (kind === 'file') return [resolve(cwd, given)]
  const { glob } = await import('tinyglobby')
  const found = await glob(kind === 'folder' ? '**' : given.replaceAll('\\', '/'), {
    cwd: kind === 'folder' ? base : cwd,
    onlyFiles: true,
  })
  if (kind === 'glob' && found.length === 0) throw new UsageError(`no file matches "${given}"`)
  const folder = kind === 'folder' ? base : cwd
  return found.sort(byCodeUnits).map((path) => resolve(folder, path))
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function toFile(path: string, { argument, root, cwd }: { argument: Argument; root: string; cwd: string }): InputFile {
  const { given, kind, base } = argument
  const name = relative(root, path).split(sep).join('/')
  if (kind === 'file') return { path, name, place: given }
  return { path, name, place: kind === 'folder' ? join(given, relative(base, path)) : relative(cwd, path) || path }
}
