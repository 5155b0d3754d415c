// Regular expressions of our own packs run in V8, which backtracks; recheck says which of them can be made slow.
import type { Diagnostics } from 'recheck'
import { lowerSource } from './expression.js'
import { skeletonOf } from './skeleton.js'

/** Why an expression is not safe. */
export interface Danger {
  /** `error`: exponential, or a polynomial of degree 3 and more. `warning`: quadratic, or not decided in the time allowed. */
  readonly level: 'error' | 'warning'
  readonly message: string
}

export type DangerCheck = (source: string, cased: boolean) => Danger | null

/** What is known already: expression as it is run → danger, or null for a safe one. */
export type KnownDangers = Map<string, Danger | null>

/** Milliseconds for a skeleton, and for a whole expression whose skeleton is in doubt. */
const TIME_FOR_SKELETON = 2000
const TIME_FOR_WHOLE = 4000

/**
 * Loads recheck, which is only there where chaffinch is developed; null where it is not.
 *
 * @param known what earlier runs found; grows.
 */
export async function loadDangerCheck(known: KnownDangers = new Map()): Promise<DangerCheck | null> {
  const recheck = await import('recheck').catch(() => null)
  if (recheck === null) return null
  return (source, cased) => {
    if (isBounded(source)) return null
    const run = cased ? source : lowerSource(source)
    const before = known.get(run)
    if (before !== undefined) return before
    const danger = examine(source, run, recheck.checkSync)
    known.set(run, danger)
    return danger
  }
}

type CheckSync = typeof import('recheck').checkSync

function examine(source: string, run: string, checkSync: CheckSync): Danger | null {
  const skeleton = checkSync(skeletonOf(run), '', { timeout: TIME_FOR_SKELETON })
  if (skeleton.status === 'safe') return null
  const whole = checkSync(run, 'u', { timeout: TIME_FOR_WHOLE })
  return describe(source, whole.status === 'unknown' ? skeleton : whole)
}

/**
 * Whether nothing in the expression repeats without end and no group repeats: it reads at most a fixed number of characters from each
 * place, so its time is linear in the text. Most expressions of rules are so; recheck would need a second for each.
 */
export function isBounded(source: string): boolean {
  const bare = source.replace(/\\[pP]\{[^}]*\}|\\./gs, 'a').replace(/\[[^\]]*\]/g, 'a')
  return !/[*+]|\{\d+,\}|\)\{/.test(bare)
}

function describe(source: string, found: Diagnostics): Danger | null {
  if (found.status === 'safe') return null
  if (found.status === 'unknown')
    return { level: 'warning', message: `recheck could not decide on /${source}/ (${found.error.kind})` }
  const { complexity, attack } = found
  const message = `/${source}/ can be made slow (${complexity.summary}) by ${attack.pattern}; anchor it or bound its repetitions`
  const quadratic = complexity.type === 'polynomial' && complexity.degree < 3
  return { level: quadratic ? 'warning' : 'error', message }
}
