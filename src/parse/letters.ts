// Letters as they are compared: without accents, points and the variants that keyboards and typesetters differ in. Readers type
// "más" and "mas", "ё" and "е", "ي" and "ی" for one letter, so that phrases and text meet in a form without them.

const SIZE = 0x10000

/** Ranges of letters that Unicode composes of a base and marks. */
const DECOMPOSED: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  // Devanagari and Bengali letters with nukta.
  [0x929, 0x934],
  [0x958, 0x95f],
  [0x9dc, 0x9df],
]

const MARKED = /^\P{M}\p{M}+$/u

/** Letters that are no compositions but are written one for the other. */
const SAME: readonly (readonly [letters: string, base: string])[] = [
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ς', 'σ'],
  ['أإآٱ', 'ا'],
  ['یىئ', 'ي'],
  ['ک', 'ك'],
  ['ةۀہ', 'ه'],
  ['ؤ', 'و'],
]

/** What a lower-case code unit is compared as; one unit for one unit, so that offsets stay. */
const bases = makeBases()

function makeBases(): Uint16Array {
  const table = new Uint16Array(SIZE)
  for (let code = 0; code < SIZE; code++) table[code] = code
  // Latin, Greek, Cyrillic, Armenian: a letter and its marks (Unicode Standard Annex 15, canonical decomposition).
  for (const [from, to] of DECOMPOSED) for (let code = from; code <= to; code++) table[code] = baseOf(code)
  for (const [letters, base] of SAME) for (const letter of letters) table[letter.charCodeAt(0)] = base.charCodeAt(0)
  return table
}

/** The letter alone, where the character is one letter with marks. */
function baseOf(code: number): number {
  const parts = String.fromCharCode(code).normalize('NFD')
  return MARKED.test(parts) ? parts.charCodeAt(0) : code
}

/** The letter that a lower-case code unit is compared as; a capital stays one. */
export function baseLetter(code: number): number {
  return bases[code]!
}

const PIECE = 8192

/** Lower-case text with every letter as it is compared; the same length. */
export function baseLetters(lower: string): string {
  let at = 0
  while (at < lower.length && bases[lower.charCodeAt(at)] === lower.charCodeAt(at)) at++
  if (at === lower.length) return lower
  const codes = new Uint16Array(lower.length)
  for (let index = 0; index < lower.length; index++) codes[index] = bases[lower.charCodeAt(index)]!
  let text = ''
  for (let from = 0; from < codes.length; from += PIECE)
    text += String.fromCharCode.apply(null, codes.subarray(from, from + PIECE) as unknown as number[])
  return text
}
