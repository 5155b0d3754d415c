import { describe, expect, it } from 'vitest'
import { LEAST_WORDING, segmentsOf, wordingOf } from '../../src/learned/segments.js'
import { readWordModel } from '../../src/learned/word-model.js'
import { bucketsOf, PROSE, wordModelOf } from './sample.js'

const NEUTRAL = readWordModel(wordModelOf({}))

function piecesOf(text: string, model = NEUTRAL): string[] {
  const { words, segments } = segmentsOf(text, text.toLowerCase(), model)
  return segments.map(({ from, to }) => text.slice(words.right[from]!, words.left[to]!))
}

describe('pieces of a block', () => {
  it.each([
    ['a sentence', `${PROSE} Read more about tides. ${PROSE}`, 'Read more about tides.'],
    ['a glued sentence', `The gate was shut.Sign up here.${PROSE}`, 'Sign up here.'],
    ['a glued word', `ADVERTISEMENT${PROSE}`, 'ADVERTISEMENT'],
    ['a glued end', `${PROSE} The tide fell againAdvertisement`, 'Advertisement'],
    ['brackets', 'The old pier (photo by Ada) was shut.', '(photo by Ada)'],
    ['what stands before brackets', 'Photo by Ada (Harbour Press) of the pier.', 'Photo by Ada'],
    ['the last words', 'The gate is shut for good follow us online', 'follow us online'],
    ['a label without a mark', `Read more Why boats wait. ${PROSE}`, 'Read more'],
    ['two sentences', `${PROSE} Sign up. It is free. ${PROSE}`, 'Sign up. It is free.'],
    ['what stands between bars', 'The tide was high | Share | Harbour News', 'Share |'],
  ])('are %s', (_, text, piece) => {
    expect(piecesOf(text)).toContain(piece)
  })

  it('never are the whole block', () => {
    for (const text of ['Share', 'Share this', PROSE, `${PROSE} ${PROSE}`, '(Share)', '« Share »', 'Sign up.Read on.'])
      expect(piecesOf(text), text).not.toContain(text)
    expect(piecesOf('Share')).toEqual([])
    expect(piecesOf('')).toEqual([])
  })

  it('begin and end where the text says so', () => {
    const pieces = piecesOf(`${PROSE} ${PROSE}`)
    expect(pieces).not.toContain('the harbour master')
    expect(pieces.filter((piece) => piece.startsWith('harbour master'))).toEqual([])
    expect(pieces.filter((piece) => piece.endsWith('because'))).toEqual([])
  })

  it('end before a capital only near their beginning', () => {
    const ending = (words: number) => piecesOf(`${'tide '.repeat(words)}Harbour is shut for the rest of this year.`)
    expect(ending(14)).toContain('tide '.repeat(14).trim())
    expect(ending(15)).not.toContain('tide '.repeat(15).trim())
  })

  it('are four sentences at most, and sixty words', () => {
    const short = piecesOf('Go on. '.repeat(10).trim())
    expect(Math.max(...short.map((piece) => piece.split('.').length - 1))).toBe(4)
    const long = piecesOf(`Stop. ${'tide '.repeat(59)}Stop. ${'tide '.repeat(70)}end.`)
    expect(long.map((piece) => piece.split(' ').length).filter((words) => words > 60)).toEqual([])
    expect(long.some((piece) => piece.split(' ').length === 60)).toBe(true)
  })

  it('are not those whose words are the article', () => {
    const model = readWordModel(wordModelOf({ gate: -20, share: 20 }))
    const pieces = piecesOf('The gate is shut. Share it. The gate is open.', model)
    expect(pieces).toContain('Share it.')
    expect(pieces).not.toContain('The gate is shut.')
    const { segments } = segmentsOf('Go on. Share it. Go on.', 'go on. share it. go on.', model)
    expect(segments.every(({ wording }) => wording >= LEAST_WORDING)).toBe(true)
  })
})

describe('the wording of a piece', () => {
  const text = 'The gate is shut. Share it now. The tide is high.'
  const weights = { share: 20, gate: -9, tide: 7, it: 3, now: 1, high: 5 }
  const model = readWordModel(wordModelOf(weights, { step: 0.25, bias: 0.5 }))
  // A model in which every bucket weighs something else, so that pairs count too.
  const full = { ...model, weight: (bucket: number) => (bucket % 251) - 125 }
  const { words, sums } = segmentsOf(text, text.toLowerCase(), full)
  const wording = (from: number, to: number) => wordingOf(words, { sums, model: full, from, to })
  const lineOf = (line: string) => {
    const all = bucketsOf(line)
    return full.ofSum(
      all.reduce((sum, bucket) => sum + full.weight(bucket), 0),
      all.length,
    )
  }

  it('is that of a line of its own', () => {
    expect(wording(4, 7)).toBeCloseTo(lineOf('Share it now.'), 9)
    expect(wording(0, 4)).toBeCloseTo(lineOf('The gate is shut.'), 9)
    expect(wording(7, 11)).toBeCloseTo(lineOf('The tide is high.'), 9)
    expect(wording(0, 11)).toBeCloseTo(lineOf(text), 9)
    expect(wording(5, 6)).toBeCloseTo(lineOf('it'), 9)
  })

  it('of nothing is nothing', () => {
    expect(wording(3, 3)).toBe(0)
  })

  it('stands with the piece', () => {
    const { segments } = segmentsOf(text, text.toLowerCase(), model)
    const share = segments.find(({ from, to }) => from === 4 && to === 7)
    expect(share!.wording).toBeCloseTo(0.5 + (24 * 0.25) / Math.sqrt(7), 9)
  })
})
