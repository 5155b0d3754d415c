// What recheck found in earlier runs of `rules lint`: it needs up to a second for each expression.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { KnownDangers } from '../rules/backtracking.js'

/** Where tools keep what they can find out again. */
const CACHE = new URL('../../node_modules/.cache/chaffinch/', import.meta.url)
const NAME = 'recheck.json'

/** The findings of earlier runs; none when there are none that can be read. */
export function readKnownDangers(folder: URL = CACHE): KnownDangers {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(new URL(NAME, folder), 'utf8'))))
  } catch {
    return new Map()
  }
}

/** Keeps the findings. What could not be decided is left out, so that the next run tries again. A folder that cannot be written is no mistake. */
export function keepKnownDangers(known: KnownDangers, folder: URL = CACHE): void {
  const decided = [...known].filter(([, danger]) => danger?.message.includes('could not decide') !== true)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(new URL(NAME, folder), JSON.stringify(Object.fromEntries(decided)))
  } catch {
    // The next run asks again.
  }
}
