// Tables over UTF-16 code units that the hot loops read: what a character folds to, and whether it belongs to a word.

const SIZE = 0x10000

/** 0 = not looked up yet, then the classes below. */
export const NO_WORD = 1
export const WORD = 2
/** A letter of a script that writes no spaces between words: each one counts as a word of the index. */
export const SOLID = 3

const classes = new Uint8Array(SIZE)
const wordPattern = /[\p{L}\p{M}\p{N}_]/u
const solidPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Class of one UTF-16 code unit: NO_WORD, WORD or SOLID. Surrogates count as WORD: letters outside the BMP are rarer there than emoji, but both may be matched. */
export function classOf(code: number): number {
  const known = classes[code]!
  return known === 0 ? classify(code) : known
}

function classify(code: number): number {
  const character = String.fromCharCode(code)
  let found = NO_WORD
  if (wordPattern.test(character)) found = solidPattern.test(character) ? SOLID : WORD
  classes[code] = found
  return found
}

/** First digits of the scripts whose digits mean what ASCII's mean: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/** What each code unit becomes before matching; 0 means that it is dropped. */
export const folded = makeFolding()

function makeFolding(): Uint16Array {
  const table = new Uint16Array(SIZE)
  for (let code = 0; code < SIZE; code++) table[code] = code
  const map = (characters: string, to: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = to
  }
  map('\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`\uff07', 0x27)
  map('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02', 0x22)
  map('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', 0x2d)
  map('\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u0085', 0x20)
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = 0x20
  // Full-width forms of ASCII (Unicode block Halfwidth and Fullwidth Forms).
  for (let code = 0xff01; code <= 0xff5e; code++) {
    if (table[code] === code) table[code] = code - 0xfee0
  }
  foldScripts(table, map)
  map(
    '\u0000\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f',
    0,
  )
  return table
}

/** Presentation forms, half-width forms, digits and marks that other scripts than Latin write one for the other. */
function foldScripts(table: Uint16Array, map: (characters: string, to: number) => void): void {
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) table[zero + digit] = 0x30 + digit
  map('،', 0x2c)
  map('؛', 0x3b)
  map('؟', 0x3f)
  map('٪', 0x25)
  map('「」『』', 0x22)
  map('【〔', 0x5b)
  map('】〕', 0x5d)
  map('־', 0x2d)
  // Arabic presentation forms and half-width Katakana and Hangul, as far as they stand for one character.
  for (const [from, to] of [
    [0xfb50, 0xfdfb],
    [0xfe70, 0xfefc],
    [0xff66, 0xff9d],
    [0xffa1, 0xffdc],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const plain = String.fromCharCode(code).normalize('NFKC')
      if (plain.length === 1) table[code] = plain.charCodeAt(0)
    }
  }
  // Combining accents, Arabic vowel signs and the stretching stroke, Hebrew points, Indic nukta: often left out.
  for (const [from, to] of [
    [0x300, 0x36f],
    [0x591, 0x5bd],
    [0x5bf, 0x5bf],
    [0x5c1, 0x5c2],
    [0x640, 0x640],
    [0x64b, 0x655],
    [0x670, 0x670],
    [0x93c, 0x93c],
    [0x9bc, 0x9bc],
  ] as const)
    table.fill(0, from, to + 1)
}

/** Bits of `chars:`: a unit has at least one character of the class. */
export const CHARACTER_BITS: Readonly<Record<string, number>> = {
  digit: 1 << 0,
  currency: 1 << 1,
  pipe: 1 << 2,
  bullet: 1 << 3,
  arrow: 1 << 4,
  at: 1 << 5,
  hash: 1 << 6,
  colon: 1 << 7,
  url: 1 << 8,
  copyright: 1 << 9,
  star: 1 << 10,
  slash: 1 << 11,
  dash: 1 << 12,
  question: 1 << 13,
  ellipsis: 1 << 14,
  percent: 1 << 15,
  emoji: 1 << 16,
  quote: 1 << 17,
  bracket: 1 << 18,
}

/** Bits that rules cannot name: expressions ask for them. */
const DEGREE = 1 << 19
/** Letters of other scripts than Latin, and everything beyond them. */
const FOREIGN = 1 << 20

/** Bit of `chars:` for a code unit of folded text, 0 when it has none. */
export const characterBits = makeBits()

function makeBits(): Uint32Array {
  const bits = new Uint32Array(SIZE)
  const set = (name: string, characters: string) => {
    for (const character of characters) bits[character.charCodeAt(0)]! |= CHARACTER_BITS[name]!
  }
  set('digit', '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯')
  set('currency', '$€£¥₹₦₽₩₱₫₺₴฿₪')
  set('pipe', '|¦│')
  set('bullet', '•·●○◦▪■□◆∙*')
  set('arrow', '→←↑↓»«›‹>▶►▸➤➜⟶▼▲△▽')
  set('at', '@')
  set('hash', '#')
  set('colon', ':')
  set('copyright', '©®™')
  set('star', '★☆⭐')
  set('slash', '/')
  set('dash', '-')
  set('question', '?¿؟')
  set('ellipsis', '…')
  set('percent', '%٪')
  set('quote', '"')
  set('bracket', '([{')
  for (let code = 0x2600; code <= 0x27bf; code++) bits[code]! |= CHARACTER_BITS.emoji!
  for (let code = 0xd83c; code <= 0xd83e; code++) bits[code]! |= CHARACTER_BITS.emoji!
  for (const sign of '°º˚') bits[sign.charCodeAt(0)]! |= DEGREE
  for (let code = 0x370; code < 0x2000; code++) bits[code]! |= FOREIGN
  for (let code = 0x2e80; code < SIZE; code++) bits[code]! |= FOREIGN
  return bits
}
