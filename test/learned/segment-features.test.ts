import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gap } from '../../src/learned/gaps.js'
import { SEGMENT_FEATURES, segmentRow, sourceRange } from '../../src/learned/segment-features.js'
import { segmentsOf } from '../../src/learned/segments.js'
import { readWordModels } from '../../src/learned/word-model.js'
import type { Finding } from '../../src/types.js'
import { blocksOf, claim, linesOf, PROSE, texts, wordModelOf } from './sample.js'

const models = readWordModels({ corpus: wordModelOf({ share: 30 }), web: wordModelOf({ share: 12 }, { bias: 1 }) })

/** The pieces of a block with their rows and places. */
function piecesOf(text: string, { block = 0, findings = [] as Finding[] } = {}) {
  const lines = linesOf(text, { findings, models })
  const unit = lines.document.unit(block)
  const made = segmentsOf(unit.text, unit.lower, models.corpus)
  return made.segments.map((segment) => {
    const place = { lines, block, made, models }
    const range = sourceRange(segment, place)
    const row = segmentRow(segment, place)
    const values = Object.fromEntries(SEGMENT_FEATURES.map((name, at) => [name, row[at]!]))
    return { range, row, values, text: text.slice(range.start, range.end) }
  })
}

function pieceOf(text: string, piece: string, options: Parameters<typeof piecesOf>[1] = {}) {
  const found = piecesOf(text, options).find((one) => one.text === piece)
  expect(found, piece).toBeDefined()
  return found!
}

describe('a piece in its block', () => {
  const text = blocksOf('Tides', `The gate was shut. Share it: now! The tide fell again.`, PROSE)
  const { values } = pieceOf(text, 'Share it: now!', { block: 1 })

  it('is placed', () => {
    expect(values).toMatchObject({
      ...{ words: 3, blockWords: 11, wordsBefore: 4, wordsAfter: 4, isFirst: 0, isLast: 0, sentences: 1 },
      ...{ begins: Gap.Sentence, ends: Gap.Sentence, index: 1, fromEnd: 1 },
    })
    expect(pieceOf(text, 'The gate was shut.', { block: 1 }).values).toMatchObject({ isFirst: 1, begins: Gap.Begin })
    expect(pieceOf(text, 'The tide fell again.', { block: 1 }).values).toMatchObject({ isLast: 1, ends: Gap.End })
    expect(pieceOf(text, 'Share it: now! The tide fell again.', { block: 1 }).values.sentences).toBe(2)
  })

  it('is read', () => {
    expect(values).toMatchObject({
      ...{ closed: 1, blockClosed: 1, firstUpper: 1, nextUpper: 1, lastBefore: 0, lastOwn: 2, inQuotes: 0 },
      ...{ colonAt: 1, 'own:words': 3, 'own:letters': 10, 'own:exclamations': 1, 'own:colons': 1, 'own:stops': 0 },
    })
    expect(pieceOf(text, 'The tide fell again.', { block: 1 }).values).toMatchObject({ nextUpper: 2, colonAt: 8 })
  })

  it('is worded, and so is what is left', () => {
    expect(values.wording).toBeCloseTo(30 / Math.sqrt(7), 5)
    expect(values.blockWording).toBeCloseTo(30 / Math.sqrt(23), 5)
    expect(values.lineWording).toBeCloseTo(30 / Math.sqrt(23), 5)
    expect(values).toMatchObject({ restWording: 0, beforeWording: 0, afterWording: 0, wordingAround: 0 })
    expect(values.web).toBeCloseTo(1 + 12 / Math.sqrt(7), 5)
    const first = pieceOf(text, 'The gate was shut.', { block: 1 }).values
    expect(first).toMatchObject({ beforeWording: -9, wording: 0 })
    expect(first.afterWording).toBeCloseTo(30 / Math.sqrt(15), 5)
    expect(first.restWording).toBe(first.afterWording)
  })

  it('looks fifteen words to each side', () => {
    const text = `Share the ${'tide '.repeat(15)}end. Go on. ${'Tide '.repeat(15)}share it.`
    const { values } = pieceOf(text, 'Go on.')
    expect(values).toMatchObject({ beforeWording: 0, afterWording: 0 })
    expect(values.restWording).toBeCloseTo(30 / Math.sqrt(35), 5)
    const near = `Share ${'tide '.repeat(13)}end. Go on. Home.`
    expect(pieceOf(near, 'Go on.').values.beforeWording).toBeCloseTo(30 / Math.sqrt(31), 5)
  })

  it('has the weights of its words and of those beside it', () => {
    expect(values).toMatchObject({
      ...{ first: 30, second: 0, last: 0, strongest: 30, weakest: 0, bos: 0, eos: 0, nextBos: 0, beforeEos: 0 },
    })
    expect(values.positive).toBeCloseTo(1 / 3, 6)
    expect(pieceOf(text, 'The gate was shut.', { block: 1 }).values).toMatchObject({ strongest: 0, positive: 0 })
  })

  it('knows the lines around', () => {
    const text = blocksOf('Share', 'The gate was shut. Go on.', PROSE)
    expect(pieceOf(text, 'Go on.', { block: 1 }).values.wordingAround).toBeCloseTo(30 / Math.sqrt(3), 5)
  })

  it('knows who is speaking', () => {
    const text = 'He said: "The gate is shut. Share it. Go home." Then he left.'
    expect(pieceOf(text, 'Share it.').values.inQuotes).toBe(1)
    expect(pieceOf(text, 'Then he left.').values.inQuotes).toBe(0)
  })

  it('knows what rules claim of it', () => {
    const claimed = (...findings: Finding[]) => pieceOf(text, 'Share it: now!', { block: 1, findings }).values
    expect(claimed()).toMatchObject({ claimed: 0, exact: 0, overlap: 0 })
    expect(claimed(claim(text, 1, { on: 'Share it: now!', confidence: 0.5 }))).toMatchObject({
      ...{ claimed: 0.5, exact: 1, overlap: 1 },
    })
    expect(claimed(claim(text, 1, { on: 'shut. Share', confidence: 0.75 }))).toMatchObject({ claimed: 0.75, exact: 0 })
    expect(claimed(claim(text, 1, { on: 'shut. Share' })).overlap).toBeCloseTo(5 / 14, 5)
    expect(claimed(claim(text, 1, { on: 'The gate' }))).toMatchObject({ claimed: 0, overlap: 0 })
    expect(claimed(claim(text, 1, { cut: 'none' }))).toMatchObject({ claimed: 0, overlap: 0 })
  })
})

describe('the place of a piece', () => {
  it('is that of the source, whatever folding took', () => {
    const text = 'Tides\n\n  The  gate “was”\u00a0shut…  **Share it.**  The tide fell.'
    const all = piecesOf(text, { block: 1 }).map((one) => one.text)
    expect(all).toContain('**Share it.**')
    expect(all).toContain('The  gate “was”\u00a0shut…')
  })

  it('lies within its block, with a finite row of the same length', () => {
    const promise = fc.property(texts, (text) => {
      const { document } = linesOf(text)
      document.document.blocks.forEach(({ start, end }, block) => {
        for (const { range, row } of piecesOf(text, { block })) {
          expect(row.length).toBe(SEGMENT_FEATURES.length)
          expect(row.every(Number.isFinite)).toBe(true)
          expect(start <= range.start && range.start < range.end && range.end <= end).toBe(true)
        }
      })
    })
    fc.assert(promise, { seed: 4, numRuns: 150 })
  }, 60_000)
})

it('no two features have a name in common', () => {
  expect(new Set(SEGMENT_FEATURES).size).toBe(SEGMENT_FEATURES.length)
})
