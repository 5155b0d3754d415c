// Gradient-boosted trees (Friedman 2001; trained by LightGBM, Ke et al. 2017), evaluated on columns of features.
import type { Column } from './lines.js'
import { decodeBase64 } from './word-model.js'

/** Trees as the file keeps them: base64 of little-endian arrays. Nodes of all trees in one list; a child below 0 is the leaf ~child. */
export interface TreesData {
  /** int32: the node (or ~leaf) at which each tree begins. */
  readonly roots: string
  /** uint8, or uint16 where there are more features: feature of each node. */
  readonly feature: string
  /** float32: a value that is not above it goes left. */
  readonly threshold: string
  /** int16 */
  readonly left: string
  readonly right: string
  /** float32: log-odds that each leaf adds. */
  readonly values: string
}

export interface Trees {
  /** Log-odds of one row of the columns. */
  score(columns: readonly Column[], row: number): number
  /** The same of all rows (`count` of them). */
  scoreAll(columns: readonly Column[], count: number): Float64Array
  /** The same for a row that stands alone; any number below `least` when it surely is. */
  scoreRow(values: Float32Array, least?: number): number
}

/** Rows that are scored together: so many fit the first cache. */
const ROWS = 32
/** Divides ROWS. */
const SIDE_BY_SIDE = 4

/** Reads the arrays; throws a RangeError for a feature that is not among the columns. */
export function readTrees(data: TreesData, features: number): Trees {
  const arrays = readArrays(data)
  if (arrays.feature.some((one) => one >= features))
    throw new RangeError('model: a tree asks for a feature that is not there')
  const table = new NodeTable(arrays)
  return {
    score: (columns, row) => table.scoreRow(Float32Array.from(columns, (column) => column[row]!)),
    scoreAll(columns, count) {
      const sums = new Float64Array(Math.ceil(count / SIDE_BY_SIDE) * SIDE_BY_SIDE)
      const rows = new Float32Array(ROWS * columns.length)
      for (let from = 0; from < count; from += ROWS) {
        const to = Math.min(count, from + ROWS)
        columns.forEach((column, at) => {
          for (let row = from; row < to; row++) rows[(row - from) * columns.length + at] = column[row]!
        })
        table.addScores(rows, columns.length, sums.subarray(from, from + ROWS))
      }
      return sums.subarray(0, count)
    },
    scoreRow: (row, least) => table.scoreRow(row, least),
  }
}

interface Arrays {
  readonly roots: Int32Array
  readonly feature: Uint8Array | Uint16Array
  readonly threshold: Float32Array
  readonly left: Int16Array
  readonly right: Int16Array
  readonly values: Float32Array
}

function readArrays(data: TreesData): Arrays {
  const bytes = (text: string) => decodeBase64(text).buffer
  const threshold = new Float32Array(bytes(data.threshold))
  const feature = bytes(data.feature)
  return {
    roots: new Int32Array(bytes(data.roots)),
    feature: feature.byteLength === threshold.length ? new Uint8Array(feature) : new Uint16Array(feature),
    threshold,
    left: new Int16Array(bytes(data.left)),
    right: new Int16Array(bytes(data.right)),
    values: new Float32Array(bytes(data.values)),
  }
}

/** Rounding of sums never moves a score by as much. */
const ROUNDING = 1e-6

/**
 * The trees as one table, four numbers a node: feature, threshold (the bits of a float32), the offset of the right child, that of
 * the left one. A comparison is an offset into it: no branch that a processor could guess wrongly. Leaves stand behind all
 * other nodes and are their own children, so that several rows can go down a tree side by side.
 */
class NodeTable {
  private readonly nodes: Int32Array
  private readonly thresholds: Float32Array
  private readonly roots: Int32Array
  /** Offset of the first leaf. */
  private readonly leaves: number
  private readonly values: Float32Array
  /** By tree: what it and those behind it add at most. */
  private readonly most: Float64Array

  constructor({ roots, feature, threshold, left, right, values }: Arrays) {
    this.leaves = feature.length * 4
    const offset = (child: number) => (child < 0 ? this.leaves + ~child * 4 : child * 4)
    this.nodes = new Int32Array(this.leaves + values.length * 4)
    this.thresholds = new Float32Array(this.nodes.buffer)
    for (let at = 0; at < this.nodes.length >> 2; at++) {
      const isLeaf = at >= feature.length
      this.nodes[at * 4] = isLeaf ? 0 : feature[at]!
      this.thresholds[at * 4 + 1] = isLeaf ? 0 : threshold[at]!
      this.nodes[at * 4 + 2] = isLeaf ? at * 4 : offset(right[at]!)
      this.nodes[at * 4 + 3] = isLeaf ? at * 4 : offset(left[at]!)
    }
    this.roots = roots.map(offset)
    this.values = values
    this.most = new Float64Array(roots.length + 1)
    for (let tree = roots.length - 1; tree >= 0; tree--)
      this.most[tree] = this.most[tree + 1]! + this.highest(this.roots[tree]!)
  }

  private highest(node: number): number {
    if (node >= this.leaves) return this.values[(node - this.leaves) >> 2]!
    return Math.max(this.highest(this.nodes[node + 2]!), this.highest(this.nodes[node + 3]!))
  }

  scoreRow(row: Float32Array, least = Number.NEGATIVE_INFINITY): number {
    const { nodes, thresholds, roots, values, most, leaves } = this
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
      if (sum + most[tree]! < least - ROUNDING) return Number.NEGATIVE_INFINITY
      let node = roots[tree]!
      while (node < leaves) node = nodes[node + 2 + (Number(row[nodes[node]!]! <= thresholds[node + 1]!) | 0)]!
      sum += values[(node - leaves) >> 2]!
    }
    return sum
  }

  /** Adds the score of each row (of `width` values) to its sum; tree by tree, so that a tree stays in the cache; four rows at once, so that a processor need not wait for each comparison. */
  addScores(rows: Float32Array, width: number, sums: Float64Array): void {
    const { nodes, thresholds, roots, values, leaves } = this
    for (let tree = 0; tree < roots.length; tree++) {
      const root = roots[tree]!
      for (let at = 0; at < sums.length; at += SIDE_BY_SIDE) {
        const a = at * width
        const b = a + width
        const c = b + width
        const d = c + width
        let [i, j, k, l] = [root, root, root, root]
        while (i < leaves || j < leaves || k < leaves || l < leaves) {
          i = nodes[i + 2 + (Number(rows[a + nodes[i]!]! <= thresholds[i + 1]!) | 0)]!
          j = nodes[j + 2 + (Number(rows[b + nodes[j]!]! <= thresholds[j + 1]!) | 0)]!
          k = nodes[k + 2 + (Number(rows[c + nodes[k]!]! <= thresholds[k + 1]!) | 0)]!
          l = nodes[l + 2 + (Number(rows[d + nodes[l]!]! <= thresholds[l + 1]!) | 0)]!
        }
        sums[at]! += values[(i - leaves) >> 2]!
        sums[at + 1]! += values[(j - leaves) >> 2]!
        sums[at + 2]! += values[(k - leaves) >> 2]!
        sums[at + 3]! += values[(l - leaves) >> 2]!
      }
    }
  }
}
