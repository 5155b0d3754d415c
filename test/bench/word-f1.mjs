// F1 of two bags of words, as the WCXB benchmark counts it: lower-cased runs of letters, digits and underscores.
const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []

export function wordF1(text, reference) {
  const found = words(text)
  const wanted = words(reference)
  if (found.length === 0 || wanted.length === 0) return found.length === wanted.length ? 1 : 0
  const counts = new Map()
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of found) {
    const left = counts.get(word) ?? 0
    if (left > 0) both++
    counts.set(word, left - 1)
  }
  return (2 * both) / (found.length + wanted.length)
}
