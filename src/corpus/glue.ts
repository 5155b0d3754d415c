// Pages with more noise run into their paragraphs than people have marked: a line of noise before, between or behind the sentences of
// a block of content, as scrapers that drop tags leave it.
import { parseDocument } from '../parse/document.js'
import { countWords } from '../parse/words.js'
import type { Span } from './labels.js'
import type { LearningPage } from './learning-set.js'
import { generator } from './learning-variants.js'

/** Lines of noise to take from. */
export type NoisePool = readonly string[]

/** Share of the paragraphs that are glued to. */
const SHARE = 0.4
/** How often the two run on without a space. */
const UNSPACED = 0.2
const LEAST_WORDS = 12
const MOST_NOISE_WORDS = 30

/** Behind a sentence another one begins here. */
const SENTENCE_END = /[.!?][)\]"'”’»]*(?= +["'“‘(]?\p{Lu})|[。！？।۔]/gu

/** Marked lines of noise that may be glued elsewhere: one line each, not too long. */
export function noiseLines({ source, spans = [] }: LearningPage): string[] {
  return spans
    .filter(({ label }) => label === 'noise')
    .map(({ start, end }) => source.slice(start, end))
    .filter((text) => !text.includes('\n') && !/^[#*>\-|[]/.test(text) && countWords(text) <= MOST_NOISE_WORDS)
}

/** The page with lines of the pool glued into some of its paragraphs; null where that changes how it falls into blocks. */
export function glue(page: LearningPage, pool: NoisePool, seed: number): LearningPage | null {
  const random = generator(`${page.id} glue ${seed}`)
  const inserts: Insert[] = []
  parseDocument(page.source).blocks.forEach(({ start, end, kind }, at) => {
    if (kind !== 'paragraph' || page.content[at] !== 1 || random() >= SHARE || pool.length === 0) return
    const text = page.source.slice(start, end)
    const words = countWords(text)
    if (text.includes('\n') || words < LEAST_WORDS) return
    const noise = pool[Math.floor(random() * pool.length)]!
    const place = placeIn(text, random)
    const space = random() < UNSPACED ? '' : ' '
    inserts.push({ block: at, words, at: start + place.at, side: place.side, noise, space })
  })
  return inserts.length === 0 ? null : insertAll(page, inserts)
}

interface Insert {
  readonly block: number
  /** Of the block, before the line was glued in. */
  readonly words: number
  readonly at: number
  readonly side: 'start' | 'middle' | 'end'
  readonly noise: string
  readonly space: string
}

/** Where the line goes: before the text, behind it, or behind one of its sentences. */
function placeIn(text: string, random: () => number): { at: number; side: Insert['side'] } {
  const ends = [...text.matchAll(SENTENCE_END)].map((found) => found.index + found[0].length)
  const inner = ends.filter((end) => end < text.length)
  const drawn = random()
  if (inner.length > 0 && drawn < 0.35) return { at: inner[Math.floor(random() * inner.length)]!, side: 'middle' }
  return drawn < 0.65 ? { at: 0, side: 'start' } : { at: text.length, side: 'end' }
}

function insertAll(page: LearningPage, inserts: readonly Insert[]): LearningPage | null {
  const marks: Span[] = [...(page.spans ?? [])]
  const content = [...page.content]
  let source = page.source
  for (const { block, words, at, side, noise, space } of [...inserts].reverse()) {
    const before = side === 'start' ? '' : space
    const text = `${before}${noise}${side === 'start' ? space : ''}`
    source = source.slice(0, at) + text + source.slice(at)
    const moved = marks.map((span) =>
      span.start >= at ? { ...span, start: span.start + text.length, end: span.end + text.length } : span,
    )
    const start = at + before.length
    marks.splice(0, marks.length, ...moved, { start, end: start + noise.length, label: 'noise', category: 'other' })
    content[block] = words / (words + countWords(noise))
  }
  if (parseDocument(source).blocks.length !== content.length) return null
  marks.sort((a, b) => a.start - b.start)
  return { ...page, source, spans: marks, content }
}
