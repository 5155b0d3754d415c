// Pages made from labelled pages, so that the judge learns what carries over: the same page in a language that nobody speaks, and
// the same page already clean.
import { parseDocument } from '../parse/document.js'
import type { Span } from './labels.js'
import type { LearningPage } from './learning-set.js'

export type Variant = 'plain' | 'cipher' | 'clean' | 'thin' | 'glue'

const VOWELS = 'aeiouy'
const CONSONANTS = 'bcdfghjklmnpqrstvwxz'

/** A letter; the tick of a form is none. */
const LETTER = /\[[xX]\]|[a-zA-Z]/g

/** A letter cipher: vowels for vowels, consonants for consonants, case and all else kept. The same page gives the same text. */
export function encipher(page: LearningPage): LearningPage {
  return { ...page, spans: [], source: cipherText(page.source, page.id) }
}

/** The same of a text; `name` is the seed. */
export function cipherText(text: string, name: string): string {
  const random = generator(name)
  const table = new Map<string, string>()
  for (const letters of [VOWELS, CONSONANTS]) {
    const shuffled = shuffle([...letters], random)
    for (const [at, letter] of [...letters].entries()) {
      table.set(letter, shuffled[at]!)
      table.set(letter.toUpperCase(), shuffled[at]!.toUpperCase())
    }
  }
  return text.replace(LETTER, (letter) => table.get(letter) ?? letter)
}

/** Numbers from 0 to 1, the same for the same name. */
export function generator(name: string): () => number {
  let state = 1
  for (const character of name) state = (Math.imul(state, 31) + character.codePointAt(0)!) >>> 0
  return () => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(list: string[], random: () => number): string[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}

/** The page without the blocks that are noise. */
export function withoutNoise(page: LearningPage): LearningPage {
  return { ...dropBlocks(page, (share) => share === null || share >= 0.5), spans: [] }
}

/** Shares (0..1) of a page's blocks that stay. */
export interface Shares {
  readonly noise: number
  readonly content: number
}

/** The page with a part of its blocks only, drawn at random: many documents are short, or have little noise left. */
export function thin(page: LearningPage, shares: Shares): LearningPage {
  const random = generator(`${page.id} ${shares.noise} ${shares.content}`)
  return dropBlocks(page, (content) => content === null || random() < (content < 0.001 ? shares.noise : shares.content))
}

function dropBlocks(page: LearningPage, isKept: (content: number | null) => boolean): LearningPage {
  const { source } = page
  const spans: Span[] = []
  const content: (number | null)[] = []
  let text = ''
  let end = 0
  parseDocument(source).blocks.forEach((block, at) => {
    const share = page.content[at] ?? null
    if (isKept(share)) {
      text += source.slice(end, block.end)
      const moved = text.length - block.end
      content.push(share)
      for (const span of page.spans ?? [])
        if (span.start < block.end && span.end > block.start)
          spans.push({
            ...span,
            start: Math.max(span.start, block.start) + moved,
            end: Math.min(span.end, block.end) + moved,
          })
    }
    end = block.end
  })
  const blocks = parseDocument(text).blocks.length
  // Where dropping blocks made others run together, nothing can be said of them.
  return { ...page, source: text, spans, content: blocks === content.length ? content : Array(blocks).fill(null) }
}
