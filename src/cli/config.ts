// Flags and configuration file become one set of settings, each with where it comes from. Flags win.
import { resolve } from 'node:path'
import { UsageError } from '../read/usage-error.js'
import { type ConfigEntry, type ConfigFile, readConfigFile } from './config-file.js'
import { CONFIG_OPTIONS, type OptionSpec } from './options.js'

type Value = string | boolean | readonly string[]

export interface Setting {
  readonly value: Value | null
  /** A flag such as `--keep`, file:line:column of the configuration, or `default`. */
  readonly from: string
}

/** The effective options of a command. */
export class Settings {
  constructor(private readonly values: ReadonlyMap<string, Setting>) {}

  isOn(key: string): boolean {
    return this.values.get(key)?.value === true
  }

  text(key: string): string | undefined {
    const value = this.values.get(key)?.value
    return typeof value === 'string' ? value : undefined
  }

  list(key: string): readonly string[] {
    const value = this.values.get(key)?.value
    return Array.isArray(value) ? (value as readonly string[]) : []
  }

  /** Where a value comes from, for messages. */
  origin(key: string): string {
    return this.values.get(key)?.from ?? 'default'
  }

  entries(): IterableIterator<[string, Setting]> {
    return this.values.entries()
  }
}

/** What commander parsed: long names in camelCase; `color: false` for --no-color. */
export type Flags = Readonly<Record<string, unknown>>

/** Merges flags and the configuration file. Throws a UsageError for unknown keys and values. */
export async function readSettings(options: readonly OptionSpec[], flags: Flags, cwd: string): Promise<Settings> {
  const named = flags.config
  const file = await readConfigFile(typeof named === 'string' ? named : undefined, cwd)
  const configured = new Map(file?.entries.map((entry) => [entry.key, checkEntry(entry, file)]))
  const settings = options.map((option) => {
    const setting = flagOf(option, flags) ??
      configured.get(option.key) ?? { value: option.initial ?? null, from: 'default' }
    return [option.key, checkChoice(option, setting)] as const
  })
  return new Settings(new Map(settings))
}

function flagOf(option: OptionSpec, flags: Flags): Setting | undefined {
  const given = option.key === 'noColor' ? flags.color === false || undefined : flags[option.key]
  return given === undefined
    ? undefined
    : { value: splitList(option, given as Value), from: option.flags.split(' ')[0]! }
}

/** `a,b` in lists that are written so becomes two values. */
function splitList({ isSplit }: OptionSpec, value: Value): Value {
  if (isSplit !== true || !Array.isArray(value)) return value
  const parts = (value as readonly string[]).flatMap((one) => one.split(','))
  return parts.map((one) => one.trim()).filter((one) => one !== '')
}

function checkEntry({ key, value, place }: ConfigEntry, { folder }: ConfigFile): Setting {
  const option = CONFIG_OPTIONS.find((one) => one.key === key)
  if (option === undefined) {
    throw new UsageError(`${place}: unknown key "${key}"; allowed: ${CONFIG_OPTIONS.map((one) => one.key).join(', ')}`)
  }
  const checked = CHECKS[option.kind](value)
  if (checked === null) throw new UsageError(`${place}: "${key}" takes ${EXPECTED[option.kind]}`)
  const values = splitList(option, checked)
  return { value: option.isPath === true ? resolvePaths(values, folder) : values, from: place }
}

const CHECKS: Readonly<Record<OptionSpec['kind'], (value: unknown) => Value | null>> = {
  switch: (value) => (typeof value === 'boolean' ? value : null),
  text: (value) => (typeof value === 'string' ? value : null),
  list: (value) => {
    if (typeof value === 'string') return [value]
    if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : null
    if (typeof value !== 'object' || value === null) return null
    const pairs = Object.entries(value)
    return pairs.every(([, role]) => typeof role === 'string') ? pairs.map(([name, role]) => `${name}=${role}`) : null
  },
}

const EXPECTED = { switch: 'true or false', text: 'a text', list: 'a text or a list of texts' }

function resolvePaths(value: Value, folder: string): Value {
  if (typeof value === 'string') return resolve(folder, value)
  return typeof value === 'boolean' ? value : value.map((path) => resolve(folder, path))
}

function checkChoice({ key, choices }: OptionSpec, setting: Setting): Setting {
  const { value, from } = setting
  if (choices === undefined || value === null || choices.includes(String(value))) return setting
  const place = from.startsWith('--') ? from : `${from}: "${key}"`
  throw new UsageError(`${place}: "${String(value)}" is not available; allowed: ${choices.join(', ')}`)
}

/** The settings with their origins, as a table or as JSON. */
export function printSettings(settings: Settings): string {
  const rows = [...settings.entries()].filter(([key]) => CONFIG_OPTIONS.some((option) => option.key === key))
  if (settings.isOn('json')) return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`
  const shown = rows.map(
    ([key, { value, from }]) => [key, value === null ? '-' : [value].flat().join(', '), from] as const,
  )
  const wide = Math.max(...shown.map(([, value]) => value.length))
  return shown.map(([key, value, from]) => `${key.padEnd(8)}  ${value.padEnd(Math.min(wide, 40))}  ${from}\n`).join('')
}
