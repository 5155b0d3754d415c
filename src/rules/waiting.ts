// Which rules wait for which phrase, as flat tables: a text is held against them in a few comparisons a rule.
import type { Wait } from '../matchers/matcher.js'
import type { CompiledRule } from './compile.js'
import { FIRST_ROWS, type Gate } from './gate.js'

/** Numbers of a rule in `Bounds`: kinds, zones, character classes (0: none needed), least and most words. */
export const BOUNDS = 5
const MOST_WORDS = 0x7fffffff

/** What rules most texts out, `BOUNDS` numbers a rule. */
export function boundsOf(rules: readonly CompiledRule[]): Int32Array {
  const bounds = rules.flatMap(({ stand, bits, minWords, maxWords }) => [
    stand.kinds,
    stand.zones,
    bits,
    minWords,
    Math.min(maxWords, MOST_WORDS),
  ])
  return Int32Array.from(bounds)
}

export interface WaitingRules {
  /** Where the entries of a phrase begin in `entries`, by its id; one more at the end. */
  readonly offsets: Uint32Array
  /** Pairs: number of a rule that waits for the phrase, number of its gate (-1: none). */
  readonly entries: Int32Array
  /** The same pairs for rules that wait for no phrase, by the first character (`firstRow`). */
  readonly structural: readonly Int32Array[]
  /** Parts of these rows, kept by those who ask for them again and again. */
  readonly parts: Map<number, Int32Array>
  /** The same, each once. */
  readonly unphrased: Int32Array
  readonly gates: readonly Gate[]
}

/** What each of the rules waits for, by its number; `size` is the number of phrases. */
export function waitingOf(waits: ReadonlyMap<number, readonly Wait[]>, size: number): WaitingRules {
  const gates: Gate[] = []
  const byPhrase = new Map<number, number[]>()
  const structural: number[][] = Array.from({ length: FIRST_ROWS }, () => [])
  const unphrased: number[] = []
  for (const [rule, list] of waits) {
    for (const { phrase, gate } of list) {
      const pair = [rule, gate === null ? -1 : numberOf(gate, gates)]
      if (phrase !== null) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), ...pair])
      else {
        unphrased.push(...pair)
        structural.forEach((row, first) => {
          if (gate === null || gate.first === null || gate.first[first] === 1) row.push(...pair)
        })
      }
    }
  }
  return {
    ...flatten(byPhrase, size),
    structural: structural.map((row) => Int32Array.from(row)),
    parts: new Map(),
    unphrased: Int32Array.from(unphrased),
    gates,
  }
}

function numberOf(gate: Gate, gates: Gate[]): number {
  const last = gates.lastIndexOf(gate)
  return last >= 0 ? last : gates.push(gate) - 1
}

function flatten(byPhrase: ReadonlyMap<number, readonly number[]>, size: number) {
  const offsets = new Uint32Array(size + 1)
  for (let id = 0; id < size; id++) offsets[id + 1] = offsets[id]! + (byPhrase.get(id)?.length ?? 0)
  const entries = new Int32Array(offsets[size]!)
  for (const [id, pairs] of byPhrase) entries.set(pairs, offsets[id]!)
  return { offsets, entries }
}

/** Units of more words are not told apart. */
const MANY = 32

export interface PlaceOfUnit {
  /** Of `kindBit` and `zoneBit`. */
  readonly kind: number
  readonly zone: number
  readonly words: number
}

/** Of the rules that wait for no phrase those that may concern units of so many words at such a place. */
export function structuralPart(
  { structural, parts }: WaitingRules,
  first: number,
  { place, bounds }: { place: PlaceOfUnit; bounds: Int32Array },
): Int32Array {
  const { kind, zone } = place
  const words = Math.min(place.words, MANY)
  const key = ((Math.clz32(kind) * 32 + Math.clz32(zone)) * FIRST_ROWS + first) * (MANY + 1) + words
  const known = parts.get(key)
  if (known !== undefined) return known
  const chosen: number[] = []
  const row = structural[first]!
  for (let entry = 0; entry < row.length; entry += 2) {
    const at = row[entry]! * BOUNDS
    const fits = words === MANY ? bounds[at + 4]! >= MANY : words >= bounds[at + 3]! && words <= bounds[at + 4]!
    if ((bounds[at]! & kind) !== 0 && (bounds[at + 1]! & zone) !== 0 && fits) chosen.push(row[entry]!, row[entry + 1]!)
  }
  const part = Int32Array.from(chosen)
  parts.set(key, part)
  return part
}
