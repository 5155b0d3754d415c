// A table of small numbers by 64-bit key that stores no keys: three cells XOR to a fingerprint and the value. Binary fuse graph of
// Graf and Lemire, "Binary Fuse Filters" (2022), with a value beside the fingerprint; 18 bits a key instead of 80.

/** Two 32-bit halves of each key. */
export interface Keys {
  readonly first: Uint32Array
  readonly second: Uint32Array
}

/** Bits of a cell: 10 of fingerprint (a stranger is taken for a member once in 1,024), 6 of value. */
const VALUE_BITS = 6
export const LARGEST_VALUE = (1 << VALUE_BITS) - 1
const FINGERPRINTS = (1 << (16 - VALUE_BITS)) - 1

export interface Shape {
  /** Cells of a segment, a power of two. */
  readonly segment: number
  readonly segments: number
}

function shapeFor(count: number): Shape {
  const size = Math.max(2, count)
  const segment = 2 ** Math.min(16, Math.max(2, Math.floor(Math.log(size) / Math.log(3.33) + 2.25)))
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(size))
  return { segment, segments: Math.max(1, Math.ceil((size * factor) / segment) - 2 + 1) }
}

/** Cell numbers of a key. */
function cellsOf(first: number, second: number, { segment, segments }: Shape): [number, number, number] {
  const base = Math.floor((first / 2 ** 32) * segment * segments)
  return [base, (base + segment) ^ (second & (segment - 1)), (base + 2 * segment) ^ ((second >>> 16) & (segment - 1))]
}

function fingerprintOf(first: number, second: number): number {
  return ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)) >>> 22) & FINGERPRINTS
}

/** The value of a key, or -1 for one that is not a member. Without arrays in between: this is asked for millions of times. */
export function readCell(cells: Uint16Array, { segment, segments }: Shape, key: Key): number {
  const { first, second } = key
  const base = Math.floor((first / 2 ** 32) * segment * segments)
  const mask = segment - 1
  const found =
    cells[base]! ^ cells[(base + segment) ^ (second & mask)]! ^ cells[(base + 2 * segment) ^ ((second >>> 16) & mask)]!
  return found >>> VALUE_BITS === fingerprintOf(first, second) ? found & LARGEST_VALUE : -1
}

/** Two 32-bit halves of one key. */
export interface Key {
  first: number
  second: number
}

/** Builds the cells. Returns null when these keys cannot be ordered: then hash with another seed. */
export function buildCells(keys: Keys, values: Uint8Array): { shape: Shape; cells: Uint16Array } | null {
  const shape = shapeFor(values.length)
  const order = peel(keys, shape)
  if (order === null) return null
  const cells = new Uint16Array(shape.segment * (shape.segments + 2))
  for (let at = order.keys.length - 1; at >= 0; at--) {
    const key = order.keys[at]!
    const [first, second] = [keys.first[key]!, keys.second[key]!]
    const [a, b, c] = cellsOf(first, second, shape)
    const wanted = (fingerprintOf(first, second) << VALUE_BITS) | values[key]!
    const own = order.cells[at]!
    cells[own] = wanted ^ cells[a]! ^ cells[b]! ^ cells[c]! ^ cells[own]!
  }
  return { shape, cells }
}

/** Keys in an order in which each still has a cell of its own, with that cell. */
function peel(keys: Keys, shape: Shape): { keys: Uint32Array; cells: Uint32Array } | null {
  const count = keys.first.length
  const size = shape.segment * (shape.segments + 2)
  const degree = new Uint32Array(size)
  const joined = new Uint32Array(size)
  const each = (key: number, visit: (cell: number) => void) =>
    cellsOf(keys.first[key]!, keys.second[key]!, shape).forEach(visit)
  for (let key = 0; key < count; key++) {
    each(key, (cell) => {
      degree[cell]!++
      joined[cell]! ^= key
    })
  }
  const order = { keys: new Uint32Array(count), cells: new Uint32Array(count) }
  const waiting: number[] = []
  for (let cell = 0; cell < size; cell++) if (degree[cell] === 1) waiting.push(cell)
  let done = 0
  while (waiting.length > 0) {
    const cell = waiting.pop()!
    if (degree[cell] !== 1) continue
    const key = joined[cell]!
    order.keys[done] = key
    order.cells[done++] = cell
    each(key, (one) => {
      degree[one]!--
      joined[one]! ^= key
      if (degree[one] === 1) waiting.push(one)
    })
  }
  return done === count ? order : null
}
