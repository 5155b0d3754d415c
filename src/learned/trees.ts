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
  }
}
