// All features of a document's lines, a column each. A family of features is a file in families/.
import { findings } from './families/findings.js'
import { line } from './families/line.js'
import { neighbours } from './families/neighbours.js'
import { page } from './families/page.js'
import { position } from './families/position.js'
import { repetition } from './families/repetition.js'
import { windows } from './families/windows.js'
import type { Column, Lines } from './lines.js'

/** Features that belong together, by name. Each column has one value a line. */
export type Family = (lines: Lines) => Readonly<Record<string, Column>>

/** The families in the order of their columns. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  line,
  neighbours,
  windows,
  position,
  repetition,
  findings,
  page,
}

/** Columns by name, in a fixed order: the same names for every document. */
export function makeFeatures(lines: Lines): Readonly<Record<string, Column>> {
  return Object.assign({}, ...Object.values(FAMILIES).map((family) => family(lines))) as Record<string, Column>
}
