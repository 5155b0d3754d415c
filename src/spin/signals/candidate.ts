// A claim that words from..to of a text stand for others.
import type { SpunSignal } from '../../types.js'

export interface Candidate {
  /** Numbers of the first and the last word. */
  readonly from: number
  readonly to: number
  /** As the table or WordNet has it; '' where nobody can tell. */
  readonly spun?: string
  readonly expected: string
  readonly signal: SpunSignal
  /** log10 by which the expected words fit better, or the fixed weight of a signal without statistics. */
  readonly gain: number
  readonly family?: string
  /** A link that people's text makes too, though with less gain. */
  readonly isOrdinary?: boolean
  /** A formal word, which people write too. */
  readonly isFormal?: boolean
}
