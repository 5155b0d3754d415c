// What must hold of a view, and of the phrase met in it, before a rule is worth asking: comparisons instead of expressions.
import type { View } from './view.js'

/** What a regular expression cannot do without, found when packs are built: plain data, so that packs can carry it. */
export interface ExpressionFacts {
  /** Words of which one must occur, lower case; 1 marks the beginning of a word. Missing: it can do without any rare word. */
  readonly words?: readonly (readonly [string, 0 | 1])[]
  /** ASCII characters with which a match of the whole text may begin, `OTHER` for all characters beyond. Missing: any. */
  readonly first?: string
  /** All beginnings of `PREFIX` characters that such a match can have, one behind the other, END where it ends. Missing: unknown. */
  readonly prefixes?: string
  /** UTF-16 units of the longest text that it can match from end to end. Missing: no bound. */
  readonly longest?: number
  /** Sets of bits of `characterBits`: of each set one must occur in the text. */
  readonly masks?: readonly number[]
}

export interface Gate {
  /** The phrase must begin the view. */
  readonly atStart: boolean
  /** The phrase must end the view. */
  readonly atEnd: boolean
  /** By ASCII code, and BEYOND for all others: 1 where a view may begin so. */
  readonly first: Uint8Array | null
  /** Bits of the hashes of the beginnings that a view may have. */
  readonly prefixes: PrefixFilter | null
  readonly longest: number
  readonly masks: readonly number[]
}

/** Stands for all characters beyond ASCII in `ExpressionFacts.first`. */
export const OTHER = '\u00ff'
const BEYOND = 128

/** Row of a table by first characters: the ASCII code, one row for all others; an empty view has that of NUL. */
export const FIRST_ROWS = BEYOND + 1

const OPEN: Gate = {
  atStart: false,
  atEnd: false,
  first: null,
  prefixes: null,
  longest: Number.POSITIVE_INFINITY,
  masks: [],
}

/** A phrase that must begin or end the view. */
export const AT_START: Gate = { ...OPEN, atStart: true }
export const AT_END: Gate = { ...OPEN, atEnd: true }
export const FROM_END_TO_END: Gate = { ...OPEN, atStart: true, atEnd: true }

/** Views may begin with one of these characters only. */
export function startingWith(characters: string): Gate {
  return { ...OPEN, first: tableOf(characters) }
}

/** Null when the facts rule nothing out. */
export function gateOf({ first, prefixes, longest, masks = [] }: Omit<ExpressionFacts, 'words'>): Gate | null {
  if (first === undefined && prefixes === undefined && longest === undefined && masks.length === 0) return null
  return {
    ...OPEN,
    first: first === undefined ? null : tableOf(first),
    prefixes: prefixes === undefined ? null : new PrefixFilter(prefixes),
    longest: longest ?? Number.POSITIVE_INFINITY,
    masks,
  }
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(FIRST_ROWS)
  for (let at = 0; at < characters.length; at++) table[Math.min(characters.charCodeAt(at), BEYOND)] = 1
  return table
}

/** Characters of `ExpressionFacts.prefixes`. */
export const PREFIX = 3
/** Stands behind a text that is shorter. */
export const END = '\u0000'

/** Bits of a filter over beginnings. */
const FILTER = 2048

function hashOf(text: string, start: number, end: number): number {
  const code = (at: number) => (at < end ? text.charCodeAt(at) : 0)
  const mixed = Math.imul(
    code(start) + Math.imul(code(start + 1), 149) + Math.imul(code(start + 2), 22_201),
    0x9e3779b1,
  )
  return mixed >>> 21
}

/** Made when first asked. */
class PrefixFilter {
  private bits: Int32Array | undefined

  constructor(private readonly prefixes: string) {}

  mayBegin({ unit, start, end }: View): boolean {
    this.bits ??= filterOf(this.prefixes)
    const hash = hashOf(unit.lower, start, end)
    return (this.bits[hash >> 5]! & (1 << (hash & 31))) !== 0
  }
}

function filterOf(prefixes: string): Int32Array {
  const filter = new Int32Array(FILTER >> 5)
  for (let at = 0; at < prefixes.length; at += PREFIX) {
    const hash = hashOf(prefixes, at, at + PREFIX)
    filter[hash >> 5]! |= 1 << (hash & 31)
  }
  return filter
}

/** The row of a view's first character. */
export function firstRow({ unit, start, end }: View): number {
  return start < end ? Math.min(unit.lower.charCodeAt(start), BEYOND) : 0
}

/** Whether a text with these bits (of `characterBits`) has what the gate needs. */
export function hasCharacters({ masks }: Gate, bits: number): boolean {
  for (let at = 0; at < masks.length; at++) if ((bits & masks[at]!) === 0) return false
  return true
}

/** Whether the view may be matched; says nothing about where a phrase stands. */
export function admits(gate: Gate, view: View): boolean {
  if (view.end - view.start > gate.longest) return false
  if (gate.first !== null && gate.first[firstRow(view)] === 0) return false
  if (gate.prefixes !== null && !gate.prefixes.mayBegin(view)) return false
  return hasCharacters(gate, view.unit.bits)
}

/** Whether the view may be matched by what waits for its hit at `hits[at]`. An opening mark may stand before it. */
export function admitsHit(gate: Gate, view: View, at: number): boolean {
  const { hits } = view
  if (gate.atStart && hits[at + 1]! > view.start + 1) return false
  return admits(gate, view) && (!gate.atEnd || hits[at + 2]! >= view.close)
}
