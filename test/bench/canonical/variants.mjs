// Copies of a text as the web makes them.
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu
const wordsOf = (text) => text.match(WORD) ?? []

const segmenters = new Map()
export function sentencesOf(paragraph) {
  if (!segmenters.has('s')) segmenters.set('s', new Intl.Segmenter('en', { granularity: 'sentence' }))
  return [...segmenters.get('s').segment(paragraph)].map(({ segment }) => segment.trim()).filter(Boolean)
}
const paragraphsOf = (text) =>
  text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter(Boolean)

/** The first 60 % of the words, or paragraphs left out at random until so much is kept. */
export function cut(text, random, share = 0.6) {
  const all = wordsOf(text).length
  const paragraphs = paragraphsOf(text)
  if (paragraphs.length < 5 || random.next() < 0.5) {
    const sentences = paragraphs.flatMap((one) =>
      sentencesOf(one).map((sentence, at) => (at === 0 ? `\n${sentence}` : sentence)),
    )
    const kept = []
    for (let words = 0, at = 0; at < sentences.length && words < all * share; at++) {
      kept.push(sentences[at])
      words += wordsOf(sentences[at]).length
    }
    return kept.join(' ').trim()
  }
  const kept = [...paragraphs]
  while (wordsOf(kept.join(' ')).length > all * (share + 0.08) && kept.length > 2)
    kept.splice(random.below(kept.length), 1)
  return kept.join('\n\n')
}

/** So many of the words replaced, left out or doubled by others of the same text. */
export function edit(text, random, share = 0.05) {
  const pool = wordsOf(text)
  return text.replace(WORD, (word) => {
    if (random.next() >= share) return word
    const kind = random.below(3)
    return kind === 0 ? '' : kind === 1 ? random.pick(pool) : `${word} ${random.pick(pool)}`
  })
}

export function shuffle(text, random) {
  const sentences = paragraphsOf(text).flatMap(sentencesOf)
  for (let at = sentences.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[sentences[at], sentences[other]] = [sentences[other], sentences[at]]
  }
  const paragraphs = []
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(' '))
  return paragraphs.join('\n\n')
}

const SUFFIXES = ['', 's', 'es', 'ed', 'd', 'ing', 'ly']

/** Another word for it, with its ending; null when the thesaurus has none. */
function synonym(word, thesaurus, random) {
  const lower = word.toLowerCase()
  for (const suffix of SUFFIXES) {
    if (suffix !== '' && !lower.endsWith(suffix)) continue
    const found = thesaurus.get(lower.slice(0, lower.length - suffix.length))
    if (found !== undefined && found.length > 0) return random.pick(found) + suffix
  }
  return null
}

/** Replaces words outside quotation marks; names (capitals inside a sentence) and numbers stay. */
export function spin(text, thesaurus, { random, share }) {
  return paragraphsOf(text)
    .map((paragraph) =>
      paragraph
        .split(/([“"«][^”"»]{3,400}[”"»])/u)
        .map((piece, at) =>
          at % 2 === 1
            ? piece
            : piece.replace(/\p{Ll}[\p{L}\p{M}]{3,}|(?<=^|[.!?] )\p{Lu}\p{Ll}{3,}/gu, (word) => {
                if (random.next() >= share) return word
                const found = synonym(word, thesaurus, random)
                if (found === null) return word
                return /^\p{Lu}/u.test(word) ? found[0].toUpperCase() + found.slice(1) : found
              }),
        )
        .join(''),
    )
    .join('\n\n')
}

/** A thesaurus of lines: a word and what stands for it. */
export function readThesaurus(text) {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [word, ...others] = line.split(/\s+/)
        return [word, others]
      }),
  )
}

/** A thesaurus for any language: words of the texts stand for each other, each for one or two of about its length. */
export function madeUpThesaurus(texts, random) {
  const counts = new Map()
  for (const text of texts)
    for (const word of text.match(
      /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}|(?<![\p{L}\p{M}])\p{Lo}[\p{L}\p{M}]{3,}/gu,
    ) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts.keys()].sort()
  const byLength = new Map()
  for (const word of words) {
    const key = Math.min(10, word.length)
    byLength.set(key, [...(byLength.get(key) ?? []), word])
  }
  // A tenth of the words, the most frequent ones, is left: function words.
  const frequent = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 60)
      .map(([word]) => word),
  )
  return new Map(
    words
      .filter((word) => !frequent.has(word))
      .map((word) => {
        const pool = byLength.get(Math.min(10, word.length))
        return [word, [random.pick(pool), random.pick(pool)]]
      }),
  )
}
