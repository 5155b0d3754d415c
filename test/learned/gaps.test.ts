import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gap, readWords } from '../../src/learned/gaps.js'
import { bucketsOf, documentOf, texts } from './sample.js'

const wordsIn = (text: string, most = 600) => readWords(text, text.toLowerCase(), most)

/** The words of a text, and between them the kinds of their gaps. */
function readingOf(text: string): string {
  const { count, start, end, gap } = wordsIn(text)
  const parts = Array.from({ length: count }, (_, at) => `${Gap[gap[at]!]} ${text.slice(start[at]!, end[at]!)}`)
  return [...parts, Gap[gap[count]!]].join(' ')
}

/** The two pieces into which the gap before a word parts the text. */
function partedAt(text: string, word: number): [string, string] {
  const { left, right } = wordsIn(text)
  return [text.slice(0, left[word]!), text.slice(right[word]!)]
}

describe('a gap', () => {
  it.each([
    ['storyThe gate', 'Begin story Joined The Space gate End'],
    ['ADVERTISEMENTThe gate', 'Begin ADVERTISEMENT Joined The Space gate End'],
    ['storyTHE gate', 'Begin story Joined THE Space gate End'],
    ['see "Tides"The gate', 'Begin see Capital Tides Joined The Space gate End'],
    ['the end.Next day', 'Begin the Space end Seam Next Space day End'],
    ['the end. Next day', 'Begin the Space end Sentence Next Space day End'],
    ['the end?) Next day', 'Begin the Space end Sentence Next Space day End'],
    ['the end.next day', 'Begin the Space end Comma next Space day End'],
    ['the pier (note) was', 'Begin the Space pier Open note Close was End'],
    ['the pier [1] was', 'Begin the Space pier Open 1 Close was End'],
    ['Tides | News', 'Begin Tides Separator News End'],
    ['the Pier 9', 'Begin the Capital Pier Capital 9 End'],
    ['one, two: three - four', 'Begin one Comma two Comma three Comma four End'],
    ['', 'End'],
    ['…', 'End'],
  ])('%j', (text, reading) => {
    expect(readingOf(text)).toBe(reading)
  })

  it('is none within capitals or at a last capital', () => {
    expect(readingOf('NATO and PhD')).toBe(
      'Begin NATO Space and Capital Ph Joined D End'.replace(' Ph Joined D', ' PhD'),
    )
    expect(readingOf('the USAid')).toBe('Begin the Capital USAid End')
    expect(readingOf('USA')).toBe('Begin USA End')
    expect(readingOf('The gate')).toBe('Begin The Space gate End')
  })

  it.each([
    ['storyThe gate', 1, 'story', 'The gate'],
    ['the end.Next day', 2, 'the end.', 'Next day'],
    ['the end. "Next" day', 2, 'the end.', '"Next" day'],
    ['the pier (note) was', 2, 'the pier', '(note) was'],
    ['the pier (note) was', 3, 'the pier (note)', 'was'],
    ['pier \n the gate', 1, 'pier', 'the gate'],
    ['Tides | News', 1, 'Tides |', 'News'],
    ['one, two', 1, 'one,', 'two'],
    ['"The gate', 0, '', '"The gate'],
    ['the gate!', 2, 'the gate!', ''],
  ])('parts %j before word %i', (text, word, left, right) => {
    expect(partedAt(text, word)).toEqual([left, right])
  })
})

describe('the words', () => {
  it('have the buckets of a line', () => {
    const { single, pair } = wordsIn('Posted 12 May 2023')
    const own = bucketsOf('Posted 12 May 2023')
    expect([...single].flatMap((bucket, at) => [bucket, pair[at]!])).toEqual(own.slice(0, -1))
  })

  it('are no more than asked for', () => {
    const words = wordsIn('one two three four', 2)
    expect([words.count, [...words.gap]]).toEqual([2, [Gap.Begin, Gap.Space, Gap.Space]])
    expect(words.left[2]).toBe('one two'.length)
  })

  it('stand in order within the text, and pieces never overlap', () => {
    const promise = fc.property(texts, (text) => {
      const document = documentOf(text)
      for (let block = 0; block < document.count; block++) {
        const unit = document.unit(block)
        const { count, start, end, left, right } = readWords(unit.text, unit.lower, 600)
        for (let at = 0; at < count; at++) {
          const places = [left[at]!, right[at]!, start[at]!, end[at]! - 1, left[at + 1]! - 1]
          expect(places).toEqual([...places].sort((a, b) => a - b))
        }
        expect(left[count]).toBe(unit.text.length)
      }
    })
    fc.assert(promise, { seed: 3, numRuns: 300 })
  }, 60_000)
})
