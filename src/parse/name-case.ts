// Names that a page sets in capitals, in the case that their bearers use.
import type { BylineWords } from '../languages/language.js'

/** Sets a name in title case when all of it stands in capitals; initials and short names of agencies stay: `J.K. O'NEIL` → `J.K. O'Neil`. */
export function titleCaseName(name: string, words: BylineWords): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name
  const parts = name.split(' ')
  if (parts.length === 1 && name.length <= 4) return name
  return parts.map((part, at) => casePart(part, { words, isFirst: at === 0 })).join(' ')
}

function casePart(part: string, { words, isFirst }: { words: BylineWords; isFirst: boolean }): string {
  const lower = part.toLowerCase()
  const plain = lower.replace(/[.,]+$/, '')
  if (words.acronyms.includes(plain) || /^(?:\p{L}\.?)$|^(?:\p{L}\.)+$/u.test(part)) return part
  // "JK ROWLING": two consonants are initials.
  if (/^[^\P{L}AEIOUY]{2}$/u.test(part.normalize('NFD').replace(/\p{M}/gu, ''))) return part
  if (!isFirst && words.particles.includes(plain)) return lower
  return lower
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(INNER, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** O'Neil, D'Souza, McDonald: the letter behind the prefix is a capital. */
const INNER = /((?<![\p{L}\p{M}])(?:\p{L}['’]|Mc))(\p{Ll})(?=\p{L}{2})/gu
