// Gradient-boosted trees (Friedman 2001; trained by LightGBM, Ke et al. 2017), evaluated on columns of features.
import type { Column } from './lines.js'
import { decodeBase64 } from './word-model.js'

/** Trees as the file keeps them: base64 of little-endian arrays. Nodes of all trees in one list; a child below 0 is the leaf ~child. */
export interface TreesData {
  /** int32: the node (or ~leaf) at which each tree begins. */
  readonly roots: string
  /** uint8: feature of each node. */
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
  /** The same for a row that stands alone. */
  scoreRow(values: Float32Array): number
  /** Adds to `into` (one value a column) how much each feature moved the log-odds of the row (Saabas 2014). */
  explain(columns: readonly Column[], row: number, into: Float64Array): void
}

/** Reads the arrays; throws a RangeError for a feature that is not among the columns. */
export function readTrees(data: TreesData, features: number): Trees {
  const bytes = (text: string) => decodeBase64(text).buffer
  const roots = new Int32Array(bytes(data.roots))
  const feature = new Uint8Array(bytes(data.feature))
  const threshold = new Float32Array(bytes(data.threshold))
  const left = new Int16Array(bytes(data.left))
  const right = new Int16Array(bytes(data.right))
  const values = new Float32Array(bytes(data.values))
  if (feature.some((one) => one >= features)) throw new RangeError('model: a tree asks for a feature that is not there')
  const next = (node: number, columns: readonly Column[], row: number) =>
    columns[feature[node]!]![row]! <= threshold[node]! ? left[node]! : right[node]!
  const means = meanValues({ left, right, values })
  return {
    score(columns, row) {
      let sum = 0
      for (let tree = 0; tree < roots.length; tree++) {
        let node = roots[tree]!
        while (node >= 0) node = next(node, columns, row)
        sum += values[~node]!
      }
      return sum
    },
    scoreRow(row) {
      let sum = 0
      for (let tree = 0; tree < roots.length; tree++) {
        let node = roots[tree]!
        while (node >= 0) node = row[feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!
        sum += values[~node]!
      }
      return sum
    },
    explain(columns, row, into) {
      for (const root of roots) {
        for (let node = root; node >= 0; ) {
          const child = next(node, columns, row)
          into[feature[node]!]! += (child < 0 ? values[~child]! : means[child]!) - means[node]!
          node = child
        }
      }
    },
  }
}

interface Nodes {
  readonly left: Int16Array
  readonly right: Int16Array
  readonly values: Float32Array
}

/** Mean of the leaves below each node. Children stand behind their parents, so one pass from the end is enough. */
function meanValues({ left, right, values }: Nodes): Float64Array {
  const means = new Float64Array(left.length)
  const meanOf = (node: number) => (node < 0 ? values[~node]! : means[node]!)
  for (let node = left.length - 1; node >= 0; node--) means[node] = (meanOf(left[node]!) + meanOf(right[node]!)) / 2
  return means
}
