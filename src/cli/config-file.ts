// The configuration file: the nearest chaffinch.config.yaml or .json from the working folder up; code only when it is named.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../read/usage-error.js'

const NAMES = ['chaffinch.config.yaml', 'chaffinch.config.json']

export interface ConfigFile {
  /** As messages name it: relative to the working folder. */
  readonly name: string
  /** Absolute; relative paths in the file start here. */
  readonly folder: string
  readonly entries: readonly ConfigEntry[]
}

export interface ConfigEntry {
  readonly key: string
  readonly value: unknown
  /** file:line:column, or the file where it is code. */
  readonly place: string
}

/** The file named by --config, else the nearest one; null without any. Throws a UsageError. */
export async function readConfigFile(named: string | undefined, cwd: string): Promise<ConfigFile | null> {
  const path = named === undefined ? findUp(cwd) : resolve(cwd, named)
  if (path === null) return null
  if (!existsSync(path)) throw new UsageError(`no configuration file "${named}"`)
  const name = relative(cwd, path) || basename(path)
  const read = READERS[extname(path).toLowerCase()]
  if (read === undefined)
    throw new UsageError(`${name}: a configuration file ends in ${Object.keys(READERS).join(', ')}`)
  return { name, folder: dirname(path), entries: await read(path, name) }
}

function findUp(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (found !== undefined) return found
    if (folder === dirname(folder)) return null
  }
}

type ReadEntries = (path: string, name: string) => Promise<ConfigEntry[]>

const READERS: Readonly<Record<string, ReadEntries>> = {
  '.yaml': readYaml,
  '.yml': readYaml,
  // JSON is YAML; read as such it has lines and columns too.
  '.json': readYaml,
  '.js': readCode,
  '.mjs': readCode,
  '.cjs': readCode,
}

async function readYaml(path: string, name: string): Promise<ConfigEntry[]> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(readText(path, name), { lineCounter: lines, prettyErrors: false })
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const [mistake] = document.errors
  if (mistake !== undefined) throw new UsageError(`${placeOf(mistake.pos[0])}: ${mistake.message}`)
  if (document.contents === null) return []
  if (!isMap(document.contents)) throw new UsageError(`${name}: a configuration is a list of "option: value" lines`)
  return document.contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : String(key),
    value: (value as { toJS(document: unknown): unknown } | null)?.toJS(document) ?? null,
    place: placeOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0),
  }))
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}

async function readCode(path: string, name: string): Promise<ConfigEntry[]> {
  const loaded = await importDefault(path, name)
  if (typeof loaded !== 'object' || loaded === null || Array.isArray(loaded)) {
    throw new UsageError(`${name}: export the options as default: export default { profile: 'recall' }`)
  }
  return Object.entries(loaded).map(([key, value]) => ({ key, value: value as unknown, place: name }))
}

async function importDefault(path: string, name: string): Promise<unknown> {
  try {
    const loaded = (await import(pathToFileURL(path).href)) as { default?: unknown }
    return loaded.default
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`)
  }
}
