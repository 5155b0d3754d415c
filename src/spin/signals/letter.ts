// Letters that were exchanged so that a search for copies finds nothing: Cyrillic and Greek look-alikes inside Latin words, and
// characters without width inside words.
import type { ArtefactFound } from './found.js'

/** Look-alike: Latin letter. */
const LOOKALIKES = new Map([
  ...[...'аеорсухіјѕһԁԛԝ'].map((letter, at) => [letter, 'aeopcyxijshdqw'.charAt(at)] as const),
  ...[...'АВЕКМНОРСТХІЈЅ'].map((letter, at) => [letter, 'ABEKMHOPCTXIJS'.charAt(at)] as const),
  ...[...'ονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, at) => [letter, 'ovpABEZHIKMNOPTYX'.charAt(at)] as const),
])
const SUSPECT = /[\u200b-\u200d\u2060\ufeff\u0370-\u052f]/
const MIXED = /[\p{L}\u00ad\u200b-\u200d\u2060\ufeff]+/gu
const HIDDEN = /[\u200b-\u200d\u2060\ufeff]/g

/** Words of Latin letters with look-alikes or hidden characters among them. Soft hyphens are typesetting and count for nothing. */
export function findLetters(text: string): ArtefactFound[] {
  if (!SUSPECT.test(text)) return []
  const found: ArtefactFound[] = []
  for (const match of text.matchAll(MIXED)) {
    const expected = plainOf(match[0])
    if (expected !== null) found.push({ start: match.index, end: match.index + match[0].length, expected })
  }
  return found
}

function plainOf(word: string): string | null {
  if (!/[a-z]{2}/i.test(word) && !/[a-z]/i.test(word)) return null
  const inner = word.replace(/^[\u200b-\u200d\u2060\ufeff]+|[\u200b-\u200d\u2060\ufeff]+$/g, '')
  const plain = [...inner.replace(HIDDEN, '')].map((letter) => LOOKALIKES.get(letter) ?? letter).join('')
  return plain !== inner && /^[a-z\u00ad]+$/i.test(plain) ? plain : null
}
