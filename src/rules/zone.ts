// Where blocks of a rule may stand, as bits: asked before anything else is.
import type { IndexKey } from '../matchers/matcher.js'
import type { BlockKind } from '../types.js'

const KINDS: Readonly<Record<BlockKind, number>> = {
  paragraph: 1 << 0,
  heading: 1 << 1,
  list: 1 << 2,
  table: 1 << 3,
  code: 1 << 4,
  quote: 1 << 5,
  dialogue: 1 << 6,
  verse: 1 << 7,
  caption: 1 << 8,
  menu: 1 << 9,
  form: 1 << 10,
  image: 1 << 11,
  rule: 1 << 12,
}

export function kindBit(kind: BlockKind): number {
  return KINDS[kind]
}

/** Kinds whose text stands as it is unless a rule names the kind. Speech is only safe from losing whole blocks. */
export const PROTECTED: ReadonlySet<BlockKind> = new Set<BlockKind>(['code', 'quote', 'verse', 'table'])

function bitsOf(kinds: Iterable<string>): number {
  let bits = 0
  for (const kind of kinds) bits |= KINDS[kind as BlockKind] ?? 0
  return bits
}

const UNPROTECTED = bitsOf(Object.keys(KINDS)) & ~bitsOf(PROTECTED)

/** Bits of a block's place: one of four positions, four bits further when it is prose. */
export function zoneBit(position: 'head' | 'inside' | 'tail' | 'anywhere', isProse: boolean): number {
  return POSITIONS[position] << (isProse ? 4 : 0)
}

/** `anywhere`: in a document without prose every block stands at the head and at the tail. */
const POSITIONS = { head: 1, inside: 2, tail: 4, anywhere: 8 }
const ALL = 0xff
/** Zones are below this. */
export const ZONES = 0x100
const PROSE = 0xf0

/** What a rule asks of a block's place. */
export interface Stand {
  /** Of `kindBit`. */
  readonly kinds: number
  /** Of `zoneBit`. */
  readonly zones: number
  /** Among so many blocks from the top, from the end. */
  readonly first: number
  readonly last: number
}

/** Reads what the keys of `when` and those of each condition under `unless` say about the place. */
export function standOf(when: readonly IndexKey[], unless: readonly (readonly IndexKey[])[]): Stand {
  const named = when.find((key) => key.kinds !== undefined)?.kinds
  let kinds = named === undefined ? UNPROTECTED : bitsOf(named)
  let zones = ALL
  for (const key of when) zones &= zonesOf(key)
  for (const [key] of unless) {
    if (key?.kinds !== undefined) kinds &= ~bitsOf(key.kinds)
    if (key?.positions !== undefined || key?.prose !== undefined) zones &= ~zonesOf(key)
  }
  const bound = (values: (number | undefined)[]) =>
    Math.min(...values.map((value) => value ?? Number.POSITIVE_INFINITY))
  return { kinds, zones, first: bound(when.map((key) => key.first)), last: bound(when.map((key) => key.last)) }
}

function zonesOf({ positions, prose }: IndexKey): number {
  let zones = ALL
  if (positions !== undefined) {
    let bits = positions.has('head') || positions.has('tail') ? POSITIONS.anywhere : 0
    for (const position of positions) bits |= POSITIONS[position as keyof typeof POSITIONS] ?? 0
    zones &= bits | (bits << 4)
  }
  if (prose !== undefined) zones &= prose ? PROSE : ALL & ~PROSE
  return zones
}
