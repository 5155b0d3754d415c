import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BOUNDARY,
  BUCKET_BITS,
  bucketOf,
  buckets,
  HASH_START,
  hashStep,
  MEASURE_COUNT,
  MEASURES,
  type Measure,
  measure,
  pairOf,
} from '../../src/learned/measure.js'
import { PhraseIndex } from '../../src/rules/phrase-index.js'
import { makeUnit } from '../../src/rules/unit.js'
import { bucketsOf, texts } from './sample.js'

const unitOf = (text: string) => makeUnit(text, new PhraseIndex())

/** The counts of a line that are not 0. */
function countsOf(text: string): Partial<Record<Measure, number>> {
  const values = new Float32Array(MEASURE_COUNT)
  measure(unitOf(text), values, 0)
  return Object.fromEntries(MEASURES.map((name, at) => [name, values[at]!]).filter(([, value]) => value !== 0))
}

/** FNV-1a as its authors give it, over a word without digits. */
function hashOf(word: string): number {
  let hash = HASH_START
  for (const character of word) hash = hashStep(hash, character.charCodeAt(0))
  return hash
}

describe('the counts of a line', () => {
  it('are those of its words and marks', () => {
    expect(countsOf('We paid $30 for 12 OLD boats, (9%) - but why?')).toEqual({
      ...{ words: 10, letters: 28, longest: 5, capitalized: 2, capitals: 1, numbers: 3, digits: 5 },
      // we, for, but; "why" is none of the list's.
      ...{ functionWords: 3, we: 1, commas: 1, questions: 1, brackets: 2, dashes: 1, currency: 1, percents: 1 },
    })
  })

  it('tell who is spoken of', () => {
    expect(countsOf('we us our')).toMatchObject({ we: 3 })
    expect(countsOf('You lost YOUR key yourself')).toMatchObject({ you: 3 })
    expect(countsOf('he said they saw me')).toMatchObject({ singular: 3 })
    expect(countsOf('weed yours')).not.toHaveProperty('we')
  })

  it.each<[Measure, string, number]>([
    ['commas', 'a, b; c、d', 3],
    ['stops', 'one. two。 three। four', 3],
    ['questions', 'who? 誰？', 2],
    ['exclamations', 'go! now！', 2],
    ['colons', 'at 12:30: gone', 2],
    ['quotes', '“so” she said', 2],
    ['bars', 'a | b • c > d', 3],
    ['brackets', '(a) [b] {c}', 6],
    ['dashes', 'a – b — c - d', 3],
    ['slashes', 'and/or', 1],
    ['signs', 'write to me@island.example #tides a+b', 3],
    ['currency', 'a €4 or £3 note', 2],
    ['percents', '5% or 6%', 2],
    ['ornaments', 'made here © 2020 ™ …', 3],
    ['foreign', 'the порт of 東京', 3],
    ['capitals', 'NATO and A Usa', 1],
  ])('%s: %s', (name, text, count) => {
    expect(countsOf(text)[name]).toBe(count)
  })

  it('count a digit wherever it stands, a number once', () => {
    expect(countsOf('B2B 2024')).toMatchObject({ digits: 5, numbers: 2, letters: 7 })
  })

  it('go where they are asked to go, and nowhere else', () => {
    const values = new Float32Array(MEASURE_COUNT + 4)
    measure(unitOf('Share this'), values, 2)
    expect([...values.subarray(0, 2), ...values.subarray(-2)]).toEqual([0, 0, 0, 0])
    expect(values[2 + MEASURES.indexOf('words')]).toBe(2)
    expect(values[2 + MEASURES.indexOf('letters')]).toBe(9)
  })

  it('of a very long line are those of its beginning, but for its words', () => {
    const counts = countsOf('tide '.repeat(2000))
    expect(counts).toMatchObject({ words: 2000, letters: 2400 })
  })
})

describe('the buckets of a line', () => {
  it('are one for each word, one for each pair, one for the end', () => {
    const [gate, shut] = [hashOf('gate'), hashOf('shut')]
    expect(bucketsOf('gate shut')).toEqual(
      [gate, pairOf(BOUNDARY, gate), shut, pairOf(gate, shut), pairOf(shut, BOUNDARY)].map(bucketOf),
    )
    expect(bucketsOf('')).toEqual([bucketOf(pairOf(BOUNDARY, BOUNDARY))])
  })

  it('are the same for the same words, whatever case, marks or digits', () => {
    const own = bucketsOf('Posted 12 May 2023')
    expect(bucketsOf('POSTED: 98, May — 1999.')).toEqual(own)
    expect(bucketsOf('Posted 12 May 2023')).toEqual(own)
    expect(bucketsOf('Posted 123 May 2023')).not.toEqual(own)
  })

  it('know the order of the words', () => {
    const [one, other] = [bucketsOf('gate shut'), bucketsOf('shut gate')]
    expect([one[0], one[2]]).toEqual([other[2], other[0]])
    expect([one[1], one[3], one[4]].filter((bucket) => other.includes(bucket!))).toEqual([])
  })

  it('tell a word at an end from the same word within', () => {
    const edge = bucketOf(pairOf(BOUNDARY, hashOf('gate')))
    expect(bucketsOf('gate shut')).toContain(edge)
    expect(bucketsOf('the gate shut')).not.toContain(edge)
  })

  it('are one word a letter in scripts without spaces', () => {
    expect(bucketsOf('東京').length).toBe(5)
  })

  it('always have room', () => {
    expect(bucketsOf('港'.repeat(5000)).length).toBe(2 * 3000 + 1)
    const room = fc.property(texts, (text) => {
      const found = bucketsOf(text)
      return found.length % 2 === 1 && found.length <= buckets.length && found.every((one) => one < 1 << BUCKET_BITS)
    })
    fc.assert(room, { seed: 1, numRuns: 300 })
  }, 60_000)
})
