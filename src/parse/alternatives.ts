// Phrases of a language as one group of a regular expression.

/** `(?:longest phrase|shorter|…)`; any white space between the words of a phrase; no phrase at all matches nothing. */
export function alternatives(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)'
  const sorted = [...phrases].sort((left, right) => right.length - left.length)
  return `(?:${sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')})`
}
