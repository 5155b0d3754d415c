// Numbers written as words ("fifty-four") count as the number: one report writes 54, the other does not.
import { allLanguages } from '../languages/index.js'
import { HASH, hashWord } from './tokens.js'

let values: Map<number, number> | undefined

/** Value of each number word of all languages, by its hash; a word that two languages use goes to the first. */
function numberWords(): ReadonlyMap<number, number> {
  if (values !== undefined) return values
  values = new Map()
  for (const { dates } of allLanguages())
    for (const [word, value] of Object.entries(dates.numbers)) {
      const hash = hashWord(word)
      if (!values.has(hash)) values.set(hash, value)
    }
  return values
}

/** Smaller ones are articles and pronouns in many languages. */
const LEAST = 3

/** The number that begins at `at`: hash of its digits, and how many tokens it takes; null when none does. */
export function numberAt(tokens: Uint32Array, at: number): { readonly hash: number; readonly length: number } | null {
  const words = numberWords()
  const value = words.get((tokens[at]! & HASH) >>> 0)
  if (value === undefined || value < LEAST) return null
  const isTens = value >= 20 && value < 100 && value % 10 === 0
  const unit = isTens && at + 1 < tokens.length ? words.get((tokens[at + 1]! & HASH) >>> 0) : undefined
  if (unit !== undefined && unit > 0 && unit < 10) return { hash: hashWord(String(value + unit)), length: 2 }
  return { hash: hashWord(String(value)), length: 1 }
}
