// Other names, numbers and sites for the same sentences, made from the text itself: a rule that knows one article by heart fails.

const SYLLABLES = [
  'bar',
  'dol',
  'fen',
  'gri',
  'hul',
  'kem',
  'lor',
  'mab',
  'nis',
  'pol',
  'rud',
  'sel',
  'tam',
  'vor',
  'wen',
  'zel',
]

/**
 * A capitalised word counts as a name when the text has it in the middle of a sentence and never in small letters. Words in a
 * headline are capitals throughout and prove nothing. Months, weekdays and words of the interface are no names.
 */
const MIDDLE = /(?<=\p{Ll}{2,},? )\p{Lu}\p{Ll}{2,}/gu
const NO_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|google|facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin|android|iphone|news|app|ist)$/i
const SITE = /\b(www\.)?([a-z][a-z0-9-]{2,})((?:\.(?:com|org|net|co|in|uk|tr|tv))+)\b/g

/** The same text with every name, number and site replaced, the same one always by the same. `seed` picks the replacements. */
export function replaceNames(text: string, seed: number): string {
  const names = namesOf(text)
  const renamed = text.replace(SITE, (_, www = '', name, ending) => `${www}${invent(name, seed)}${ending}`)
  return shiftDigits(
    renamed.replace(/\p{L}+/gu, (word) => (names.has(word) ? capital(invent(word.toLowerCase(), seed)) : word)),
    seed,
  )
}

function namesOf(text: string): Set<string> {
  const found = new Set<string>()
  const lines = text.split('\n').filter((line) => /[.!?]["”’]?$/.test(line.trim()))
  for (const line of lines) {
    for (const [word] of line.matchAll(MIDDLE)) {
      const isWord = new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text)
      if (!isWord && !NO_NAME.test(word)) found.add(word)
    }
  }
  return found
}

/** A word that nobody uses, of about the same length, always the same for a word and seed. */
function invent(word: string, seed: number): string {
  let hash = seed * 7919
  for (const character of word) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003
  let made = ''
  while (made.length < Math.max(3, word.length - 1)) {
    made += SYLLABLES[hash % SYLLABLES.length]
    hash = (hash * 48_271 + 11) % 1_000_003
  }
  return made
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Digits move within what keeps dates and times possible: only counts and years' last digit change. */
function shiftDigits(text: string, seed: number): string {
  return text.replace(/(?<![\p{L}\d:./-])\d+(?![\d:./-]|\p{L})/gu, (digits) =>
    digits.length === 1
      ? String(((Number(digits) + seed - 1) % 9) + 1)
      : digits.slice(0, -1) + ((Number(digits.at(-1)) + seed) % 10 || 1),
  )
}
