// The cleaner and the reader's options, from the settings of a command.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Cleaner, CleanerOptions, Profile } from '../index.js'
import type { ModelData } from '../learned/model.js'
import { type ReadOptions, ROLES, type Role } from '../read/incoming.js'
import { UsageError } from '../read/usage-error.js'
import type { Settings } from './config.js'

/** Loads the rules. What is wrong with options or packs becomes a UsageError. */
export async function loadCleaner(settings: Settings, fixed: Pick<CleanerOptions, 'spun'> = {}): Promise<Cleaner> {
  const { createCleaner } = await import('../index.js')
  try {
    return await createCleaner({
      // The library refuses other values and says which there are.
      profile: settings.text('profile') as Profile | undefined,
      keep: settings.list('keep'),
      only: settings.list('only'),
      rules: settings.list('rules'),
      model: await readModelOption(settings.text('model')),
      spun: settings.text('spun') === 'off' ? 'off' : 'flag',
      ...fixed,
    })
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/^chaffinch: /, ''))
  }
}

/** A model file, `none`, or nothing: the built-in model. */
async function readModelOption(file: string | undefined): Promise<ModelData | null | undefined> {
  if (file === undefined) return undefined
  if (path.basename(file) === 'none') return null
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ModelData
  } catch (error) {
    throw new UsageError(`--model ${file}: ${(error as Error).message}`)
  }
}

/** What readers are told. Throws a UsageError for a --field that cannot be understood. */
export function readOptions(settings: Settings, signal: AbortSignal): ReadOptions {
  return {
    from: settings.text('from'),
    lang: settings.text('lang'),
    echo: settings.isOn('echo'),
    fields: readFields(settings.list('field')),
    signal,
  }
}

function readFields(pairs: readonly string[]): ReadonlyMap<Role, string> {
  return new Map(pairs.map(readField))
}

function readField(pair: string): [Role, string] {
  const at = pair.lastIndexOf('=')
  const role = ROLES.find((one) => one === pair.slice(at + 1))
  if (at < 1 || role === undefined) {
    const allowed = ROLES.join(', ')
    throw new UsageError(`--field "${pair}": write NAME=ROLE, for example --field BODY=text; roles: ${allowed}`)
  }
  return [role, pair.slice(0, at)]
}
