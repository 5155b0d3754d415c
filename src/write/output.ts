// Where the output goes: decided, and refused where it would destroy or reread something, before anything is read.
import { realpathSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { type FileList, isInside } from '../read/files.js'
import { readerByEnding } from '../read/format.js'
import type { Reader } from '../read/incoming.js'
import { pathKind } from '../read/path-kind.js'
import { UsageError } from '../read/usage-error.js'
import { FileSink } from './file-sink.js'
import { FolderSink, outputName } from './folder-sink.js'
import { writers } from './index.js'
import type { Sink } from './sink.js'
import { StreamSink, severalAsText } from './stream-sink.js'
import type { Writer } from './writer.js'

export interface OutputOptions {
  /** Name of a writer. */
  readonly to?: string | undefined
  /** Name of the format that everything is read as. */
  readonly from?: string | undefined
  /** Folder, or file when it ends like a format and is no folder. */
  readonly out?: string | undefined
  readonly cwd: string
  readonly stdout: Writable
}

/** The place for the documents of these files. Throws a UsageError. */
export function planOutput(list: FileList, options: OutputOptions): Sink {
  const { out, cwd, stdout, from } = options
  const ending = out === undefined ? undefined : extname(out).toLowerCase()
  const isFile = out !== undefined && isFileTarget(out, ending!, cwd)
  const to = options.to ?? (isFile ? writers.find((writer) => writer.ending === ending)!.name : undefined)
  const choose = (reader: Reader | null) => writerFor(to ?? formatFor(reader?.name))
  if (out === undefined || isFile) refuseSeveral(list, { to, from })
  if (out === undefined) return new StreamSink(stdout, choose)
  const target = resolve(cwd, out)
  refuseDestruction(list, { target, out, isFile, to })
  return isFile ? new FileSink(target, choose) : new FolderSink(target, choose)
}

/** What is written of what was read, unless told otherwise: the same, but text of a page. */
const formatFor = (read: string | undefined) => (read === 'html' ? 'text' : read)

function writerFor(name: string | undefined): Writer {
  return writers.find((writer) => writer.name === name) ?? writers.find((writer) => writer.name === 'text')!
}

function isFileTarget(out: string, ending: string, cwd: string): boolean {
  const found = pathKind(resolve(cwd, out))
  if (found === 'folder' || /[/\\]$/.test(out)) return false
  const known = writers.map((writer) => writer.ending)
  if (found !== null && !(found === 'file' && known.includes(ending))) {
    throw new UsageError(`--out "${out}" is no folder; name a folder, or a file that ends in ${known.join(', ')}`)
  }
  return known.includes(ending)
}

/** One stream or file takes several documents only as records. Inputs of unknown kind are looked at again when they are read. */
function refuseSeveral({ files }: FileList, { to, from }: Pick<OutputOptions, 'to' | 'from'>): void {
  if (files.length < 2) return
  const areRecords = (name: string) => writerFor(to ?? formatFor(from ?? readerByEnding(name)?.name)).records
  if (!files.every((file) => areRecords(file.name))) throw severalAsText()
}

interface Target {
  readonly target: string
  readonly out: string
  readonly isFile: boolean
  readonly to: string | undefined
}

function refuseDestruction({ files, folders }: FileList, { target, out, isFile, to }: Target): void {
  const real = realPaths()
  const place = real(target)
  const inputs = new Set(files.filter((file) => file.path !== '-').map((file) => real(file.path)))
  if (folders.some((folder) => isInside(place, real(folder)))) {
    throw new UsageError(
      `--out "${out}" lies inside the input; the next run would read what this one writes. Name a place outside`,
    )
  }
  if (!isFile && files.some((file) => file.path !== '-' && isInside(real(file.path), place) && folders.length > 0)) {
    throw new UsageError(`--out "${out}" holds files that are to be read; name another folder`)
  }
  for (const file of files) {
    const name = outputName(file.name, writerFor(to ?? formatFor(readerByEnding(file.name)?.name)))
    if (inputs.has(isFile ? place : join(place, name))) {
      throw new UsageError(`"${file.place}" would be written over; name another place with --out`)
    }
  }
}

/** Resolves links in the folders of paths that need not exist; remembers folders. */
function realPaths(): (path: string) => string {
  const known = new Map<string, string>()
  const realFolder = (folder: string): string => {
    const ready = known.get(folder)
    if (ready !== undefined) return ready
    let found: string
    try {
      found = realpathSync.native(folder)
    } catch {
      found = folder === dirname(folder) ? folder : join(realFolder(dirname(folder)), basename(folder))
    }
    known.set(folder, found)
    return found
  }
  return (path) => (pathKind(path) === 'folder' ? realFolder(path) : join(realFolder(dirname(path)), basename(path)))
}
